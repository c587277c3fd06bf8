package precis.ingest.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts the lines of a page into reading order: down one column, then down the next. */
final class Columns {

    private static final Comparator<Line> DOWN =
            Comparator.comparingDouble(Line::base).thenComparingDouble(Line::left);
    private static final int GUTTER = 6;
    private static final int FEWEST_LINES = 3;
    private static final int MOST_LINES = 400;

    private Columns() {}

    static List<Line> order(List<Line> page) {
        List<Line> sorted = page.stream().sorted(DOWN).toList();
        List<Line> ordered = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < sorted.size() && sorted.size() <= MOST_LINES; i++) {
            Optional<Stretch> stretch = i < from ? Optional.empty() : longest(sorted, i);
            if (stretch.isPresent()) {
                ordered.addAll(sorted.subList(from, i));
                List<Line> columns = sorted.subList(i, stretch.get().end());
                double gutter = stretch.get().gutter();
                ordered.addAll(order(columns.stream().filter(l -> l.left() < gutter).toList()));
                ordered.addAll(order(columns.stream().filter(l -> l.left() >= gutter).toList()));
                from = stretch.get().end();
            }
        }
        ordered.addAll(sorted.subList(from, sorted.size()));
        return ordered;
    }

    /** Lines from one on that a gutter parts, up to the given end. */
    private record Stretch(int end, double gutter) {}

    private static Optional<Stretch> longest(List<Line> lines, int from) {
        BitSet covered = new BitSet();
        Optional<Stretch> longest = Optional.empty();
        for (int end = from; end < lines.size(); end++) {
            Line line = lines.get(end);
            covered.set(Math.max(0, (int) line.left()), Math.max(1, (int) Math.ceil(line.right())));
            int gutter = gutter(covered);
            if (gutter < 0) {
                if (end > from + 1) {
                    break;
                }
                continue;
            }
            if (isColumns(lines.subList(from, end + 1), gutter)) {
                longest = Optional.of(new Stretch(end + 1, gutter));
            }
        }
        return longest;
    }

    private static int gutter(BitSet covered) {
        int start = covered.nextClearBit(Math.max(0, covered.nextSetBit(0)));
        int end = covered.nextSetBit(start);
        while (end >= 0 && end - start < GUTTER) {
            start = covered.nextClearBit(end);
            end = covered.nextSetBit(start);
        }
        return end < 0 ? -1 : (start + end) / 2;
    }

    private static boolean isColumns(List<Line> lines, int gutter) {
        long left = lines.stream().filter(l -> l.left() < gutter).count();
        return left >= FEWEST_LINES && lines.size() - left >= FEWEST_LINES;
    }
}
