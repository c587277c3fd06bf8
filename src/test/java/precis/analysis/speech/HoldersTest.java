package precis.analysis.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** An office in one sentence and whoever holds it in the next are one source. */
class HoldersTest {

    @Test
    void theOfficeIsWhoseHolderIsToldLater() {
        assertEquals(
                List.of("Solange Prévault", "Solange Prévault", "Solange Prévault"),
                Readings.names(
                        "La maire de Valmont a annoncé une hausse. Solange Prévault a expliqué que"
                                + " la caisse était vide. La maire a promis un débat."));
        assertEquals(
                List.of("Marc Alvigne", "Marc Alvigne"),
                Readings.names(
                        "Le porte-parole du Parti du progrès a dénoncé la campagne. Marc Alvigne,"
                                + " porte-parole du parti, a annoncé un recours."));
        assertEquals(
                List.of("Thierry Malgras", "Thierry Malgras", "Thierry Malgras"),
                Readings.names(
                        "Le président de l'Olympique de Verlaines a confirmé le départ. « Nous"
                                + " cherchons », a dit Thierry Malgras. Le président du club a"
                                + " souhaité bonne chance au partant."));
    }

    @Test
    void otherOfficesOfThatNameAreOtherPeople() {
        assertEquals(
                List.of("ministre de l'Intérieur"),
                Readings.names(
                                "Le ministre de la Défense a démenti toute livraison. Oleg Bartov a"
                                        + " affirmé que rien n'était signé. Le ministre de"
                                        + " l'Intérieur a refusé de répondre à la presse.")
                        .subList(2, 3));
        assertEquals(
                List.of("président de la région", "Paul Krane"),
                Readings.names(
                        "Le président de la région a critiqué le projet. Paul Krane, président du"
                                + " club de voile, a dit sa joie."));
    }

    @Test
    void aStrangerOfThatOfficeIsNobodyNamed() {
        assertEquals(
                List.of("-", "gérant"),
                Readings.names(
                        "Le gérant Luc Morvan tient l'hôtel. « La caisse est vide », indique un"
                                + " gérant."));
        assertEquals(
                List.of("-", "gérant"),
                Readings.names(
                        "Le gérant Luc Morvan tient l'hôtel. « Un gérant doit tout payer », indique"
                                + " un gérant."));
        assertEquals(
                List.of("-", "jeune ministre", "Anne Rey"),
                Readings.names(
                        "La ministre Anne Rey est partie. « Tout change », indique une jeune"
                                + " ministre. La ministre ajoute que rien ne presse."));
        assertEquals(
                List.of("sources au sein du cabinet de la mairesse Anne Rey", "source"),
                Readings.names(
                        "Hier, nos sources au sein du cabinet de la mairesse Anne Rey ont parlé de"
                                + " « surprises ». « Rien n'est fait », indique une source."));
    }

    @Test
    void whatIsOnlySupposedNobodySays() {
        assertEquals(
                List.of("-", "-"),
                Readings.names(
                        "Si le jury reconnaît la préméditation, Kévin Dréval risque la perpétuité."
                                + " Si le ministre confirme la mesure, le texte sera appliqué."));
        assertEquals(
                List.of("maire"),
                Readings.names("Si le maire affirme que tout va bien, le doute demeure."));
    }

    @Test
    void worksAndStreetsTellNothing() {
        assertEquals(
                List.of("-", "-"),
                Readings.names(
                        "Sa chanson Cour de la Marne dit la nostalgie d'une enfance pauvre. Le"
                                + " roman Les Ombres d'Alger raconte la guerre."));
    }

    @Test
    void whoeverPassesOnWhatABodyFoundSpeaks() {
        assertEquals(
                List.of("Adama Koubé, Commission électorale indépendante"),
                Readings.names(
                        "Les résultats seront connus samedi, selon la Commission électorale"
                                + " indépendante, a déclaré M. Adama Koubé."));
    }

