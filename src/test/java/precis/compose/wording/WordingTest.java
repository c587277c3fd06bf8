package precis.compose.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import precis.language.LanguagePack;

class WordingTest {

    private static final Wording FRENCH = new Wording("fr", LanguagePack.load("fr").phrases());

    @Test
    void datesAreWrittenInWords() {
        assertEquals("12\u00a0mars 2026", FRENCH.day(LocalDate.of(2026, 3, 12)));
        assertEquals("1\u1d49\u02b3\u00a0ao\u00fbt 2026", FRENCH.day(LocalDate.of(2026, 8, 1)));
    }

    @Test
    void aWeekSaysOnceWhatItsFirstAndLastDayHaveInCommon() {
        assertEquals("Semaine du 3 au 9\u00a0novembre 2025", week(LocalDate.of(2025, 11, 3)));
        assertEquals(
                "Semaine du 27\u00a0octobre au 2\u00a0novembre 2025",
                week(LocalDate.of(2025, 10, 27)));
        assertEquals(
                "Semaine du 29\u00a0d\u00e9cembre 2025 au 4\u00a0janvier 2026",
                week(LocalDate.of(2025, 12, 29)));
    }

    private static String week(LocalDate monday) {
        return FRENCH.week("edition.week", monday);
    }

    @Test
    void nobodyIsAThingInEnglish() {
        Wording english = new Wording("en", LanguagePack.load("en").phrases());
        assertEquals("What is attributed to them", english.text("title.said"));
        assertEquals("What is said of them", english.text("title.about"));
        assertEquals(english.text("title.said"), english.text("actor.says"));
    }

    @Test
    void headingsOpenWithACapital() {
        assertEquals("Août 2026", FRENCH.monthHeading(LocalDate.of(2026, 8, 3)));
        assertEquals("État-major de Valdor", FRENCH.nameHeading("état-major de Valdor"));
        assertEquals("d’Armont Frères", FRENCH.nameHeading("d’Armont Frères"));
        assertEquals("eMorvel Labs", FRENCH.nameHeading("eMorvel Labs"));
        assertEquals("infomorvel", FRENCH.nameHeading("infomorvel"));
    }

    @Test
    void spacesAreSetAsFrenchPrintsThem() {
        assertEquals(
                "\u00ab\u00a0Non\u00a0\u00bb\u202f; 46\u00a0% de 12\u202f000\u00a0: oui\u202f!",
                FRENCH.typeset("\u00ab Non \u00bb ; 46 % de 12 000 : oui !"));
    }

    @Test
    void marksGetTheSpaceThatTheTextLacks() {
        assertEquals(
                "Il r\u00e9pond\u00a0: \u00ab\u00a0Non\u202f!\u00a0\u00bb \u2013 vraiment\u202f?!",
                FRENCH.typeset("Il r\u00e9pond: \u00abNon!\u00bb \u2013 vraiment?!"));
        for (String kept :
                List.of(
                        "\u00e0 10:45",
                        "https://un.example/?a=b;c",
                        "(?)",
                        "AC/DC:live",
                        "\u00ab\u00a0a\u00a0\u00bb")) {
            assertEquals(kept, FRENCH.typeset(kept));
        }
    }

    @Test
    void singleMarksAroundWordsAreSetAsEnglishPrintsThem() {
        Wording english = new Wording("en", LanguagePack.load("en").phrases());
        assertEquals(
                "Tories \u2018running scared\u2019 of debate",
                english.typeset("Tories 'running scared' of debate"));
        assertEquals(
                "\u2018We\u2019re not leaving\u2019: tempers flare",
                english.typeset("'We're not leaving': tempers flare"));
        assertEquals(
                "The \u2018nurses' strike\u2019 is over",
                english.typeset("The 'nurses' strike' is over"));
        for (String kept : List.of("The nurses' strike", "back in the '90s", "rock 'n' roll")) {
            assertEquals(kept, english.typeset(kept));
        }
    }

