package precis.analysis.speech.referents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.analysis.speech.Readings;

/** Who gave the figures, which paper is quoted, whom a title or an age tells. */
class GiversTest {

    @Test
    void aDayMayStandBeforeWhoPublishedTheFigures() {
        assertEquals(
                List.of("Institut Kantor/ORGANISATION"),
                Readings.speakers(
                        "L'emploi recule, selon les chiffres publiés mercredi par l'Institut"
                                + " Kantor."));
    }

    @Test
    void thePressIsNobodyNamedBehindTheComma() {
        assertEquals(
                List.of("presse italienne/MEDIA"),
                Readings.speakers(
                        "Selon la presse italienne, le Brésilien Caio Andrade, actuel meneur de"
                                + " l'équipe, tient la corde."));
    }

    @Test
    void aPaperIsNotThatOfTheTownItIsDatedFrom() {
        assertEquals(
                List.of("communiqué daté de Genève/DOCUMENT"),
                Readings.speakers("Un communiqué daté de Genève réclame une enquête."));
        assertEquals(
                List.of("préfecture de Brisay/OFFICIAL"),
                Readings.speakers("Un communiqué de la préfecture de Brisay réclame une enquête."));
    }

    @Test
    void colleaguesOfAPaperAreThePaper() {
        assertEquals(
                List.of("Gazette de Brisay/MEDIA"),
                Readings.speakers(
                        "D'après nos confrères de la Gazette de Brisay, la prime est élevée."));
    }

    @Test
    void aFormOfAddressStandsBeforeASmallWordToo() {
        assertEquals(
                List.of("-", "Hassan al-Rifaï/EXPERT"),
                Readings.speakers(
                        "L'archéologue Hassan al-Rifaï fouille la tombe. D'après M. al-Rifaï, elle"
                                + " est vide."));
    }

    @Test
    void whatSomeoneIsMayOpenTheSentence() {
        assertEquals(
                List.of("-", "Solène Aubrac/EXPERT"),
                Readings.speakers(
                        "Climatologue au Centre du climat, Solène Aubrac publie un livre. « Le"
                                + " climat change », dit-elle."));
    }

    @Test
    void anAgeTellsNobodyElse() {
        assertEquals(
                List.of("-", "-", "Aya Kouamé/PERSON"),
                Readings.speakers(
                        "Aya Kouamé a gagné la coupe. La joueuse de 25 ans a battu Lise Rey."
                                + " « Je l'avais rêvé », a-t-elle raconté."));
    }

    @Test
    void whereSomeoneComesFromMayBeToldByTheWay() {
        assertEquals(
                List.of("-", "Mateo Kranjc/PERSON"),
                Readings.speakers(
                        "Mateo Kranjc prend la tête de la course. « Ce n'est qu'un début », a"
                                + " soufflé le Slovène."));
    }

    @Test
    void whatAMediumOnlyHasHeardIsNotCreditedToWhomItTellsOf() {
        assertEquals(
                List.of("-", "Gazette de Brisay/MEDIA"),
                Readings.speakers(
                        "Le maire Paul Rey est absent. Selon la Gazette de Brisay, le"
                                + " maire, qui a 62 ans, aurait donné son accord."));
    }

    @Test
    void aTownMayBeToldOfWhoseCountryWasTold() {
        assertEquals(
                List.of("-", "Luc Ferrand/PERSON"),
                Readings.speakers(
                        "Le Français Luc Ferrand termine neuvième. « Je n'avais plus de jambes », a"
                                + " pesté le Niçois."));
    }

    @Test
    void theJournalDidNotMakeTheStudyThatAppearedInIt() {
        assertEquals(
                List.of("study published in the Zavel Climate journal/DOCUMENT"),
                Readings.english(
                        "A study published in the Zavel Climate journal found that the ice melts."));
    }
}
