package precis.ingest.office;

import java.util.Arrays;

/** Looks at a document in Rich Text Format before the parser does. */
final class RtfBytes {

    private static final byte[] SIGNATURE = {'{', '\\', 'r', 't', 'f'};
    private static final byte[] PARAGRAPH = {'\\', 'p', 'a', 'r'};

    /** Bytes; a paragraph of a thousand letters beyond ASCII has some eight thousand. */
    private static final int LONGEST_RUN = 400_000;

    private RtfBytes() {}

    static boolean isRtf(byte[] bytes) {
        return stands(SIGNATURE, bytes, 0);
    }

    /**
     * Whether text runs on for longer than any paragraph: the parser joins a run piece by piece,
     * each time anew.
     */
    static boolean isEndless(byte[] bytes) {
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            boolean ends = bytes[i] == '{' || bytes[i] == '}' || stands(PARAGRAPH, bytes, i);
            start = ends ? i : start;
            if (i - start > LONGEST_RUN) {
                return true;
            }
        }
        return false;
    }

    /** The document with the braces that one cut short lacks, as the parser wants them paired. */
    static byte[] closed(byte[] bytes) {
        int open = 0;
        for (int i = 0; i < bytes.length; i++) {
            switch (bytes[i]) {
                case '\\' -> i++;
                case '{' -> open++;
                case '}' -> open--;
                default -> {}
            }
        }
        if (open <= 0) {
            return bytes;
        }
        byte[] closed = Arrays.copyOf(bytes, bytes.length + open);
        Arrays.fill(closed, bytes.length, closed.length, (byte) '}');
        return closed;
    }

    private static boolean stands(byte[] what, byte[] bytes, int at) {
        return at + what.length <= bytes.length
                && Arrays.equals(what, 0, what.length, bytes, at, at + what.length);
    }
}
