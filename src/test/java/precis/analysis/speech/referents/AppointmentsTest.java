package precis.analysis.speech.referents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.analysis.speech.Readings;

/** Who came into an office is the new one from then on. */
class AppointmentsTest {

    @Test
    void whoeverWasElectedIsTheNewPresident() {
        assertEquals(
                List.of("-", "Antoine Roussin"),
                Readings.names(
                        "Antoine Roussin a remporté l'élection face à Julie Morand. Le nouveau"
                                + " président réclame une enquête."));
        assertEquals(
                List.of("-", "-", "Julie Morand"),
                Readings.names(
                        "Julie Morand a été nommée ministre de la Culture. Elle remplace Antoine"
                                + " Roussin. La nouvelle ministre réclame une enquête."));
    }

    @Test
    void whoeverIsNamedByOthersStandsBehindTheVerb() {
        assertEquals(
                List.of("-", "Julie Morand"),
                Readings.names(
                        "Antoine Roussin a nommé Julie Morand. La nouvelle directrice réclame une"
                                + " enquête."));
    }

    @Test
    void anotherGenderOrABodyIsSomeoneElse() {
        assertEquals(
                List.of("-", "nouvelle ministre", "nouveau gouvernement"),
                Readings.names(
                        "Antoine Roussin a été élu. La nouvelle ministre réclame une enquête. Le"
                                + " nouveau gouvernement réclame une pause."));
    }

    @Test
    void englishOfficesAreComeIntoLikewise() {
        assertEquals(
                List.of("-", "Karl Bakke/OFFICIAL"),
                Readings.english(
                        "Karl Bakke was elected mayor of Zavel. The new mayor promised a school."));
        assertEquals(
                List.of("-", "new resident/ANONYMOUS"),
                Readings.english(
                        "Karl Bakke was elected mayor of Zavel. A new resident said the road was"
                                + " closed."));
    }
}
