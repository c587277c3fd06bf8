package precis.edition.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import precis.edition.words.ArticleWords;
import precis.edition.words.Rarity;
import precis.model.Bond;

/** Finds which articles tell of the same event, by names, words and days. */
public final class StoryFinder {

    private static final double ALIKE = 0.115;
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