    @Test
    void oneOfThemIsOneOfThoseToldOf() {
        assertEquals(
                List.of("témoins", "témoins"),
                Readings.names(
                        "Des témoins ont parlé d'une explosion. Selon l'un d'eux, le tireur"
                                + " criait."));
    }

    @Test
    void theFirstWordOfABodyStandsForIt() {
        assertEquals(
                List.of("mission d'observation de l'Union européenne"),
                Readings.names(
                                "La mission d'observation de l'Union européenne est arrivée lundi."
                                        + " La mission a relevé des irrégularités.")
                        .subList(1, 2));
    }

    @Test
    void whereAnybodyPublishesIsNoMedium() {
        assertEquals(
                List.of("Karim Ouldana/PERSON[1]"),
                Readings.sources(
                        "« La vérité triomphera », a dit Karim Ouldana dans une vidéo diffusée sur"
                                + " Internet."));
    }

    @Test
    void whatOthersAnnouncedBeforeIsQuotedByWhoeverSpeaksNow() {
        assertEquals(
                List.of("Gilbert Dorval", "-"),
                Readings.names(
                        "« Le bilan est de 16 victimes » comme annoncé par les autorités locales"
                                + " après la crue, a déclaré le général Gilbert Dorval. Il n'a pas"
                                + " souhaité fournir d'indication sur les victimes."));
    }

    @Test
    void theMinisterIsWhoeverAlsoSaidSomethingNext() {
        assertEquals(
                List.of("Karl Bakke/OFFICIAL", "Karl Bakke/OFFICIAL"),
                Readings.english(
                        "The foreign minister said talks had ended. Karl Bakke also said that the"
                                + " border would stay shut."));
    }

    @Test
    void soIsTheMinisterOfAFrenchArticle() {
        assertEquals(
                List.of("Hélène Brandt/OFFICIAL", "Hélène Brandt/OFFICIAL"),
                Readings.speakers(
                        "La ministre de la Justice a dit que le texte était prêt. Hélène Brandt a"
                                + " ajouté qu'il serait voté en mai."));
    }

    @Test
    void whoIsCalledSomethingElseIsSomebodyElse() {
        assertEquals(
                List.of("foreign minister/OFFICIAL", "Karl Bakke/PERSON"),
                Readings.english(
                        "The foreign minister said talks had ended. Karl Bakke, a resident, said he"
                                + " had heard shots."));
    }

    @Test
    void anyMinisterIsNobodyNamed() {
        assertEquals(
                List.of("minister/OFFICIAL", "Karl Bakke/PERSON"),
                Readings.english(
                        "A minister said talks had ended. Karl Bakke also said that the border would"
                                + " stay shut."));
    }

    @Test
    void ofTwoMinistersEitherMayBeMeant() {
        assertEquals(
                List.of(
                        "foreign minister/OFFICIAL",
                        "finance minister/OFFICIAL",
                        "Karl Bakke/PERSON"),
                Readings.english(
                        "The foreign minister said talks had ended. The finance minister said money was"
                                + " short. Karl Bakke also said that the border would stay shut."));
    }

    @Test
    void whoPresidesSomethingElseIsSomebodyElse() {
        assertEquals(
                List.of("council president/OFFICIAL", "Karl Bakke/ORGANISATION"),
                Readings.english(
                        "The council president said the plan was wrong. Karl Bakke, president of the"
                                + " sailing club, said he was glad."));
    }

    @Test
    void theOnlyOneNamedIsNotWhoeverJudgesOrGovernsThem() {
        assertEquals(
                List.of("-", "juge"),
                Readings.names("Joseph Olm est étudiant. Le juge a déclaré que c'était grave."));
        assertEquals(
                List.of("-", "maire"),
                Readings.names("Joseph Olm a été blessé. Le maire a déclaré que c'était grave."));
        assertEquals(
                List.of("-", "maire"),
                Readings.names("Joseph Olm est passé. Le maire a déclaré que c'était urgent."));
        assertEquals(
                List.of("Joseph Olm", "Joseph Olm"),
                Readings.names(
                        "Joseph Olm a promis un pont. Le maire a déclaré que c'était urgent."));
    }
}
