package precis.language;

import java.util.stream.IntStream;
import precis.model.Span;

/** Reads typographic apostrophes, and accents typed for them, as straight ones: « l`ONU ». */
final class Apostrophes {

    private static final String MARKS = "\u2019`\u00B4\u2018\u2032\u02BC\uFF07";

    private Apostrophes() {}

    /** The text, of the same length, with an apostrophe for each accent between two letters. */
    static CharSequence read(String text, Span region) {
        boolean typed =
                IntStream.range(region.start(), region.end()).anyMatch(at -> isTyped(text, at));
        return typed ? new Typed(text) : text;
    }

    private static boolean isTyped(String text, int at) {
        return MARKS.indexOf(text.charAt(at)) > 0
                && at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.codePointBefore(at))
                && Character.isLetter(text.codePointAt(at + 1));
    }

    /** A token with straight apostrophes; a mark that is one by itself stays. */
    static String straight(String token) {
        if (token.length() == 1) {
            return token.replace('\u2019', '\'');
        }
        String straight = token;
        for (int i = 0; i < MARKS.length(); i++) {
            straight = straight.replace(MARKS.charAt(i), '\'');
        }
        return straight;
    }

    /** A view rather than a copy: each sentence is read within the whole text. */
    private record Typed(String text) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int at) {
            return isTyped(text, at) ? '\u2019' : text.charAt(at);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            StringBuilder read = new StringBuilder(end - start);
            IntStream.range(start, end).forEach(at -> read.append(charAt(at)));
            return read;
        }

        @Override
        public String toString() {
            return subSequence(0, length()).toString();
        }
    }
}
