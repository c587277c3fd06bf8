package precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import precis.compose.SiteComposer;
import precis.edition.Editor;
import precis.edition.NewsWeek;
import precis.model.Briefing;
import precis.model.Cadence;
import precis.model.Edition;
import precis.model.Page;
import precis.model.Settings;
import precis.model.Settings.SourceText;
import precis.model.Site;
import precis.model.SiteFile;
import precis.model.Story;

/**
 * A week of thirty articles as its readers get it, read line by line before it was approved; {@code
 * -Dgolden.write=true} writes it anew.
 */
class GoldenEditionTest {

    private static final Path FOLDER = Path.of("src/test/resources/precis/edition/news");
    private static final Set<String> STORIES =
            Set.of(
                    "arequipa",
                    "crue",
                    "geneve",
                    "kiev",
                    "lima",
                    "naufrage",
                    "pont",
                    "seul-canada",
                    "valmetal");
    private static final Settings SETTINGS =
            new Settings(
                    "La Semaine",
                    "",
                    "fr",
                    URI.create("https://semaine.example/"),
                    ZoneId.of("Europe/Paris"),
                    SourceText.USED,
                    Cadence.WEEKLY,
                    "lettre@semaine.example");

    private static Edition edition;
    private static Site site;

    @BeforeAll
    static void compose() {
        List<Briefing> briefings =
                NewsWeek.WEEK.briefings().stream()
                        .filter(b -> STORIES.contains(NewsWeek.WEEK.story(b)))
                        .toList();
        edition = new Editor(tag -> NewsWeek.PACK, Cadence.WEEKLY).edit(briefings).value().get(0);
        site =
                new SiteComposer(Map.of("fr", NewsWeek.PACK.phrases()), "golden")
                        .compose(List.of(edition), SETTINGS);
    }

    @Test
    void theWeekHasThirtyArticles() {
        assertEquals(30, edition.briefings().size());
    }

    @Test
    void theLetterIsTheApprovedOne() throws IOException {
        check("letter.txt", letter());
    }

    @Test
    void thePageIsTheApprovedOne() throws IOException {
        String path = "editions/" + edition.id() + "/index";
        Page page =
                site.pages().stream().filter(p -> p.path().equals(path)).findFirst().orElseThrow();
        check("edition.adoc", page.body());
    }

    @Test
    void whatMoreOutletsTellComesFirstAndGivesWayToNothing() {
        List<Integer> outlets =
                edition.stories().stream().map(s -> s.standing().outlets()).toList();
        assertEquals(outlets.stream().sorted(Comparator.reverseOrder()).toList(), outlets);
        for (Story story : edition.stories()) {
            assertFalse(story.standing().outlets() > 1 && story.standing().heldBack(), story.id());
        }
    }

    @Test
    void aGroupWithinAGroupDoesNotEndIt() throws IOException {
        String page = Files.readString(FOLDER.resolve("edition.adoc"));
        assertTrue(page.contains("[.divergence]\n"));
        assertFalse(page.contains("[.divergence]\n====\n"));
    }

    @Test
    void noSentenceStandsTwiceInTheLetter() {
        String letter = plain(letter());
        List<String> told =
                edition.briefings().stream()
                        .flatMap(b -> b.statements().stream())
                        .map(s -> plain(s.sentence().text()))
                        .filter(letter::contains)
                        .toList();
        assertFalse(told.isEmpty());
        for (String sentence : told) {
            assertEquals(letter.indexOf(sentence), letter.lastIndexOf(sentence), sentence);
        }
    }

    private static String letter() {
        return site.files().stream()
                .filter(f -> f.path().equals("newsletter/" + edition.id() + "/mail.txt"))
                .map(SiteFile::text)
                .findFirst()
                .orElseThrow();
    }

    /** Text with every kind of white space as one space. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }

    private static void check(String name, String text) throws IOException {
        Path approved = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(approved, text);
        }
        assertEquals(Files.readString(approved), text, name);
    }
}
