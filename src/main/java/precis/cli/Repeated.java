package precis.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import precis.model.Problem;

/** Says once of how many files a note holds, so that what is wrong with one is not lost. */
final class Repeated {

    /** Up to so many files are named each. */
    private static final int NAMED = 5;

    private Repeated() {}

    /**
     * The problems sorted, each once; of many notes that say the same the first few, then their
     * number, with what to do where that is the same for all.
     */
    static List<Problem> folded(List<Problem> problems) {
        List<Problem> sorted = problems.stream().sorted().distinct().toList();
        Map<String, Integer> times = new HashMap<>();
        Map<String, String> remedies = new HashMap<>();
        for (Problem p : sorted) {
            times.merge(saying(p), 1, Integer::sum);
            remedies.merge(saying(p), p.remedy(), (one, other) -> one.equals(other) ? one : "");
        }
        Map<String, Integer> seen = new HashMap<>();
        List<Problem> told = new ArrayList<>();
        for (Problem p : sorted) {
            int more = times.get(saying(p)) - NAMED;
            int nth = seen.merge(saying(p), 1, Integer::sum);
            if (p.severity() != Problem.Severity.NOTE || nth <= NAMED || more == 1) {
                told.add(p);
            } else if (nth == NAMED + 1) {
                told.add(
                        Problem.note(
                                more + " files more", 0, p.message(), remedies.get(saying(p))));
            }
        }
        return told;
    }

    private static String saying(Problem problem) {
        return problem.severity() + problem.message();
    }
}
