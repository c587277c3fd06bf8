package precis.edition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import precis.edition.story.Group;
import precis.edition.story.StoryFinder;
import precis.edition.summary.StorySummarizer;
import precis.edition.words.ArticleWords;
import precis.edition.words.Rarity;
import precis.edition.words.WordReader;
import precis.language.LanguagePack;
import precis.model.Briefing;
import precis.model.Detail;
import precis.model.Story;

/** Groups briefings into stories and sums each up in sentences of its articles. */
final class Storyteller {

    static final Comparator<Briefing> FIRST_PUBLISHED =
            Comparator.comparing(
                            (Briefing b) ->
                                    b.article()
                                            .metadata()
                                            .published()
                                            .map(Detail::value)
                                            .orElse(LocalDate.MAX))
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

    /** One story an event, by the id of its first article. */
    List<Story> tell(List<Briefing> briefings) {
        List<ArticleWords> articles = briefings.parallelStream().map(reader::read).toList();
        Rarity rarity = Rarity.among(articles);
        return finder.find(articles).parallelStream().map(g -> story(g, rarity)).toList();
    }

    private Story story(Group group, Rarity rarity) {
        List<Briefing> briefings =
                group.articles().stream()
                        .map(ArticleWords::briefing)
                        .sorted(FIRST_PUBLISHED)
                        .toList();
        return new Story(
                briefings.get(0).article().id(),
                briefings,
                summarizer.summarize(group.articles(), rarity),
                group.bonds());
    }
}
