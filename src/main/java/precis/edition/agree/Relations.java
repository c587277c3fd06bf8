package precis.edition.agree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** How the claims of a story stand to each other, those kept that have to do with one another. */
final class Relations {

    private final List<Saying> sayings;
    private final List<String> articles;
    private final List<Map<Integer, Relation>> relations = new ArrayList<>();

    Relations(List<Saying> sayings) {
        this.sayings = sayings;
        this.articles = sayings.stream().map(Saying::article).distinct().toList();
        sayings.forEach(s -> relations.add(new TreeMap<>()));
        Candidates candidates = new Candidates(sayings);
        for (int i = 0; i < sayings.size(); i++) {
            for (int j : candidates.before(i)) {
                Relation relation = Comparison.of(sayings.get(j), sayings.get(i));
                if (relation.same() || relation.differ().isPresent()) {
                    relations.get(i).put(j, relation);
                    relations.get(j).put(i, relation);
                }
            }
        }
    }

    int size() {
        return sayings.size();
    }

    Saying saying(int i) {
        return sayings.get(i);
    }

    /** Where its article stands among those of the story. */
    int place(int i) {
        return articles.indexOf(sayings.get(i).article());
    }

    Relation between(int i, int j) {
        return relations.get(i).getOrDefault(j, Relation.NONE);
    }

    /** The claims that one has to do with, in order. */
    Set<Integer> around(int i) {
        return relations.get(i).keySet();
    }

    /** Whether a claim says the same as one of a group, and contradicts none. */
    boolean welcomes(List<Integer> group, int claim) {
        boolean open =
                group.stream()
                        .allMatch(
                                i ->
                                        !sayings.get(i)
                                                        .article()
                                                        .equals(sayings.get(claim).article())
                                                && between(i, claim).differ().isEmpty());
        long same = group.stream().filter(i -> between(i, claim).same()).count();
        return open && same * 2 > group.size() - 1 && same > 0;
    }

    double strength(List<Integer> group, int claim) {
        return group.stream().mapToDouble(i -> between(i, claim).strength()).max().orElse(0);
    }

    /** Why each of a group's claims but the first is in it. */
    List<String> reasons(List<Integer> group) {
        return IntStream.range(1, group.size())
                .mapToObj(
                        n ->
                                group.subList(0, n).stream()
                                        .map(i -> between(i, group.get(n)))
                                        .filter(Relation::same)
                                        .findFirst()
                                        .map(r -> String.join("; ", r.reasons()))
                                        .orElse(""))
                .toList();
    }
}
