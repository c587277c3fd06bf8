package precis.edition.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import precis.edition.words.ArticleWords;
import precis.edition.words.Rarity;
import precis.kept.Kept;
import precis.model.Actor;
import precis.model.Bond;

/** Finds which articles tell of the same event, by names, words and days. */
public final class StoryFinder {

    /** Within the range in which any number of the trial events was told apart. */
    private static final double ALIKE = 0.115;

    /** Stricter than within an edition: days apart, the same names often mean another event. */
    private static final double SAME_AGAIN = 0.13;

    /** Two short articles of one edition tell of one event on less evidence than days apart. */
    private static final double RESERVE = 12.5;

    private static final double RESERVE_AGAIN = 20;

    private static final int SHARED_WORDS = 6;
    private static final int SHARED_NAMES = 4;

    private final Kept<List<Group>> groups = new Kept<>();
    private final Kept<List<Optional<Group>>> predecessors = new Kept<>();

    /** A new run begins: articles and groups that are the same as in the last are known. */
    public void turn() {
        groups.turn();
        predecessors.turn();
    }

    /**
     * One group an event, by the id of its first article; the order given does not matter.
     *
     * @param together whether the articles are of one day or week, not of any
     */
    public List<Group> find(List<ArticleWords> articles, boolean together) {
        List<ArticleWords> sorted =
                articles.stream().sorted(Comparator.comparing(ArticleWords::id)).toList();
        return groups.get(sorted, List.of(together), () -> group(sorted, together));
    }

    private static List<Group> group(List<ArticleWords> sorted, boolean together) {
        List<Portrait> portraits = portraits(sorted, together ? RESERVE : RESERVE_AGAIN);
        Likenesses likenesses = new Likenesses(portraits);
        AverageLinkage linkage = new AverageLinkage(together ? ALIKE : SAME_AGAIN);
        List<List<Integer>> groups = linkage.group(likenesses);
        return new Stragglers(likenesses)
                .bringHome(groups).stream()
                        .map(g -> g.stream().sorted().toList())
                        .sorted(Comparator.comparing(g -> g.get(0)))
                        .map(g -> group(g, sorted, portraits, likenesses))
                        .toList();
    }

    /** For each group the one among the earlier that tells of the same event, if any does. */
    public List<Optional<Group>> predecessors(List<Group> groups, List<Group> earlier) {
        List<Group> all = Stream.concat(groups.stream(), earlier.stream()).toList();
        return predecessors.get(all, List.of(groups.size()), () -> among(earlier, groups));
    }

    private static List<Optional<Group>> among(List<Group> earlier, List<Group> groups) {
        List<ArticleWords> articles = new ArrayList<>();
        List<List<Integer>> now = number(groups, articles);
        List<List<Integer>> before = number(earlier, articles);
        Likenesses likenesses = new Likenesses(portraits(articles, RESERVE_AGAIN));
        List<Optional<Group>> found = new ArrayList<>();
        for (List<Integer> group : now) {
            double most = SAME_AGAIN;
            Optional<Group> best = Optional.empty();
            for (int i = 0; i < before.size(); i++) {
                double likeness = likenesses.mean(group, before.get(i));
                if (likeness > most) {
                    most = likeness;
                    best = Optional.of(earlier.get(i));
                }
            }
            found.add(best);
        }
        return found;
    }

    private static List<Portrait> portraits(List<ArticleWords> articles, double reserve) {
        Rarity rarity = Rarity.among(articles);
        Map<String, Integer> having = new TreeMap<>();
        for (ArticleWords article : articles) {
            article.briefing().actors().stream()
                    .map(Actor::name)
                    .distinct()
                    .forEach(n -> having.merge(n, 1, Integer::sum));
        }
        Rarity names = new Rarity(articles.size(), having);
        return articles.stream().map(a -> Portrait.of(a, rarity, names::of, reserve)).toList();
    }

    /** Appends the articles of the groups and tells their numbers. */
    private static List<List<Integer>> number(List<Group> groups, List<ArticleWords> articles) {
        List<List<Integer>> numbers = new ArrayList<>();
        for (Group group : groups) {
            int from = articles.size();
            articles.addAll(group.articles());
            numbers.add(IntStream.range(from, articles.size()).boxed().toList());
        }
        return numbers;
    }

    private static Group group(
            List<Integer> members,
            List<ArticleWords> articles,
            List<Portrait> portraits,
            Likenesses likenesses) {
        List<Bond> bonds = new ArrayList<>();
        for (int i : members.size() > 1 ? members : List.<Integer>of()) {
            List<Integer> others = members.stream().filter(j -> j != i).toList();
            List<Portrait> around = others.stream().map(portraits::get).toList();
            Portrait own = portraits.get(i);
            bonds.add(
                    new Bond(
                            articles.get(i).id(),
                            likenesses.mean(List.of(i), others),
                            own.shared(around, SHARED_WORDS),
                            own.sharedCast(around, SHARED_NAMES),
                            own.sharedDays(around)));
        }
        return new Group(members.stream().map(articles::get).toList(), bonds);
    }
}
