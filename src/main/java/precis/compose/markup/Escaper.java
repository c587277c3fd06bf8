package precis.compose.markup;

/**
 * Writes any text so that Asciidoctor gives it back unchanged: what is neither a letter nor known
 * to be harmless at its place becomes a numeric character reference, on one physical line.
 */
final class Escaper {

    /** Punctuation and signs that mean nothing to AsciiDoc wherever they stand. */
    private static final String ALWAYS_PLAIN =
            ",?!%\"(\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u00ab\u00bb\u00a7\u00b0\u00b7\u20ac"
                    + "\u25cf\u25d0\u25cb\u25cc\u2715";

    private static final char NO_BREAK = '\u00a0';

    private final String text;
    private final StringBuilder out;
    private boolean afterSpace;

    private Escaper(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length() + text.length() / 4);
    }

    /** The text in AsciiDoc, for any place where inline content stands. */
    static String escape(String text) {
        return new Escaper(clean(text)).run();
    }

    /** Without the control characters that Asciidoctor uses itself and HTML forbids. */
    static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(Escaper::isText)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isText(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean noncharacter = (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
        return !control && !surrogate && !noncharacter;
    }

    private String run() {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isPlain(c, i)) {
                out.appendCodePoint(c);
                afterSpace |= c == ' ';
            } else {
                out.append(c < 10 ? "&#0" : "&#").append(c).append(';');
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private boolean isPlain(int c, int i) {
        if (c > 0xffff || isWordPart(c) || ALWAYS_PLAIN.indexOf(c) >= 0) {
            return true;
        }
        return switch (c) {
            case ' ' -> isInnerSpace(i);
            case '-' -> isAlphanumeric(i - 1) && isAlphanumeric(i + 1);
            default -> afterSpace && isPlainMark((char) c, i);
        };
    }

    private boolean isInnerSpace(int i) {
        return i > 0 && i < text.length() - 1 && !Character.isWhitespace(text.charAt(i - 1));
    }

    /**
     * Marks that mean something to AsciiDoc at the start of a line or doubled, and nothing here.
     */
    private boolean isPlainMark(char c, int i) {
        return switch (c) {
            case '.' -> isAlphanumeric(i - 1) && (i == text.length() - 1 || isSpace(i + 1));
            case ':' -> (isAlphanumeric(i - 1) || isGap(i - 1)) && isSpace(i + 1);
            case ')' -> isLowerAscii(i - 1) && isLowerAscii(i - 2) && !is(i + 1, ')');
            default -> false;
        };
    }

    private boolean isAlphanumeric(int i) {
        return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }

    private boolean isLowerAscii(int i) {
        return i >= 0 && text.charAt(i) >= 'a' && text.charAt(i) <= 'z';
    }

    private boolean isGap(int i) {
        return is(i, ' ') || is(i, NO_BREAK);
    }

    private boolean isSpace(int i) {
        return is(i, ' ');
    }

    private boolean is(int i, char c) {
        return i >= 0 && i < text.length() && text.charAt(i) == c;
    }

    private static boolean isWordPart(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
