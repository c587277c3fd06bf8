package precis.ingest.html;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import precis.ingest.text.Cleaner;
import precis.language.Languages;

/**
 * Knows a paper, a channel or a site by its name where that stands alone: those of the gazetteers,
 * and others whose names are formed as theirs.
 */
public final class Outlets {

    /** What sets the name of a site apart at the end of a title. */
    private static final Pattern SUFFIX =
            Pattern.compile(
                    "(?<title>.*\\S)\\s+(?<mark>[|\u2013\u2014\u00B7\u2022-])\\s+(?<name>[^|]+)");

    /** Behind a dash an agency may well be whom the headline cites. */
    private static final String SURE = "|";

    private static final Set<String> PAPERS = named("outlet");
    private static final Set<String> AGENCIES = named("agency");
    private static final Pattern FORMS = Pattern.compile(WordFile.alternatives("outlet-forms"));

    /**
     * A title and the outlet that stood behind it.
     *
     * @param title without it
     * @param outlet as written
     */
    public record Signed(String title, String outlet) {}

    private Outlets() {}

    private static Set<String> named(String sort) {
        Set<String> names = new HashSet<>();
        Languages.lines("gazetteer/organisations.tsv").stream()
                .flatMap(List::stream)
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells.length > 1 && cells[1].equals(sort))
                .flatMap(Outlets::names)
                .filter(name -> !name.isBlank())
                .forEach(name -> names.add(key(name)));
        return names;
    }

    private static Stream<String> names(String[] cells) {
        String others = cells.length > 2 ? cells[2] : "";
        return Stream.concat(Stream.of(cells[0]), Arrays.stream(others.split(";")));
    }

    private static String key(String name) {
        return name.replace('\u2019', '\'').strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a line is the name of an outlet. */
    public static boolean isOutlet(String line) {
        return isPaper(line) || AGENCIES.contains(key(line));
    }

    private static boolean isPaper(String line) {
        String bare = line.strip();
        return !bare.isEmpty()
                && Character.isUpperCase(bare.codePointAt(0))
                && (PAPERS.contains(key(bare)) || FORMS.matcher(bare).matches());
    }

    /** The parts of a title that ends in the name of its outlet. */
    public static Optional<Signed> signed(String title) {
        Matcher m = SUFFIX.matcher(Cleaner.line(title));
        if (!m.matches()) {
            return Optional.empty();
        }
        String name = m.group("name").strip();
        boolean known = isPaper(name) || m.group("mark").equals(SURE) && isOutlet(name);
        return known ? Optional.of(new Signed(m.group("title"), name)) : Optional.empty();
    }
}
