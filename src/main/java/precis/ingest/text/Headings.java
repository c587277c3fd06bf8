package precis.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import precis.model.Paragraph;

/** Tells headings that are set like any other paragraph. */
public final class Headings {

    private static final Pattern ENDED =
            Pattern.compile(".*[.!?:;\u2026][\\])\"\u201D\u2019\u00BB \u00A0\u202F]*");

    /** « 17h45 – », “5.45pm:”: the hour at which something was written down. */
    private static final Pattern STAMPED =
            Pattern.compile(
                    "(?iu)\\d{1,2} ?(?:[h:.]\\d{2} ?(?:[ap]\\.?m\\.?)?|h|[ap]\\.?m\\.?) ?[-–—:|] ?\\S.*");

    private static final int LONGEST = 90;

    /** What ends in a full stop and is as long is text; shorter lines may be captions. */
    private static final int SHORTEST_PROSE = 60;

    /** What is as long opens the article, or is its standfirst. */
    private static final int SHORTEST_LEAD = 100;

    private Headings() {}

    /**
     * The blocks; a short line without a full stop between two paragraphs is a heading, and so is
     * one that opens with an hour before a paragraph.
     */
    public static List<Block> told(List<Block> blocks) {
        List<Block> told = new ArrayList<>(blocks);
        for (int i = 0; i < blocks.size() - 1; i++) {
            Block block = blocks.get(i);
            boolean behind = i > 0 && isBehind(blocks.get(i - 1).text());
            if (block.kind() == Paragraph.Kind.TEXT
                    && isHeading(block.text())
                    && (behind || STAMPED.matcher(block.text()).matches())) {
                told.set(i, new Block(Paragraph.Kind.HEADING, block.text()));
            }
        }
        return told;
    }

    /** Whether a paragraph ends before, or a picture's caption does with its credit. */
    private static boolean isBehind(String before) {
        return isEnded(before) || before.indexOf('\u00A9') > 0;
    }

    /**
     * Whether the first line of a text is its title.
     *
     * @param known a title given beside: with it, a line that reads like a sentence is none
     */
    public static boolean isTitle(String first, Optional<String> known) {
        return known.isEmpty() || !isEnded(first);
    }

    /** Whether a line ends as a sentence does. */
    public static boolean isEnded(String line) {
        return ENDED.matcher(line).matches();
    }

    /** Whether a line is long enough for text, and ends as text does. */
    public static boolean isProse(String line) {
        return line.length() >= SHORTEST_PROSE && isEnded(line);
    }

    /** Whether the article's text has begun with the line at the latest. */
    public static boolean isLead(String line) {
        return line.length() >= SHORTEST_LEAD && isEnded(line);
    }

    private static boolean isHeading(String line) {
        int first = line.codePointAt(0);
        boolean opens =
                Character.isUpperCase(first)
                        || Character.isDigit(first)
                        || !Character.isLetter(first);
        boolean asks = line.endsWith("?") && !isQuoting(line);
        return line.length() <= LONGEST && opens && (asks || !isEnded(line));
    }

    /** « “What are we fighting for? »: whether a quotation goes on behind the line. */
    private static boolean isQuoting(String line) {
        int opened = Math.max(line.lastIndexOf('\u201C'), line.lastIndexOf('\u00AB'));
        int closed = Math.max(line.lastIndexOf('\u201D'), line.lastIndexOf('\u00BB'));
        boolean odd = line.chars().filter(c -> c == '"').count() % 2 == 1;
        return opened > closed || odd;
    }
}
