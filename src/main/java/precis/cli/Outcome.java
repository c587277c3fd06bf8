package precis.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import precis.model.Checked;
import precis.model.Problem;

/** What a build says at its end, below the problems. */
final class Outcome {

    private Outcome() {}

    /**
     * @param site where the site stands, of this build or of one before
     */
    static List<String> lines(Checked<Built> built, Path site, double seconds) {
        List<String> lines = new ArrayList<>();
        int pages = built.value().site().pages().size();
        Path index = site.normalize().resolve("index.html");
        if (pages == 0) {
            List<String> first = built.value().obstacles();
            String why =
                    first.isEmpty()
                            ? "nothing built"
                            : "nothing built: mend " + String.join(", ", first) + " first";
            if (built.hasErrors() && Files.exists(index)) {
                lines.add(why + "; the site is still that of the last build");
            } else if (!first.isEmpty()) {
                lines.add(why);
            }
            return lines;
        }
        String briefings = count(built.value().briefings().size(), "briefing");
        lines.add(String.format(Locale.ROOT, "%s, %d pages in %.1f s", briefings, pages, seconds));
        long wrong = wrong(built.problems());
        if (wrong > 0) {
            lines.add(
                    "left out: "
                            + count(wrong, "file")
                            + " with errors (mend what is named above, then build again)");
        }
        lines.add("site: " + index);
        return lines;
    }

    /** Seeds with errors; those of a sidecar are its seed's. */
    private static long wrong(List<Problem> problems) {
        return problems.stream()
                .filter(Problem::isError)
                .map(p -> p.file().replaceFirst("\\.[^./]+$", ""))
                .distinct()
                .count();
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
