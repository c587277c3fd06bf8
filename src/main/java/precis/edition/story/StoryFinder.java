package precis.edition.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import precis.edition.words.ArticleWords;
import precis.edition.words.Rarity;
import precis.model.Bond;

/** Finds which articles tell of the same event, by names, words and days. */
public final class StoryFinder {

    private static final double ALIKE = 0.115;

    /** Stricter than within an edition: days apart, the same names often mean another event. */
    private static final double SAME_AGAIN = 0.145;

    private static final int SHARED_WORDS = 6;

    /** One group an event, by the id of its first article; the order given does not matter. */
    public List<Group> find(List<ArticleWords> articles) {
        List<ArticleWords> sorted =
                articles.stream().sorted(Comparator.comparing(ArticleWords::id)).toList();
        Rarity rarity = Rarity.among(sorted);
        List<Portrait> portraits = sorted.stream().map(a -> Portrait.of(a, rarity)).toList();
        Likenesses likenesses = new Likenesses(portraits);
        List<List<Integer>> groups = new AverageLinkage(ALIKE).group(likenesses);
        return new Stragglers(likenesses)
                .bringHome(groups).stream()
                        .map(g -> g.stream().sorted().toList())
                        .sorted(Comparator.comparing(g -> g.get(0)))
                        .map(g -> group(g, sorted, portraits, likenesses))
                        .toList();
    }

    /** For each group the one among the earlier that tells of the same event, if any does. */
    public List<Optional<Group>> predecessors(List<Group> groups, List<Group> earlier) {
        List<ArticleWords> articles = new ArrayList<>();
        List<List<Integer>> now = number(groups, articles);
        List<List<Integer>> before = number(earlier, articles);
        Rarity rarity = Rarity.among(articles);
        Likenesses likenesses =
                new Likenesses(articles.stream().map(a -> Portrait.of(a, rarity)).toList());
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
            List<String> words =
                    portraits
                            .get(i)
                            .shared(others.stream().map(portraits::get).toList(), SHARED_WORDS);
            bonds.add(new Bond(articles.get(i).id(), likenesses.mean(List.of(i), others), words));
        }
        return new Group(members.stream().map(articles::get).toList(), bonds);
    }
}
