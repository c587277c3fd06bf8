package precis.publish.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import precis.model.Problem;

/**
 * What a layout or an article got wrong shows on each page that it reaches: such a fault is told
 * once, at its first place, with the names of some others and their number.
 */
final class Repeats {

    private static final int NAMED = 3;

    private Repeats() {}

    /** Sorted, each fault once. */
    static List<Problem> told(List<Problem> problems) {
        Map<List<Object>, List<Problem>> faults = new LinkedHashMap<>();
        problems.stream()
                .sorted()
                .distinct()
                .forEach(p -> faults.computeIfAbsent(fault(p), f -> new ArrayList<>()).add(p));
        return faults.values().stream().flatMap(Repeats::each).sorted().toList();
    }

    /** A link to the same file is longer the deeper the page lies. */
    private static List<Object> fault(Problem problem) {
        return List.of(problem.severity(), problem.message().replace("../", ""), problem.remedy());
    }

    /** On a single page each place is named. */
    private static Stream<Problem> each(Collection<Problem> same) {
        Problem first = same.iterator().next();
        List<String> pages = same.stream().map(Problem::file).distinct().toList();
        if (pages.size() == 1) {
            return same.stream();
        }
        int named = Math.min(NAMED, pages.size());
        String others = String.join(", ", pages.subList(1, named));
        if (pages.size() > named) {
            others += " and " + (pages.size() - named) + " more";
        }
        return Stream.of(
                new Problem(
                        first.severity(),
                        first.file(),
                        first.line(),
                        first.message() + ", likewise in " + others,
                        first.remedy()));
    }
}
