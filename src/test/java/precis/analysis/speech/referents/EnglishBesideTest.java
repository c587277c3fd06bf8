package precis.analysis.speech.referents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.analysis.speech.Readings;

/** Who speaks in English where a body, a day or somebody else is named beside. */
class EnglishBesideTest {

    @Test
    void twoSidesAreNoAuthorityNamedBesideOneOfThem() {
        assertEquals(
                List.of("police/OFFICIAL", "sides/ORGANISATION"),
                Readings.english(
                        "The Taliban freed two hostages on Tuesday, local police said.\n\nBoth sides"
                                + " said they were hopeful."));
    }

    @Test
    void ofTwoPlacesBehindOneNounNoneSpeaks() {
        assertEquals(
                List.of("Donald Ramsey/PERSON"),
                Readings.english(
                        "Holt's neighbor in both Florida and New York, Donald Ramsey, said he was"
                                + " sorry."));
    }

    @Test
    void whoHoldsAnOfficeSpeaksNotTheBodyNamedBeside() {
        assertEquals(
                List.of("Ade Bello/OFFICIAL"),
                Readings.english(
                        "The Commissioner of Police, Zavel State Police Command, Ade Bello, said two"
                                + " men were arrested."));
    }

    @Test
    void noDaySpeaksBeforeAComma() {
        assertEquals(
                List.of("prosecutors/OFFICIAL"),
                Readings.english(
                        "Tuesday, prosecutors asserted that Tom Hale was the only officer there."));
    }

    @Test
    void whoIsCitedIsNoDelegateThatSpeaksOfThem() {
        assertEquals(
                List.of(
                        "Council/OFFICIAL",
                        "delegate of the council/OFFICIAL",
                        "delegate of the council/OFFICIAL"),
                Readings.english(
                        "The Council said it refused to meet Basil al-Zavel. Referring to Zavel, a delegate"
                                + " of the council told Al Jazeera it would not accept a deal.\n\nThe"
                                + " delegate, who wished not to be named, said they had won."));
    }
}
