package precis.compose.view;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import precis.model.Statement;

/** How an article's sentences divide by who stands behind them. */
public final class Glance {

    /** What a sentence counts as; the first that fits, from the weakest ground. */
    public enum Share {
        HEDGED,
        ANONYMOUS,
        NAMED,
        ARTICLE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Map<Share, Integer> counts = new EnumMap<>(Share.class);
    private final int total;

    private Glance(List<Statement> statements) {
        total = statements.size();
        statements.forEach(s -> counts.merge(shareOf(s), 1, Integer::sum));
    }

    public static Glance of(List<Statement> statements) {
        return new Glance(statements);
    }

    public int count(Share share) {
        return counts.getOrDefault(share, 0);
    }

    public int total() {
        return total;
    }

    /**
     * In whole percent that add up to a hundred: what rounding down leaves over goes to the shares
     * with the largest rest, of equal ones to the firmest. As many sentences are as many percent,
     * though: nobody believes a page on which five are now 38 and now 39.
     */
    public int percent(Share share) {
        if (total == 0) {
            return 0;
        }
        List<Share> byRest =
                Arrays.stream(Share.values())
                        .sorted(
                                Comparator.comparing(this::rest)
                                        .thenComparing(Share::ordinal)
                                        .reversed())
                        .toList();
        int left = 100 - Arrays.stream(Share.values()).mapToInt(this::whole).sum();
        int last =
                byRest.stream()
                        .filter(s -> count(s) == count(share))
                        .mapToInt(byRest::indexOf)
                        .max()
                        .orElseThrow();
        return whole(share) + (last < left ? 1 : 0);
    }

    private int whole(Share share) {
        return 100 * count(share) / total;
    }

    private int rest(Share share) {
        return 100 * count(share) % total;
    }

    private static Share shareOf(Statement statement) {
        if (Mark.isHedged(statement)) {
            return Share.HEDGED;
        }
        if (statement.attribution().isEmpty()) {
            return Share.ARTICLE;
        }
        return Mark.isAnonymous(statement) ? Share.ANONYMOUS : Share.NAMED;
    }
}
