package precis.analysis.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Turns that reach beyond a name: two told of together, many of whom some are named. */
class FarTurnsTest {

    @Test
    void twoMayBeCalledByTheirOffice() {
        assertEquals(
                List.of("-", "Amadou Sarr, Idriss Kone", "Amadou Sarr, Idriss Kone"),
                Readings.names(
                        "Le président Amadou Sarr a reçu mardi son homologue Idriss Kone. Les deux"
                                + " présidents ont souligné leur « amitié ». Les deux chefs d'État"
                                + " ont condamné l'attaque."));
    }

    @Test
    void twoElectedWomenAreTheTwoWomen() {
        assertEquals(
                List.of("-", "Claire Monnet, Sonia Rey"),
                Readings.names(
                        "Claire Monnet et Sonia Rey ont porté plainte. Les deux élues dénoncent"
                                + " une intimidation."));
    }

    @Test
    void twoStatesAreTheTwoCountries() {
        assertEquals(
                List.of("France/OFFICIAL[2]", "Italie/OFFICIAL[2]"),
                Readings.sources(
                        "La France et l'Italie ont signé un accord. Les deux pays saluent un pas"
                                + " décisif."));
    }

    @Test
    void othersBroughtUpByTheNounAreNotTheTwo() {
        assertEquals(
                List.of("-", "policiers"),
                Readings.names(
                        "Deux policiers ont été blessés sous les yeux de Paul Ossard et de Jean"
                                + " Tardif. Les deux policiers affirment avoir crié."));
    }

    @Test
    void manySpeakThoughSomeAreNamed() {
        assertEquals(
                List.of("pays", "ONG, Amnesty International", "ministres, Sonia Rey"),
                Readings.names(
                        "Plusieurs pays dont la France et le Mali ont annoncé leur soutien. Trois"
                                + " ONG, dont Amnesty International, ont dénoncé ces arrestations."
                                + " Trois ministres, dont Sonia Rey, ont démenti."));
    }

    @Test
    void aPaperIsNotOfWhoeverTheClauseBehindItIsAbout() {
        assertEquals(
                List.of("rapport", "audit"),
                Readings.names(
                        "Il ressort du rapport que le maire de Varnes avait été averti. Il est"
                                + " ressorti de l'audit que les comptes étaient faux."));
    }

    @Test
    void whoeverRecallsALawSpeaksBeforeIt() {
        assertEquals(
                List.of("maire, loi", "article 12 du code"),
                Readings.names(
                        "Le maire a dit que, selon la loi de 1905, il pouvait signer. Selon"
                                + " l'article 12 du code, la vente est nulle."));
    }

    @Test
    void whomTheWordsAreForDoesNotSayThem() {
        assertEquals(
                List.of("-", "président du club", "-", "maire"),
                Readings.names(
                        "Le président du club a convoqué l'entraîneur Éric Lanvin. Il lui a annoncé"
                                + " son renvoi. Le maire a reçu Paul Ossard. Il lui a promis une"
                                + " aide."));
        assertEquals(
                List.of("-", "Paul Ossard"),
                Readings.names("Le père de Paul Ossard est mort. Il lui a promis de gagner."));
    }

    @Test
    void wordsAboutOneselfAreFromWhoeverComesNext() {
        assertEquals(
                List.of("maire", "Marc Vallin", "-"),
                Readings.names(
                        "Le toit a cédé lundi, selon le maire.\n\n« Je n'ai rien entendu. » Marc"
                                + " Vallin habite la rue depuis vingt ans."));
        assertEquals(
                List.of("-", "-", "-"),
                Readings.names(
                        "Le toit a cédé lundi.\n\n« Il est parti sans un mot. » Marc Vallin a"
                                + " disparu lundi."));
    }

    @Test
    void aQuotationIsFromWhoeverSpeaksRightBehindIt() {
        assertEquals(
                List.of("-", "Claire Monnet", "Claire Monnet"),
                Readings.names(
                        "Le toit a cédé lundi.\n\n« Cette loi est une honte. » Claire Monnet ne"
                                + " décolère pas."));
    }

    @Test
    void anOfficeMayListWhatItIsFor() {
        assertEquals(
                List.of("Claire Monnet/OFFICIAL[1]", "Jean Tardif/OFFICIAL[2]"),
                Readings.sources(
                        "La ministre de la Transition écologique, de l'Énergie et du Climat,"
                                + " Claire Monnet, a promis un plan. Selon le ministre de"
                                + " l'Économie, des Finances et de la Souveraineté Jean Tardif,"
                                + " rien n'est décidé."));
    }

    @Test
    void thePronounBehindItsVerbIsWhomTheSentenceIsAbout() {
        assertEquals(
                List.of("représentant du syndicat", "gérant du café de Varnes", "-", "Jean Tardif"),
                Readings.names(
                        "Le représentant du syndicat s'est dit confiant. Le gérant du café de"
                                + " Varnes a refusé de répondre : « Nous verrons », a-t-il dit."
                                + " Jean Tardif a souri. La vague de froid durera, a-t-il dit."));
    }

    @Test
    void nobodyNamesHimselfInHisOwnWords() {
        assertEquals(
                List.of("Jean Tardif", "Paul Ossard", "Jean Tardif", "Jean Tardif"),
                Readings.names(
                        "Jean Tardif a invité Paul Ossard à le rejoindre. Paul Ossard a souligné"
                                + " que tout était possible.\n\n« Je pense que ce serait bien que"
                                + " Paul Ossard vienne. C'est à lui de décider. »"));
    }

    @Test
    void aSideMayBeToldByAnAdjective() {
        assertEquals(
                List.of("Côté syndical", "-"),
                Readings.names("Côté syndical, on dénonce une ruse. Côté mer, on danse."));
    }
}
