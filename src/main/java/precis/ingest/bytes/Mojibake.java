package precis.ingest.bytes;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Undoes UTF-8 that was once read as windows-1252. Proved is the damage only if every suspicious
 * stretch turns back into valid UTF-8 and no other accented letter stands in the text.
 */
public final class Mojibake {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** A lead byte of UTF-8 followed by continuation bytes, as windows-1252 shows them. */
    private static final String CONTINUATION =
            "[\u0080-\u00BF\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D"
                    + "\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178]";

    /** What people write behind a word, all of it among the continuation bytes. */
    private static final String BEHIND =
            "[\u00A0\u00AB\u00BB\u2039\u203A\u2018\u2019\u201A\u201C\u201D\u201E\u2013\u2014\u2026]";

    /**
     * The last letter of a word, never one that damage by the usual letters and marks begins with,
     * and what stands behind it: « été », « à “ », « UNITÉ ».
     */
    private static final String WRITTEN =
            "[\u00C7-\u00CB\u00D6\u00DC\u00DF]"
                    + BEHIND
                    + "|[\u00E0\u00E1\u00E3-\u00EE](?:\u00A0"
                    + CONTINUATION
                    + "|"
                    + BEHIND
                    + "{2})";

    private static final Pattern SUSPICIOUS =
            Pattern.compile(
                    "(?!"
                            + WRITTEN
                            + ")(?:[\u00C2-\u00DF]"
                            + CONTINUATION
                            + "|[\u00E0-\u00EF]"
                            + CONTINUATION
                            + "{2}"
                            + "|[\u00F0-\u00F4]"
                            + CONTINUATION
                            + "{3})");

    private Mojibake() {}

    /** The first suspicious place, or -1. */
    public static int find(String text) {
        Matcher m = SUSPICIOUS.matcher(text);
        return m.find() ? m.start() : -1;
    }

    /** The text as it was before the damage; empty if damage cannot be proved. */
    public static Optional<String> repair(String text) {
        StringBuilder whole = new StringBuilder();
        Matcher m = SUSPICIOUS.matcher(text);
        int from = 0;
        while (m.find()) {
            Optional<String> original = original(m.group());
            String between = text.substring(from, m.start());
            if (original.isEmpty() || hasAccents(between)) {
                return Optional.empty();
            }
            whole.append(between).append(original.get());
            from = m.end();
        }
        String rest = text.substring(from);
        return from == 0 || hasAccents(rest) ? Optional.empty() : Optional.of(whole + rest);
    }

    private static Optional<String> original(String damaged) {
        try {
            ByteBuffer bytes = ByteBuffer.allocate(damaged.length());
            for (int i = 0; i < damaged.length(); i++) {
                bytes.put(asByte(damaged.charAt(i)));
            }
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Browsers let the five bytes that windows-1252 leaves open through as C1 controls. */
    private static byte asByte(char c) throws CharacterCodingException {
        return c < '\u00A0'
                ? (byte) c
                : WINDOWS_1252.newEncoder().encode(CharBuffer.wrap(new char[] {c})).get();
    }

    private static boolean hasAccents(String text) {
        return text.chars().anyMatch(c -> c >= 0xC0 && Character.isLetter(c));
    }
}
