package precis.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import precis.ingest.html.AuthorNames;
import precis.ingest.text.Block;
import precis.ingest.text.Headings;
import precis.language.Languages;

/**
 * Who signed a text: « Par … » above it, or a name alone on its last line. Names count whose first
 * is known to be one; many other lines begin with « Par » or “By”.
 */
final class Signature {

    /** No line that only signs is longer. */
    private static final int LONGEST = 120;

    private static final Pattern CAPITALS =
            Pattern.compile("(?<![\\p{L}])\\p{Lu}[\\p{Lu}]+(?!\\p{L})");
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]*\\)\\s*$");

    private Signature() {}

    /** The names, in order; none where nobody signed. */
    static List<String> of(List<Block> blocks) {
        List<String> above =
                blocks.stream()
                        .map(Block::text)
                        .takeWhile(line -> !Headings.isLead(line))
                        .filter(line -> line.length() <= LONGEST && AuthorNames.signs(line))
                        .map(AuthorNames::inLine)
                        .filter(Signature::isPeople)
                        .findFirst()
                        .orElse(List.of());
        return (above.isEmpty() ? below(blocks) : above).stream().map(Signature::cased).toList();
    }

    /** A name below the text that the text itself does not hold: else it is a subject of it. */
    private static List<String> below(List<Block> blocks) {
        if (blocks.size() < 2) {
            return List.of();
        }
        String last = blocks.get(blocks.size() - 1).text();
        String bare = BRACKETS.matcher(last).replaceFirst("");
        List<String> names = AuthorNames.inLine(bare);
        boolean alone =
                names.stream().mapToInt(String::length).sum() + 5 * names.size() > bare.length();
        String text =
                blocks.subList(0, blocks.size() - 1).stream()
                        .map(Block::text)
                        .collect(Collectors.joining("\n"));
        boolean subject = names.stream().anyMatch(n -> text.contains(family(n)));
        return alone && !Headings.isEnded(bare) && !subject && isPeople(names) ? names : List.of();
    }

    private static String family(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static boolean isPeople(List<String> names) {
        return !names.isEmpty()
                && names.stream().allMatch(n -> Names.FIRST.contains(key(n.split("[ -]")[0])));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** « JEANNE MARTIN » as print has it. */
    private static String cased(String name) {
        return CAPITALS.matcher(name)
                .replaceAll(
                        m -> m.group().charAt(0) + m.group().substring(1).toLowerCase(Locale.ROOT));
    }

    /** Read when the first line might sign. */
    private static final class Names {
        static final Set<String> FIRST = first();

        private static Set<String> first() {
            Set<String> names = new HashSet<>();
            Languages.lines("gazetteer/first-names.tsv").stream()
                    .flatMap(List::stream)
                    .forEach(line -> names.add(key(line.split("\t", 2)[0])));
            return names;
        }
    }
}
