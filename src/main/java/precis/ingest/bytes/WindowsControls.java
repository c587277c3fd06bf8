package precis.ingest.bytes;

import java.nio.charset.Charset;

/**
 * Puts marks in the place of control characters that nobody types: bytes of windows-1252 that were
 * once read as Latin-1 and written as UTF-8, which left an apostrophe as U+0092 where it shows as
 * nothing. Browsers read references to these characters so ({@code &#146;}).
 */
final class WindowsControls {

    private static final char FIRST = '\u0080';
    private static final char LAST = '\u009F';
    private static final String MARKS = marks();

    private WindowsControls() {}

    static Decoded read(Decoded decoded) {
        String text = decoded.text();
        if (text.chars().noneMatch(WindowsControls::isOne)) {
            return decoded;
        }
        StringBuilder marked = new StringBuilder(text);
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (isOne(c)) {
                marked.setCharAt(i, MARKS.charAt(c - FIRST));
            }
        }
        return new Decoded(marked.toString(), decoded.charset(), decoded.guessed());
    }

    private static boolean isOne(int c) {
        return c >= FIRST && c <= LAST;
    }

    /** What windows-1252 has there; the five places that it leaves open stay as they are. */
    private static String marks() {
        Charset windows = Charset.forName("windows-1252");
        StringBuilder marks = new StringBuilder();
        for (char c = FIRST; c <= LAST; c++) {
            String mark = new String(new byte[] {(byte) c}, windows);
            marks.append(mark.equals("\uFFFD") ? String.valueOf(c) : mark);
        }
        return marks.toString();
    }
}
