package precis.edition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import precis.edition.Memory.Telling;
import precis.edition.agree.AgreementFinder;
import precis.edition.agree.Agreements;
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
import precis.model.Point;
import precis.model.Statement;
import precis.model.Story;
import precis.model.StoryLine;

/** Groups briefings into stories, sums each up in sentences of its articles, says what is new. */
final class Storyteller {

    private static final Comparator<Briefing> FIRST_PUBLISHED =
            Comparator.comparing((Briefing b) -> date(b).orElse(LocalDate.MAX))
                    .thenComparing(b -> b.article().id());

    private final WordReader reader;
    private final StoryFinder finder = new StoryFinder();
    private final StorySummarizer summarizer = new StorySummarizer();
    private final AgreementFinder agreements;
    private final Told told = new Told();

    /**
     * @param packs the pack of a language tag
     */
    Storyteller(Function<String, LanguagePack> packs) {
        this.reader = new WordReader(packs);
        this.agreements = new AgreementFinder(packs);
    }

    /** All the briefings there are: those known from the last time need no second reading. */
    void prepare(List<Briefing> briefings) {
        reader.prepare(briefings);
        finder.turn();
        told.turn();
    }

    Memory newMemory() {
        return new Memory(finder);
    }

    /**
     * One story an event, by the ids of the articles; what is told goes into the memory.
     *
     * @param together whether the articles belong to one time
     * @return tells the stories, which takes longer than finding them and needs no edition before
     */
    Supplier<List<Story>> tell(
            String edition, List<Briefing> briefings, boolean together, Memory memory) {
        List<ArticleWords> articles = briefings.parallelStream().map(reader::read).toList();
        List<Group> groups = finder.find(articles, together);
        List<Optional<Telling>> before = memory.recall(groups);
        memory.keep(edition, groups);
        return () ->
                told.recall(
                        briefings, before, () -> stories(groups, before, Rarity.among(articles)));
    }

    private List<Story> stories(List<Group> groups, List<Optional<Telling>> before, Rarity rarity) {
        return IntStream.range(0, groups.size())
                .parallel()
                .mapToObj(i -> story(groups.get(i), before.get(i), rarity))
                .toList();
    }

    private Story story(Group group, Optional<Telling> before, Rarity rarity) {
        List<Briefing> briefings = inOrder(group);
        Optional<Update> update = before.map(t -> new Update(t, group));
        Optional<Continuation> continued = update.map(this::continuation);
        List<StoryLine> summary = summary(group.articles(), rarity);
        List<StoryLine> lines = continued.map(Continuation::news).orElse(summary);
        Agreements agreed = agreements.find(briefings, statements(lines, briefings), rarity);
        List<Point> points = update.map(n -> n.of(agreed.points())).orElse(agreed.points());
        return new Story(
                briefings.get(0).article().id(),
                briefings,
                summary,
                group.bonds(),
                continued,
                lead(group, briefings),
                spread(points, briefings),
                agreed.divergences(),
                Ranking.standing(briefings, agreed.points()));
    }

    /** The article most like the others; of equals the first to appear. */
    private static String lead(Group group, List<Briefing> briefings) {
        Map<String, Double> likeness = new TreeMap<>();
        group.bonds().forEach(b -> likeness.put(b.article(), b.likeness()));
        return briefings.stream()
                .map(b -> b.article().id())
                .max(Comparator.comparingDouble((String id) -> likeness.getOrDefault(id, 0.0)))
                .orElseThrow();
    }

    private static List<Point> spread(List<Point> points, List<Briefing> briefings) {
        Map<String, String> outlets = new TreeMap<>();
        briefings.forEach(b -> outlets.put(b.article().id(), Ranking.outlet(b)));
        return new Spread<Point>(p -> outlets.get(p.first().briefing())).order(points, p -> {});
    }

    private Continuation continuation(Update update) {
        return new Continuation(
                update.before().edition(),
                inOrder(update.before().group()).get(0).article().id(),
                summary(update.articles(), update.rarity()));
    }

    private List<StoryLine> summary(List<ArticleWords> articles, Rarity rarity) {
        return new Order(articles, rarity).newsFirst(summarizer.summarize(articles, rarity));
    }

    private static Set<Statement> statements(List<StoryLine> lines, List<Briefing> briefings) {
        Set<Statement> statements = new HashSet<>();
        for (Briefing briefing : briefings) {
            lines.stream()
                    .filter(l -> l.article().equals(briefing.article().id()))
                    .forEach(l -> statements.add(briefing.statement(l.excerpt().sentence())));
        }
        return statements;
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
