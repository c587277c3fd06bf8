package precis.edition.agree;

import java.util.List;
import java.util.stream.IntStream;

/** How every two claims of a story stand to each other. */
final class Relations {

    private final List<Saying> sayings;
    private final List<String> articles;
    private final Relation[][] relations;

    Relations(List<Saying> sayings) {
        this.sayings = sayings;
        this.articles = sayings.stream().map(Saying::article).distinct().toList();
        int size = sayings.size();
        relations = new Relation[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                boolean apart = !sayings.get(i).article().equals(sayings.get(j).article());
                relations[j][i] =
                        apart ? Comparison.of(sayings.get(j), sayings.get(i)) : Relation.NONE;
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
        return i < j ? relations[i][j] : relations[j][i];
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
