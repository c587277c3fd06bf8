package precis.compose.site;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import precis.compose.markup.Blocks;
import precis.compose.markup.Blocks.Item;
import precis.compose.markup.Inline;
import precis.compose.view.Links;
import precis.compose.wording.Wording;

/**
 * Dated things over several pages: the latest on one, those of each year that goes on before them
 * on one of their own.
 *
 * @param <T> what has a date
 */
final class Yearly<T> {

    /** What a reader scrolls through; the last month or year begun stays whole. */
    private static final int LATEST = 120;

    private final Function<T, String> period;
    private final List<T> latest;
    private final SortedMap<Integer, List<T>> years = new TreeMap<>(Comparator.reverseOrder());

    /**
     * @param all the latest first
     * @param period the month or year that something falls in, as an id of its page
     * @param last the last year that may stand on the first page
     */
    Yearly(List<T> all, Function<T, String> period, ToIntFunction<T> year, int last) {
        this.period = period;
        List<T> near = all.stream().filter(t -> year.applyAsInt(t) <= last).toList();
        this.latest = near.subList(0, end(near, period));
        all.forEach(t -> years.computeIfAbsent(year.applyAsInt(t), y -> new ArrayList<>()).add(t));
        Set<Integer> open =
                near.stream().skip(latest.size()).map(year::applyAsInt).collect(toSet());
        years.keySet().removeIf(y -> y <= last && !open.contains(y));
    }

    private static <T> int end(List<T> near, Function<T, String> period) {
        int end = near.size();
        String last = end == 0 ? "" : period.apply(near.get(Math.min(LATEST, end) - 1));
        while (end > LATEST && !period.apply(near.get(end - 1)).equals(last)) {
            end--;
        }
        return end;
    }

    /** Those of the first page, by period. */
    Map<String, List<T>> latest() {
        return periods(latest);
    }

    /** The years that are not on the first page, or not whole, each whole and by period. */
    SortedMap<Integer, Map<String, List<T>>> years() {
        SortedMap<Integer, Map<String, List<T>>> whole = new TreeMap<>(Comparator.reverseOrder());
        years.forEach((year, of) -> whole.put(year, periods(of)));
        return whole;
    }

    private Map<String, List<T>> periods(List<T> shown) {
        Map<String, List<T>> periods = new LinkedHashMap<>();
        shown.forEach(t -> periods.computeIfAbsent(period.apply(t), m -> new ArrayList<>()).add(t));
        return periods;
    }

    /**
     * The way from the first page to each year, if any.
     *
     * @param from the first page's path
     * @param path of a year's page
     */
    void ways(Blocks out, Wording words, String from, IntFunction<String> path) {
        if (years.isEmpty()) {
            return;
        }
        out.section("years", Inline.text(words.text("timeline.years")));
        out.items(
                "names",
                years.entrySet().stream()
                        .map(
                                e ->
                                        way(
                                                from,
                                                path.apply(e.getKey()),
                                                e.getKey(),
                                                e.getValue().size()))
                        .toList());
    }

    private static Item way(String from, String path, int year, int count) {
        Inline link = Inline.link(Links.between(from, path), Inline.text(String.valueOf(year)));
        return new Item(link.and(Inline.text(String.valueOf(count)).as("number")));
    }
}
