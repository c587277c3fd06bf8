package precis.analysis.actors.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.analysis.actors.Cast;
import precis.analysis.actors.Reading;

/** Surnames that open with small words, are words for trades, or follow the name of a town. */
class SurnamesTest {

    @Test
    void smallWordsBelongToTheSurname() {
        Cast cast =
                Reading.cast(
                        "Un accord",
                        "José Maria da Zavel a signé le texte. Da Zavel et Luis Pereira ont parlé."
                                + " La foule acclame da Zavel.");
        assertTrue(Reading.aliases(cast, "José Maria da Zavel").contains("da Zavel"));
    }

    @Test
    void theTownInTheNameOfAPaperIsNoSurname() {
        Cast cast =
                Reading.cast(
                        "Une crue",
                        "La ville de Zavelmont a fermé le pont. Selon Le Courrier de Zavelmont,"
                                + " trois personnes sont mortes. À Zavelmont, on attend.");
        assertEquals(List.of(), Reading.aliases(cast, "Le Courrier de Zavelmont"));
        assertTrue(cast.named("Zavelmont").isPresent());
    }

    @Test
    void aTradeIsTheSurnameOfWhoeverBearsIt() {
        Cast cast =
                Reading.cast(
                        "Un recours",
                        "Nadia Boulanger a porté plainte. Mme Boulanger fera appel, et Boulanger le"
                                + " sait.");
        assertEquals(List.of("Boulanger"), Reading.aliases(cast, "Nadia Boulanger"));
    }

    @Test
    void theTownOfAnOfficeIsNoFirstName() {
        Cast cast =
                Reading.cast("Un chantier", "Le maire de Zavelmont Edith Rey a fermé le chantier.");
        assertTrue(cast.named("Edith Rey").isPresent());
    }

    @Test
    void capitalsAreNoFormOfAddress() {
        Cast cast =
                Reading.cast(
                        "Un congrès",
                        "Le Parti rural (PR) a tenu son congrès. Le PR réclame un vote.");
        assertTrue(Reading.aliases(cast, "Parti rural").contains("PR"));
    }

    @Test
    void initialsAndASurnameAreTheSurnamesBearer() {
        Cast cast =
                Reading.cast(
                        "Un livre", "Le romancier J. R. Marlow a signé. Marlow, 54 ans, a parlé.");
        assertEquals(List.of("Marlow"), Reading.aliases(cast, "J. R. Marlow"));
    }

    @Test
    void aNameOfThreeWordsMayLoseTheLast() {
        Cast cast =
                Reading.cast(
                        "Un vote",
                        "Ali Kema Ondara a gagné. La foule acclame Ali Kema, et Kema a remercié la"
                                + " foule.");
        assertEquals(List.of("Ali Kema", "Kema"), Reading.aliases(cast, "Ali Kema Ondara"));
    }

    @Test
    void anOfficeOfSeveralWordsStandsBeforeANameToo() {
        Cast cast = Reading.cast("Un procès", "L'homme d'affaires chilien Zhavel Tormund a nié.");
        assertTrue(cast.named("Zhavel Tormund").isPresent());
    }

    @Test
    void foreignParticlesJoinNamesThatNobodyKnows() {
        Cast cast =
                Reading.cast(
                        "Une étoile",
                        "Merelk van 't Hoffst, astronome, a vu une étoile. Van 't Hoffst publie son"
                                + " étude lundi.");
        assertTrue(cast.named("Merelk van 't Hoffst").isPresent());
    }

    @Test
    void aKingIsNobodyElseOfThatFirstName() {
        Cast cast =
                Reading.cast(
                        "Une crue",
                        "Le roi Philippe est attendu lundi à Zavel, selon le bourgmestre, Philippe"
                                + " Rey. Le roi Philippe a parlé.");
        assertTrue(Reading.aliases(cast, "Philippe Rey").isEmpty());
    }

    @Test
    void aPersonBeginsBehindTheSchoolAndItsTown() {
        Cast cast =
                Reading.cast(
                        "Une crue",
                        "Le glaciologue de l'EPF Zurich Marc Valnet a été choqué lundi.");
        assertTrue(cast.named("Marc Valnet").isPresent());
    }

    @Test
    void aTitleAndParticlesStandBeforeASurnameThatIsATownsToo() {
        Cast cast =
                Reading.cast(
                        "Une crue",
                        "Aymar de La Garde a vu la crue. « La digue tient », a dit M. de La"
                                + " Garde.");
        assertEquals(List.of("La Garde"), Reading.aliases(cast, "Aymar de La Garde"));
    }

    @Test
    void aFeastIsTheSurnameOfWhoeverBearsIt() {
        Cast cast =
                Reading.cast("Une crue", "Karim Toussaint a vu la crue. M. Toussaint a eu peur.");
        assertEquals(List.of("Toussaint"), Reading.aliases(cast, "Karim Toussaint"));
    }

    @Test
    void whomACabinetBelongsToIsMeant() {
        Cast cast =
                Reading.cast(
                        "Une crue",
                        "Karim Vasseur, ministre de la Mer, a vu la crue. Le cabinet de Vasseur a"
                                + " démenti.");
        assertEquals(List.of("Vasseur"), Reading.aliases(cast, "Karim Vasseur"));
    }

    @Test
    void aFirstNameOfTwoWordsIsOfWhoeverHasIt() {
        Cast cast =
                Reading.cast("Une crue", "Jean-Pierre Vasseur est sauf. Jean-Pierre a eu peur.");
        assertEquals(List.of("Jean-Pierre"), Reading.aliases(cast, "Jean-Pierre Vasseur"));
    }

    @Test
    void theFathersNameStandsBeforeTheMothers() {
        Cast cast =
                Reading.cast(
                        "Une crue",
                        "José Luis Robledo Paz a vu la crue. Pour Robledo, la digue tient.");
        assertEquals(List.of("Robledo"), Reading.aliases(cast, "José Luis Robledo Paz"));
    }

    @Test
    void aFirstNameOfBothIsNoWomansForAnIslandsSake() {
        Cast cast =
                Reading.cast("Une crue", "Dominique Ferrand a vu la crue. M. Ferrand a eu peur.");
        assertEquals(List.of("Ferrand"), Reading.aliases(cast, "Dominique Ferrand"));
    }

    @Test
    void aHyphenLeftOutOnceMakesNobodyNew() {
        Cast cast =
                Reading.cast(
                        "Un concert",
                        "La voix de Greg Balembo est montée. Le chanteur Jacques Greg-Balembo a"
                                + " remercié la salle.");
        assertEquals(List.of("Greg Balembo"), Reading.aliases(cast, "Jacques Greg-Balembo"));
    }

    @Test
    void twoWhoseSurnamesAreOnlyAlikeAreTwo() {
        for (String other : List.of("François Enault", "François Dubault")) {
            Cast cast =
                    Reading.cast(
                            "Un vote",
                            "Le ministre François Legault a parlé. " + other + " a refusé lundi.");
            assertTrue(cast.named(other).isPresent());
            assertEquals(List.of(), Reading.aliases(cast, "François Legault"));
        }
        Cast cast = Reading.cast("Un vote", "Paul Martin a parlé. Paul Marin a refusé lundi.");
        assertEquals(List.of(), Reading.aliases(cast, "Paul Martin"));
    }

    @Test
    void aSurnameMisprintedIsStillItsBearers() {
        Cast cast =
                Reading.cast("Un vote", "Pierre Lambert a parlé. Pierre Labert a refusé lundi.");
        assertEquals(List.of("Pierre Labert"), Reading.aliases(cast, "Pierre Lambert"));
    }
}
