package precis.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.Articles;
import precis.language.LanguagePack;
import precis.model.Actor;
import precis.model.Briefing;

/** Turns of German news that reading it showed to be misread. */
class GermanPressTest {

    private static final Analyst ANALYST = new Analyst(LanguagePack.load("de"));

    private static Briefing read(String text) {
        return ANALYST.brief(Articles.of("de", "Was geschah", text));
    }

    private static List<String> speakers(String text) {
        return read(text).statements().stream()
                .map(s -> s.attribution().map(a -> a.speakers().get(0).name()).orElse("-"))
                .toList();
    }

    private static List<String> actors(String text) {
        return read(text).actors().stream().map(Actor::name).sorted().toList();
    }

    @Test
    void whatIsToldInReportedMoodIsOfSomebodyElse() {
        assertEquals(
                List.of("Ralf Moser", "Ralf Moser"),
                speakers(
                        "Ralf Moser sprach von großem Glück.\n\nSein Sohn habe nur leichte"
                                + " Verletzungen erlitten, sagte er."));
    }

    @Test
    void aCompoundIsNoOtherBody() {
        assertEquals(
                List.of("FDP", "Lehrerverband"),
                speakers(
                        "Die FDP forderte mehr Geld.\n\nDer Lehrerverband teilte am Nachmittag mit,"
                                + " die Reform sei schlecht."));
    }

    @Test
    void aSurnameInTheGenitiveIsItsBearers() {
        assertEquals(
                List.of("Uwe Rülke"),
                actors(
                        "Uwe Rülke sprach im Saal. Rülkes Fazit fiel kurz aus. Alle lobten Rülkes"
                                + " Rede."));
    }

    @Test
    void aNounThatIsASurnameIsItsBearersName() {
        assertEquals(
                List.of("Timo Hecht", "Timo Hecht"),
                speakers("Timo Hecht sagte, er bleibe.\n\nHecht bestritt das."));
    }

    @Test
    void commonNounsAreNobody() {
        assertEquals(
                List.of(),
                actors(
                        "Der Vater steht unter Druck. Weder Kritik noch Teilhabe halfen. Vielfalt"
                                + " gab es kaum, Applaus auch nicht."));
    }

    @Test
    void anAdjectiveGoesWithTheNounBehindIt() {
        assertEquals(
                List.of("norländischen Ministeriums"),
                speakers(
                        "Die Täter waren nach Angaben des norländischen Ministeriums junge Siedler."));
    }
}
