package precis.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import precis.ingest.text.Block;
import precis.ingest.text.Cleaner;
import precis.ingest.text.Draft;
import precis.ingest.text.Headings;
import precis.model.Detail;
import precis.model.Metadata;
import precis.model.Origin;
import precis.model.Paragraph;

/**
 * Reads plain text: the first line is the title, blocks are set apart by blank lines or, where
 * lines are not wrapped, stand on a line each.
 */
final class PlainText {

    private static final Pattern WORDS = Pattern.compile(".*[\\p{L}\\p{N}].*");
    private static final Pattern BULLET =
            Pattern.compile("[-*\u2022\u25AA\u25E6\u2023\u00B7][ \u00A0]+");

    /** Nobody wraps text by hand at more than this many characters. */
    private static final int WIDEST_WRAP = 100;

    /** Share of a wrapped block's lines that end in the middle of a sentence. */
    private static final double LEAST_OPEN = 0.34;

    /** Share of the width that a line wrapped by hand fills at least. */
    private static final double LEAST_FILLED = 0.6;

    private PlainText() {}

    /**
     * @param sidecarTitle with it, a first line that reads like a sentence belongs to the body
     */
    static Draft read(String text, Optional<String> sidecarTitle) {
        List<List<String>> groups = groups(Cleaner.lines(text));
        Optional<String> outlet = sidecarTitle.isEmpty() ? Kickers.lift(groups) : Optional.empty();
        String first = groups.isEmpty() ? "" : groups.get(0).get(0);
        boolean titled = Headings.isTitle(first, sidecarTitle);
        if (titled && !groups.isEmpty()) {
            groups.get(0).remove(0);
        }
        List<Block> all = blocks(groups.stream().flatMap(g -> paragraphs(g).stream()).toList());
        return new Draft(
                "",
                titled ? first : "",
                Headings.told(CopiedText.cleaned(all)),
                Metadata.NONE.from(outlet.map(o -> new Detail<>(o, Origin.DATELINE))),
                Optional.empty(),
                CopiedText.isCut(all));
    }

    /** The lines that hold words, in groups as blank lines set them apart. */
    private static List<List<String>> groups(String text) {
        List<List<String>> groups = new ArrayList<>();
        boolean open = false;
        for (String raw : text.split("\n", -1)) {
            String line = Cleaner.line(raw);
            if (!WORDS.matcher(line).matches()) {
                open = false;
                continue;
            }
            if (!open) {
                groups.add(new ArrayList<>());
                open = true;
            }
            groups.get(groups.size() - 1).add(line);
        }
        return groups;
    }

    private static List<String> paragraphs(List<String> lines) {
        if (!isWrapped(lines)) {
            return lines;
        }
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        int lastLength = width;
        for (String line : lines) {
            if (BULLET.matcher(line).lookingAt() || isBrokenOff(current, lastLength, line, width)) {
                flush(current, paragraphs);
            }
            lastLength = line.length();
            current.append(current.isEmpty() ? "" : " ").append(line);
            if (Headings.isEnded(line) && line.length() < 0.75 * width) {
                flush(current, paragraphs);
            }
        }
        flush(current, paragraphs);
        return paragraphs;
    }

    /** A heading or a time: the next line opens anew, and its first word had room behind this. */
    private static boolean isBrokenOff(
            StringBuilder current, int lastLength, String line, int width) {
        int word = line.indexOf(' ') < 0 ? line.length() : line.indexOf(' ');
        boolean opens = !Character.isLowerCase(line.codePointAt(0));
        return !current.isEmpty() && opens && lastLength + 1 + word < LEAST_FILLED * width;
    }

    private static void flush(StringBuilder current, List<String> paragraphs) {
        if (!current.isEmpty()) {
            paragraphs.add(current.toString());
            current.setLength(0);
        }
    }

    private static boolean isWrapped(List<String> lines) {
        int inner = Math.max(0, lines.size() - 1);
        boolean wide = lines.stream().anyMatch(l -> l.length() > WIDEST_WRAP);
        long open = lines.stream().limit(inner).filter(l -> !Headings.isEnded(l)).count();
        return inner > 0 && !wide && open >= LEAST_OPEN * inner && isProse(lines);
    }

    /** Lines that each open anew and end in no full stop stand for themselves: day, byline. */
    private static boolean isProse(List<String> lines) {
        return Headings.isEnded(lines.get(lines.size() - 1))
                || lines.stream().skip(1).anyMatch(l -> Character.isLowerCase(l.codePointAt(0)));
    }

    private static List<Block> blocks(List<String> paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String text : paragraphs) {
            var bullet = BULLET.matcher(text);
            if (bullet.lookingAt() && bullet.end() < text.length()) {
                blocks.add(new Block(Paragraph.Kind.LIST_ITEM, text.substring(bullet.end())));
            } else {
                blocks.add(Block.text(text));
            }
        }
        return blocks;
    }
}
