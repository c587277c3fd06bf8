package precis.analysis.speech.cues;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import precis.analysis.speech.Readings;

class InvertedSubjectTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a prévenu jeudi 12 mars le gouvernement allemand | gouvernement allemand/OFFICIAL
                    a prévenu vendredi dernier la banque Orlande | Orlande/ORGANISATION
                    ont prévenu mardi soir des riverains | riverains/ANONYMOUS
                    a indiqué dans la nuit de lundi à mardi la préfecture | préfecture/OFFICIAL
                    a précisé au micro de RTL Paul Morel | Paul Morel/PERSON
                    a précisé lundi à la chaîne BFM TV la maire Claire Duval | Claire Duval/OFFICIAL
                    a précisé à ses partisans Claire Duval | Claire Duval/PERSON
                    a assuré, dans les colonnes du Monde, le préfet Paul Morel | Paul Morel/OFFICIAL
                    a estimé de son côté la CGT | CGT/ORGANISATION
                    ont confié à la presse trois témoins | témoins/ANONYMOUS
                    a indiqué hier sur Twitter la mairie de Lyon | mairie de Lyon/OFFICIAL
                    a déploré à la tribune un témoin | témoin/ANONYMOUS
                    a confié un de ses proches | un de ses proches/ANONYMOUS
                    affirme une de ses sœurs | une de ses sœurs/ANONYMOUS
                    signale le Kremlin | Kremlin/OFFICIAL
                    """)
    void theSubjectStandsBehindTimesPlacesAndAddressees(String words, String speaker) {
        assertEquals(List.of(speaker), Readings.speakers("Le pont restera fermé, " + words + "."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a annoncé mardi sa famille à l'AFP | famille/ANONYMOUS
                    a expliqué un habitant du bourg à Claire Duval | habitant du bourg/ANONYMOUS
                    a expliqué le maire du bourg aux journalistes | maire du bourg/OFFICIAL
                    a expliqué l'un des élus du bourg à des journalistes | un des élus du bourg/ANONYMOUS
                    a expliqué un journaliste du Monde à la radio | journaliste du Monde/ANONYMOUS
                    a expliqué la correspondante à l'AFP | correspondante à l'AFP/ANONYMOUS
                    a expliqué une voisine sous couvert d'anonymat | voisine/ANONYMOUS
                    a expliqué le maire en marge d'un sommet | maire/OFFICIAL
                    """)
    void whomItSpeaksToIsNoPartOfIt(String words, String speaker) {
        assertEquals(List.of(speaker), Readings.speakers("Le pont restera fermé, " + words + "."));
    }

    @ParameterizedTest
    @CsvSource({
        "'Claire Duval, jointe par téléphone, a confié à la revue Science que tout allait bien.'",
        "'Claire Duval, présente sur place, a confié à l''agence Reuters que tout allait bien.'"
    })
    void aMediumBehindAVerbIsNoSubject(String sentence) {
        assertEquals(List.of("Claire Duval/PERSON"), Readings.speakers(sentence));
    }

    @ParameterizedTest
    @CsvSource({"ce dernier", "celui-ci"})
    void aPointerStandsForWhoeverWasNamedLast(String pointer) {
        assertEquals(
                List.of("-", "Paul Morel/OFFICIAL"),
                Readings.speakers(
                        "Le maire Paul Morel est malade. Le vote aura lieu, a indiqué lundi "
                                + pointer
                                + "."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Enfin, conclut la maire, le pont est fermé. | maire/OFFICIAL
                    À Lyon, témoigne Paul Morel, avocat, la peur est là. | Paul Morel/PERSON
                    Ce matin, a annoncé Paul Morel, chef du parti. | -
                    """)
    void aWholeClauseFollowsWhoeverSpeaksBehindAnOpening(String sentence, String speaker) {
        assertEquals(List.of(speaker), Readings.speakers(sentence));
    }
}
