package precis.ingest.bytes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Decodes plain text that declares no encoding: byte order mark, then UTF-16 by its zero bytes,
 * then strict UTF-8, then statistical detection.
 */
public final class Decoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Not every Java has it. */
    private static final String MACINTOSH = "x-MacRoman";

    /** Share of zero bytes on one side from which plain text is taken for UTF-16. */
    private static final double UTF_16_ZEROS = 0.4;

    /** A guess from fewer bytes beyond ASCII would be a throw of dice. */
    private static final int FEWEST_TO_GUESS = 6;

    /**
     * Decodes plain text.
     *
     * @return empty if the bytes are no text in any encoding tried
     */
    public Optional<Decoded> decode(byte[] bytes) {
        Optional<Decoded> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.map(WindowsControls::read).filter(Decoder::isText);
        }
        return byZeros(bytes)
                .or(() -> strict(bytes, 0, StandardCharsets.UTF_8, false))
                .or(() -> byDetection(bytes))
                .map(WindowsControls::read)
                .filter(Decoder::isText);
    }

    /**
     * Decodes a page as the HTML standard does, but believes bytes that are valid UTF-8 before what
     * the page declares: saved pages are often converted and keep their old declaration.
     */
    public Decoded decodePage(byte[] bytes) {
        return WindowsControls.read(page(bytes));
    }

    private static Decoded page(byte[] bytes) {
        return byMark(bytes)
                .or(
                        () ->
                                strict(bytes, 0, StandardCharsets.UTF_8, false)
                                        .filter(d -> !isAscii(bytes)))
                .or(() -> MetaPrescan.find(bytes).map(c -> lenient(bytes, 0, c)))
                .or(() -> byZeros(bytes))
                .or(() -> isAscii(bytes) ? Optional.empty() : byDetection(bytes))
                .orElseGet(() -> lenient(bytes, 0, WINDOWS_1252));
    }

    /**
     * Decodes bytes whose carrier names their encoding; valid UTF-8 is believed before an unknown
     * name.
     */
    public Decoded decodeAs(byte[] bytes, String label) {
        return byMark(bytes)
                .or(() -> EncodingLabels.charset(label).map(c -> lenient(bytes, 0, c)))
                .map(WindowsControls::read)
                .orElseGet(() -> decodePage(bytes));
    }

    private static boolean isAscii(byte[] bytes) {
        return highBytes(bytes) == 0;
    }

    private static Optional<Decoded> byMark(byte[] b) {
        if (startsWith(b, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(lenient(b, 3, StandardCharsets.UTF_8));
        }
        if (startsWith(b, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(lenient(b, 4, Charset.forName("UTF-32LE")));
        }
        if (startsWith(b, 0xFF, 0xFE)) {
            return Optional.of(lenient(b, 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(b, 0xFE, 0xFF)) {
            return Optional.of(lenient(b, 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    private static Optional<Decoded> byZeros(byte[] bytes) {
        int pairs = bytes.length / 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < 2 * pairs; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        if (pairs > 0 && odd > UTF_16_ZEROS * pairs && even == 0) {
            return strict(bytes, 0, StandardCharsets.UTF_16LE, true);
        }
        if (pairs > 0 && even > UTF_16_ZEROS * pairs && odd == 0) {
            return strict(bytes, 0, StandardCharsets.UTF_16BE, true);
        }
        return Optional.empty();
    }

    private static Optional<Decoded> byDetection(byte[] bytes) {
        String name = highBytes(bytes) < FEWEST_TO_GUESS ? null : detect(bytes);
        Charset found =
                name != null && Charset.isSupported(name) ? Charset.forName(name) : WINDOWS_1252;
        Charset named = asOnTheWeb(found);
        return Optional.of(named)
                .filter(c -> !c.equals(WINDOWS_1252))
                .flatMap(c -> strict(bytes, 0, c, true))
                .or(() -> byLetters(bytes));
    }

    /**
     * Of the two encodings that differ in nearly every accent and are both without a mark, the one
     * in which more of the bytes beyond ASCII are small letters: what is é to the one is a capital
     * or a sign to the other. The Macintosh's must be most of them, which those of a broken UTF-8
     * never are.
     */
    private static Optional<Decoded> byLetters(byte[] bytes) {
        Optional<Decoded> windows = strict(bytes, 0, WINDOWS_1252, true);
        Optional<Decoded> latin =
                windows.or(() -> strict(bytes, 0, StandardCharsets.ISO_8859_1, true));
        if (!Charset.isSupported(MACINTOSH)) {
            return latin;
        }
        Optional<Decoded> mac = strict(bytes, 0, Charset.forName(MACINTOSH), true);
        long small = smallLetters(mac);
        return small > smallLetters(latin) && 2 * small > highBytes(bytes) ? mac : latin;
    }

    private static long smallLetters(Optional<Decoded> decoded) {
        return decoded.stream()
                .flatMapToInt(d -> d.text().chars())
                .filter(c -> c > 0x9F && Character.isLowerCase(c))
                .count();
    }

    /**
     * What calls itself ASCII or Latin-1 is windows-1252 in practice, as the HTML standard has it.
     */
    private static Charset asOnTheWeb(Charset named) {
        boolean latin =
                named.equals(StandardCharsets.ISO_8859_1)
                        || named.equals(StandardCharsets.US_ASCII);
        return latin || named.equals(StandardCharsets.UTF_8) ? WINDOWS_1252 : named;
    }

    private static Optional<Decoded> strict(
            byte[] bytes, int from, Charset charset, boolean guessed) {
        try {
            String text =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                            .toString();
            return Optional.of(new Decoded(text, charset, guessed));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Decoded lenient(byte[] bytes, int from, Charset charset) {
        return new Decoded(new String(bytes, from, bytes.length - from, charset), charset, false);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Text has no zero characters and hardly any other control characters. */
    private static boolean isText(Decoded decoded) {
        String text = decoded.text();
        long odd =
                text.chars()
                        .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c))
                        .count();
        return text.indexOf('\0') < 0 && odd * 100 <= text.length();
    }

    private static String detect(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        return detector.getDetectedCharset();
    }

    private static int highBytes(byte[] bytes) {
        int n = 0;
        for (byte b : bytes) {
            n += b < 0 ? 1 : 0;
        }
        return n;
    }
}
