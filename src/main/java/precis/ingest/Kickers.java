package precis.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import precis.ingest.html.AuthorNames;
import precis.ingest.html.Outlets;
import precis.ingest.html.WordFile;
import precis.ingest.text.Headings;

/**
 * Tells « Communiqué de presse », “Opinion” or the name of the paper at the top of a text from its
 * headline.
 */
final class Kickers {

    private static final Set<String> WORDS =
            WordFile.lines("kickers").stream()
                    .map(Kickers::folded)
                    .collect(Collectors.toUnmodifiableSet());

    /** A year; an address or a telephone of whoever sent it. */
    private static final Pattern BESIDES =
            Pattern.compile("\\b(?:19|20)\\d\\d\\b|@|(?:\\d[ ./-]?){7}");

    /** A line with a year that is no longer than this tells the day rather than the news. */
    private static final int LONGEST_BESIDES = 60;

    /** Below the name of a paper one or two words are a section's. */
    private static final int FEWEST_WORDS = 3;

    /** Within so many lines stands the headline. */
    private static final int TOP = 5;

    private Kickers() {}

    /**
     * Sets the headline at the head of the lines where a kicker stands there, and leaves the kicker
     * out; what stands between them, as the day, comes behind the headline.
     *
     * @param groups the lines, in groups as blank lines set them apart
     * @return the paper, where its name stood there
     */
    static Optional<String> lift(List<List<String>> groups) {
        if (groups.isEmpty() || !isAbove(groups.get(0).get(0))) {
            return Optional.empty();
        }
        String first = groups.get(0).get(0);
        boolean paper = Outlets.isOutlet(first);
        int least = paper ? FEWEST_WORDS : 1;
        int seen = 0;
        for (List<String> group : groups) {
            for (String line : group) {
                if (++seen > TOP || Headings.isLead(line)) {
                    return Optional.empty();
                }
                if (paper && line.endsWith(".")) {
                    return Optional.empty();
                }
                if (!isAbove(line)
                        && !isBesides(line)
                        && !AuthorNames.signs(line)
                        && line.split("\\s+").length >= least) {
                    group.remove(line);
                    groups.get(0).set(0, line);
                    groups.removeIf(List::isEmpty);
                    return Optional.of(first).filter(f -> paper);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isAbove(String line) {
        return isKicker(line) || Outlets.isOutlet(line);
    }

    private static boolean isBesides(String line) {
        return line.length() <= LONGEST_BESIDES && BESIDES.matcher(line).find();
    }

    private static boolean isKicker(String line) {
        return WORDS.contains(folded(line));
    }

    private static String folded(String line) {
        return line.replaceAll("[^\\p{L}-]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
