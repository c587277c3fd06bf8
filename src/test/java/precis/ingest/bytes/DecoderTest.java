package precis.ingest.bytes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

    private static final String FRENCH =
            "Le préfet a dû fermer l’école : « Où étiez-vous ? », s’étonne un élève âgé de dix ans.\n";

    private final Decoder decoder = new Decoder();

    @ParameterizedTest
    @ValueSource(
            strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16", "x-MacRoman"})
    void readsFrenchInEveryUsualEncoding(String name) {
        byte[] bytes = FRENCH.getBytes(Charset.forName(name));
        assertEquals(FRENCH, decoder.decode(bytes).orElseThrow().text());
    }

    @Test
    void takesOffTheByteOrderMark() {
        byte[] bytes = ("\uFEFF" + FRENCH).getBytes(StandardCharsets.UTF_8);
        assertEquals(FRENCH, decoder.decode(bytes).orElseThrow().text());
    }

    @Test
    void latinOneIsReadAsWindows() {
        String plain = "Une journée d'été à Orléans, où le maire a été réélu.\n";
        Decoded decoded = decoder.decode(plain.getBytes(StandardCharsets.ISO_8859_1)).orElseThrow();
        assertEquals(plain, decoded.text());
        assertTrue(decoded.guessed());
    }

    /** Where è and ç stand for characters that windows-1252 has no letter for, or has one. */
    @ParameterizedTest
    @ValueSource(strings = {"L’été arrive à Évry, dit le maire réélu.", "La mère, le père, ça va."})
    void tellsTheOldMacintoshFromWindows(String line) {
        byte[] bytes = line.getBytes(Charset.forName("x-MacRoman"));
        assertEquals(line, decoder.decode(bytes).orElseThrow().text());
    }

    @Test
    void aBrokenUtf8IsNoMacintosh() {
        byte[] bytes = (FRENCH + "Le cœur, l’œuvre.x").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xE9;
        Charset read = decoder.decode(bytes).orElseThrow().charset();
        assertFalse(read.equals(Charset.forName("x-MacRoman")), read::name);
    }

    @Test
    void controlCharactersOfLatinOneAreNoText() {
        String line = "L" + "\u0081".repeat(9) + "t" + " arrive.\n";
        byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(Optional.empty(), decoder.decode(bytes));
    }

    @Test
    void refusesWhatIsNoText() {
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);
        assertEquals(Optional.empty(), decoder.decode(noise));
    }

    @Test
    void neverThrowsOnAnyBytes() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[random.nextInt(64)];
            random.nextBytes(bytes);
            decoder.decode(bytes).ifPresent(d -> assertTrue(d.text().indexOf('\0') < 0));
        }
    }

    @Test
    void repairsUtf8ReadAsWindows() {
        String damaged =
                new String(
                        FRENCH.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        assertFalse(damaged.equals(FRENCH));
        assertEquals(Optional.of(FRENCH), Mojibake.repair(damaged));
    }

    /** A word's last letter and the marks behind it are no damage, be it the only accent. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Il est « débranché\u00A0», dit-elle.",
                "a visit to the « Café\u00A0» of Brel",
                "le prix est passé à\u00A0€ 20",
                "« UNITÉ\u00A0» ou « unité…\u00A0»",
                "„Guten Gruß“ und »Spaß«",
                "elle a dit «\u00A0c’est décidé\u201D\u00A0»"
            })
    void takesNoEndOfAWordForDamage(String line) {
        assertEquals(-1, Mojibake.find(line));
        assertEquals(Optional.empty(), Mojibake.repair(line));
    }

    /** As of pages that were written in windows-1252 and called Latin-1. */
    @Test
    void marksThatBecameControlsAreMarksAgain() {
        String line = "« L’été… », dit-elle – à 3 € – d’une voix d’œuvre.\n";
        String read =
                new String(
                        line.getBytes(Charset.forName("windows-1252")),
                        StandardCharsets.ISO_8859_1);
        byte[] bytes = read.getBytes(StandardCharsets.UTF_8);
        assertEquals(line, decoder.decode(bytes).orElseThrow().text());
        assertEquals(line, decoder.decodePage(bytes).text());
        assertEquals(line, decoder.decodeAs(bytes, "utf-8").text());
    }

    @Test
    void leavesWhatCannotBeProved() {
        assertEquals(Optional.empty(), Mojibake.repair("Café et Ã©tat"));
        assertTrue(Mojibake.find("Café et Ã©tat") >= 0);
        assertEquals(-1, Mojibake.find(FRENCH));
    }
}
