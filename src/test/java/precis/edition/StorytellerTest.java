package precis.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import precis.Articles;
import precis.analysis.Analyst;
import precis.language.LanguagePack;
import precis.model.Article;
import precis.model.Briefing;
import precis.model.Story;

class StorytellerTest {

    private final LanguagePack pack = LanguagePack.load("fr");
    private final Storyteller storyteller = new Storyteller(tag -> pack);

    @Test
    void articlesAboutOneEventAreOneStory() {
        Map<String, TreeSet<String>> wanted = new TreeMap<>();
        for (Briefing b : Week.BRIEFINGS) {
            wanted.computeIfAbsent(Week.event(b), e -> new TreeSet<>()).add(b.article().id());
        }
        List<TreeSet<String>> found =
                tell(Week.BRIEFINGS).stream().map(StorytellerTest::ids).toList();
        assertEquals(60, Week.BRIEFINGS.size());
        assertEquals(List.copyOf(wanted.values()), found);
    }

    @Test
    void theOrderOfTheBriefingsDoesNotMatter() {
        List<Story> stories = tell(Week.BRIEFINGS);
        List<Briefing> shuffled = new ArrayList<>(Week.BRIEFINGS);
        Collections.shuffle(shuffled, new Random(7));
        assertEquals(stories, tell(shuffled));
    }

    @Test
    void fewArticlesAreGroupedAsTheyAreAmongMany() {
        List<Briefing> few =
                Week.BRIEFINGS.stream()
                        .filter(b -> List.of("kiev", "istanbul").contains(Week.event(b)))
                        .toList();
        List<TreeSet<String>> found = tell(few).stream().map(StorytellerTest::ids).toList();
        assertEquals(2, found.size(), found.toString());
    }

    @Test
    void everyArticleOfAStoryHasWordsThatBindItThere() {
        for (Story story : tell(Week.BRIEFINGS)) {
            assertEquals(
                    story.briefings().size() > 1 ? story.briefings().size() : 0,
                    story.bonds().size());
            story.bonds().forEach(b -> assertFalse(b.words().isEmpty(), b.toString()));
        }
    }

    @Test
    void aSummaryConsistsOfSentencesOfItsArticlesEachOnce() {
        for (Story story : tell(Week.BRIEFINGS)) {
            Map<String, Briefing> byId =
                    story.briefings().stream()
                            .collect(Collectors.toMap(b -> b.article().id(), b -> b));
            assertFalse(story.summary().isEmpty(), story.id());
            assertEquals(story.summary().size(), story.summary().stream().distinct().count());
            story.summary()
                    .forEach(
                            l ->
                                    assertTrue(
                                            byId.get(l.article())
                                                    .statement(l.excerpt().sentence())
                                                    .sentence()
                                                    .text()
                                                    .equals(l.excerpt().text())));
        }
    }

    /** A word less in common is enough to keep those apart that no day brings together. */
    @Test
    void articlesOfAnyDayHaveToBeMoreAlike() {
        List<Story> stories =
                storyteller.tell("any", Week.BRIEFINGS, false, storyteller.newMemory()).get();
        List<TreeSet<String>> found = stories.stream().map(StorytellerTest::ids).toList();
        assertEquals(tell(Week.BRIEFINGS).size() + 2, found.size(), found.toString());
        for (Story story : stories) {
            assertEquals(1, story.briefings().stream().map(Week::event).distinct().count());
        }
    }

    /** Two papers that print one agency's sentences around their own. */
    @Test
    void aSummaryTellsASentenceOfTwoArticlesOnce() {
        String shared =
                "La halle de l’Orme, à Brel, rouvre samedi après deux ans de travaux, a annoncé le maire,"
                        + " Paul Verdet.";
        String one =
                shared
                        + "\n\nLe chantier a coûté 4,2 millions d’euros, selon la mairie de Brel."
                        + " Les marchands de la halle attendaient depuis l’hiver.";
        String other =
                shared.replace('’', '\'')
                        + "\n\nLes marchands de Brel retrouvent une halle plus claire, dit Anne Rey."
                        + " Le maire Paul Verdet parle d’un chantier de 4,2 millions d’euros.";
        List<Story> stories =
                tell(
                        List.of(
                                brief("un", "La halle de Brel rouvre", one),
                                brief("deux", "Brel retrouve sa halle", other)));
        assertEquals(1, stories.size());
        List<String> texts =
                stories.get(0).summary().stream()
                        .map(l -> l.excerpt().text().replace('\'', '’'))
                        .toList();
        assertEquals(1, Collections.frequency(texts, shared), texts.toString());
    }

    private Briefing brief(String id, String title, String text) {
        Article a = Articles.of("fr", title, text);
        return new Analyst(pack)
                .brief(
                        new Article(
                                id,
                                id + ".txt",
                                a.language(),
                                title,
                                text,
                                a.paragraphs(),
                                a.metadata(),
                                a.sha256(),
                                false,
                                a.status()));
    }

    private List<Story> tell(List<Briefing> briefings) {
        return storyteller.tell("week", briefings, true, storyteller.newMemory()).get();
    }

    private static TreeSet<String> ids(Story story) {
        return story.briefings().stream()
                .map(b -> b.article().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
