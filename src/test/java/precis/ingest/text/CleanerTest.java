package precis.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CleanerTest {

    @Test
    void keepsNoBreakSpacesAndDropsWhatIsNoWord() {
        assertEquals("«\u00A0oui\u00A0»", Cleaner.line("  «\u00A0 oui \u00A0»\t"));
        assertEquals("46\u202F%", Cleaner.line("46\u202F%"));
        assertEquals("gouvernement", Cleaner.line("gou\u00ADver\u200Bne\u0007ment"));
        assertEquals("élan", Cleaner.line("e\u0301lan"));
        assertEquals("a b", Cleaner.line("a\r\n \u2003b\u2028"));
    }

    @Test
    void keepsLinesApart() {
        assertEquals("a\nb\nc\nd", Cleaner.lines("a\r\nb\rc\u2028d"));
    }

    @Test
    void dropsMarksThatTurnTheDirectionOfText() {
        assertEquals("user nimda", Cleaner.line("user \u202Enimda\u2066"));
    }
}