    @Test
    void straightMarksAreSetAsPrintHasThem() {
        assertEquals(
                "L\u2019\u00e9lu dit\u00a0: \u00ab\u00a0Non\u202f!\u00a0\u00bb (\u00ab\u00a0oui\u00a0\u00bb).",
                FRENCH.typeset("L'\u00e9lu dit : \"Non!\" (\"oui\")."));
        assertEquals("sombre\u00a0\u00bb, dit-il", FRENCH.typeset("sombre\", dit-il"));
        assertEquals(
                "\u00ab\u00a0Non\u00a0\u00bb\u00a0: l\u2019\u00e9lu",
                FRENCH.typeset("\"Non\": l'\u00e9lu"));
        assertEquals(
                "\u00ab\u00a0Non\u00a0\u00bb, dit-il", FRENCH.typeset("\u201cNon\u201d, dit-il"));
        assertEquals(
                "\u00ab\u00a0Le \u201cplan\u201d\u00a0\u00bb",
                FRENCH.typeset("\u00ab Le \u201cplan\u201d \u00bb"));
        assertEquals(
                "\u00ab\u00a0Le 'plan'\u00a0\u00bb, dit-il",
                FRENCH.typeset("\"Le 'plan'\", dit-il"));
        assertEquals(
                "une faute \u00ab\u00a0grave\u00a0\u00bb et d\u2019\u00ab\u00a0oubli\u00a0\u00bb",
                FRENCH.typeset("une faute \" grave \" et d'\"oubli\""));
        for (String kept : List.of("un \u00e9cran de 12\" neuf", "rock 'n' roll", "\" seul")) {
            assertEquals(kept, FRENCH.typeset(kept));
        }
    }

    @Test
    void aUnitStandsApartFromItsNumber() {
        assertEquals(
                "23\u00a0% des voix, 4\u00a0%, 3\u00a0\u20ac.",
                FRENCH.typeset("23% des voix, 4%, 3\u20ac."));
        assertEquals("a%20b", FRENCH.typeset("a%20b"));
    }

    @Test
    void englishMarksStandAtTheirWords() {
        Wording english = new Wording("en", LanguagePack.load("en").phrases());
        assertEquals("He said: why?", english.typeset("He said: why?"));
        assertEquals("\u201cI don\u2019t,\u201d he said", english.typeset("\"I don't,\" he said"));
    }

    @Test
    void partsOfATextOpenAsTheWholeDoes() {
        String text = FRENCH.aligned("Il r\u00e9pond: \u00abNon!\u00bb, \u00aboui\u00bb; bien?");
        String whole = FRENCH.open(text, 0, text.length());
        for (int cut = 0; cut <= text.length(); cut++) {
            assertEquals(whole, FRENCH.open(text, 0, cut) + FRENCH.open(text, cut, text.length()));
        }
    }

    @Test
    void onlyTheKindOfWhiteSpaceChanges() {
        Random random = new Random(3);
        String signs = " \n\t\u00a0\u202f:;?!%\u00ab\u00bb\u00a712ab.";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(20); n > 0; n--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertEquals(flat(text.toString()), flat(FRENCH.aligned(text.toString())));
            assertEquals(
                    bare(text.toString()), bare(FRENCH.typeset(text.toString())), text.toString());
        }
    }

    @Test
    void listsEndInTheirWord() {
        assertEquals("a, b et c", FRENCH.list(List.of("a", "b", "c")));
        assertEquals("a", FRENCH.list(List.of("a")));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]", "");
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]", " ");
    }

    @Test
    void aClosingMarkThatOpensIsSetAsOne() {
        assertEquals(
                "inculpé d’«espionnage» et de «vol»",
                FRENCH.aligned("inculpé d'\u201despionnage\u201d et de \u201cvol\u201d"));
        assertEquals("un \u00abessai\u00bb.", FRENCH.aligned("un \u201dessai\u201d."));
        assertEquals("fin\u00bb, dit-il", FRENCH.aligned("fin\u201d, dit-il"));
    }
}
