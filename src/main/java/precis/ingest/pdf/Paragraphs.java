package precis.ingest.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Joins ordered lines into paragraphs and undoes the hyphens at line ends. */
final class Paragraphs {

    private static final Pattern ENDED =
            Pattern.compile(".*[.!?:\u2026][\\])\"\u201D\u2019\u00BB \u00A0\u202F]*");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");

    /** Lines of a paragraph stand closer than so many times their size. */
    private static final double LEADING = 1.75;

    private static final double INDENT = 0.8;

    /** A paragraph: its words and the size of its letters. */
    record Paragraph(double size, String text) {}

    private final Set<String> words = new HashSet<>();
    private final List<Paragraph> done = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private double left;

    private Paragraphs(List<Line> lines) {
        for (Line line : lines) {
            words.addAll(List.of(NO_WORD.split(line.text().toLowerCase(Locale.ROOT))));
        }
    }

    static List<Paragraph> join(List<Line> lines) {
        Paragraphs paragraphs = new Paragraphs(lines);
        Line last = null;
        for (Line line : lines) {
            if (last != null && paragraphs.isNew(last, line)) {
                paragraphs.flush(last.size());
            }
            paragraphs.append(line);
            last = line;
        }
        if (last != null) {
            paragraphs.flush(last.size());
        }
        return paragraphs.done;
    }

    /** Whether a text ends as sentences do. */
    static boolean isEnded(String text) {
        return ENDED.matcher(text).matches();
    }

    private boolean isNew(Line last, Line line) {
        boolean otherSize = Math.abs(line.size() - last.size()) > 0.08 * last.size();
        boolean elsewhere = line.page() != last.page() || line.base() < last.base();
        if (otherSize || elsewhere) {
            return otherSize || ENDED.matcher(text).matches();
        }
        boolean far = line.base() - last.base() > LEADING * line.size();
        boolean indented =
                line.left() - left > INDENT * line.size() && ENDED.matcher(last.text()).matches();
        return far || indented;
    }

    private void append(Line line) {
        String words = line.text().strip();
        left = text.isEmpty() ? line.left() : Math.min(left, line.left());
        if (endsInHyphen() && !words.isEmpty() && Character.isLowerCase(words.codePointAt(0))) {
            rejoin(words);
        } else {
            text.append(text.isEmpty() ? "" : " ").append(words);
        }
    }

    private boolean endsInHyphen() {
        int n = text.length();
        return n > 1
                && "-\u2010\u00AD".indexOf(text.charAt(n - 1)) >= 0
                && Character.isLetter(text.charAt(n - 2));
    }

    /** The hyphen stays where the document has the word with it elsewhere. */
    private void rejoin(String next) {
        int cut = text.length() - 1;
        int space = text.lastIndexOf(" ");
        String tail = NO_WORD.split(next, 2)[0];
        String compound = (text.substring(space + 1, cut) + "-" + tail).toLowerCase(Locale.ROOT);
        text.setLength(cut);
        text.append(words.contains(compound) ? "-" : "").append(next);
    }

    private void flush(double size) {
        if (!text.isEmpty()) {
            done.add(new Paragraph(size, text.toString()));
        }
        text.setLength(0);
    }
}
