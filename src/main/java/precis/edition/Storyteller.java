package precis.edition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import precis.edition.Memory.Telling;
import precis.edition.story.Group;
import precis.edition.story.StoryFinder;
import precis.edition.summary.StorySummarizer;
import precis.edition.words.ArticleWords;
import precis.edition.words.Rarity;
import precis.edition.words.WordReader;
import precis.language.LanguagePack;
import precis.model.Briefing;
import precis.model.Continuation;
import precis.model.Detail;
import precis.model.Story;

/** Groups briefings into stories, sums each up in sentences of its articles, says what is new. */
final class Storyteller {

    private static final Comparator<Briefing> FIRST_PUBLISHED =
            Comparator.comparing((Briefing b) -> date(b).orElse(LocalDate.MAX))
                    .thenComparing(b -> b.article().id());

    private final WordReader reader;
    private final StoryFinder finder = new StoryFinder();
    private final StorySummarizer summarizer = new StorySummarizer();

    /**
     * @param packs the pack of a language tag
     */
    Storyteller(Function<String, LanguagePack> packs) {
        this.reader = new WordReader(packs);
    }

    Memory newMemory() {
        return new Memory(finder);
    }

    /** One story an event, by the ids of the articles; what is told goes into the memory. */
    List<Story> tell(String edition, List<Briefing> briefings, Memory memory) {
        List<ArticleWords> articles = briefings.parallelStream().map(reader::read).toList();
        Rarity rarity = Rarity.among(articles);
        List<Group> groups = finder.find(articles);
        List<Optional<Telling>> before = memory.recall(groups);
        memory.keep(edition, groups);
        return IntStream.range(0, groups.size())
                .parallel()
                .mapToObj(i -> story(groups.get(i), before.get(i), rarity))
                .toList();
    }

    private Story story(Group group, Optional<Telling> before, Rarity rarity) {
        List<Briefing> briefings = inOrder(group);
        return new Story(
                briefings.get(0).article().id(),
                briefings,
                summarizer.summarize(group.articles(), rarity),
                group.bonds(),
                before.map(t -> continuation(t, group)));
    }

    private Continuation continuation(Telling before, Group group) {
        List<ArticleWords> earlier = before.group().articles();
        Rarity rarity =
                Rarity.among(Stream.concat(earlier.stream(), group.articles().stream()).toList());
        Novelty novelty = new Novelty(earlier, rarity);
        List<ArticleWords> news = group.articles().stream().map(novelty::of).toList();
        return new Continuation(
                before.edition(),
                inOrder(before.group()).get(0).article().id(),
                summarizer.summarize(news, rarity));
    }

    private static List<Briefing> inOrder(Group group) {
        return group.articles().stream()
                .map(ArticleWords::briefing)
                .sorted(FIRST_PUBLISHED)
                .toList();
    }

    private static Optional<LocalDate> date(Briefing briefing) {
        return briefing.article().metadata().published().map(Detail::value);
    }
}
