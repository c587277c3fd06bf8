package precis.analysis.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.model.Evidence;

class SpeechFinderTest {

    @Test
    void invertedAndSubjectFirst() {
        assertEquals(
                List.of("Claire Vasseur/OFFICIAL", "Claire Vasseur/OFFICIAL", "CGT/ORGANISATION"),
                Readings.speakers(
                        "La ministre de la Santé, Claire Vasseur, a annoncé la fermeture de douze"
                                + " maternités. « Nous n'avons pas le choix », a-t-elle expliqué."
                                + " La CGT accuse le gouvernement de mentir."));
    }

    @Test
    void aQuotationBelongsToOneSpeakerToItsEnd() {
        assertEquals(
                List.of("Sophie Morel/PERSON", "Sophie Morel/PERSON", "Sophie Morel/PERSON"),
                Readings.speakers(
                        "« C'est un choc. On ne comprend pas. On ira jusqu'au bout », lance Sophie"
                                + " Morel, aide-soignante."));
    }

    @Test
    void unnamedSpeakersKeepTheArticlesWords() {
        assertEquals(
                List.of("sources proches du Kremlin/ANONYMOUS, Vladimir Poutine/OFFICIAL"),
                Readings.speakers(
                        "Selon des sources proches du Kremlin, Vladimir Poutine estime que la"
                                + " guerre durera."));
        assertEquals(
                List.of("sources syndicales/ANONYMOUS"),
                Readings.speakers("D'après plusieurs sources syndicales, la grève continue."));
    }

    @Test
    void whoLeadsABodySpeaksForIt() {
        assertEquals(
                List.of(
                        "Karl Zavadski/ORGANISATION",
                        "Ida Holm/ORGANISATION",
                        "Jan Verdo/OFFICIAL"),
                Readings.speakers(
                        "« Les Jeux auront lieu », assure Karl Zavadski, président du CIO. « La"
                                + " neige manque », regrette Ida Holm, présidente de la station de"
                                + " ski de Verdoro. « Le ministre tranchera », promet Jan Verdo,"
                                + " l'un des conseillers du ministre."));
    }

    @Test
    void anOfficeOfSeveralWordsIsNoBody() {
        assertEquals(
                List.of("Ida Holm/OFFICIAL"),
                Readings.speakers(
                        "« Rien n'est prouvé », assure Ida Holm, attachée de presse du gouvernement"
                                + " russe."));
    }

    @Test
    void aServantOfTheStateWithoutNameSpeaksForNobody() {
        assertEquals(
                List.of("policier/ANONYMOUS"),
                Readings.speakers("« Nous manquons de moyens », confie un policier."));
    }

    @Test
    void possessivesAndPronounsResolve() {
        assertEquals(
                List.of("-", "Anna Keller/EXPERT", "Anna Keller/EXPERT"),
                Readings.speakers(
                        "L'astronome Anna Keller a passé dix ans au Chili. Selon elle, la planète"
                                + " est habitable. Selon ses calculs, elle a de l'eau."));
    }

    @Test
    void anOfficeUnderAnotherName() {
        assertEquals(
                "Luc Ferrand/OFFICIAL",
                Readings.speakers(
                                "Le Premier ministre Luc Ferrand a visité une usine. « Il n'y aura"
                                        + " pas de hausse », répète le chef du gouvernement.")
                        .get(1));
    }

    @Test
    void aLongSubjectIsReadFromItsHead() {
        assertEquals(
                List.of("mère du garçon retrouvé seul à Lens/ANONYMOUS"),
                Readings.speakers(
                        "La mère du garçon retrouvé seul à Lens il y a deux semaines, a expliqué que"
                                + " tout allait bien."));
        assertEquals(
                "porte-parole de la banque/ORGANISATION",
                Readings.speakers(
                                "Interrogée par un journal, une porte-parole de la banque a affirmé"
                                        + " que rien ne changeait.")
                        .get(0));
    }

    @Test
    void whoActsInThePassiveIsCredited() {
        assertEquals(
                List.of("voisine/ANONYMOUS"),
                Readings.speakers(
                        "L'homme est décrit comme un voisin sans histoire par une voisine."));
        assertEquals(
                List.of("-"), Readings.speakers("La fermeture de l'usine est annoncée pour mai."));
    }

    @Test
    void informationIsCreditedToWhoeverGaveIt() {
        assertEquals(
                List.of("procureur/OFFICIAL", "-"),
                Readings.speakers(
                        "Selon les informations que le procureur a confiées hier, l'homme a fui. Un"
                                + " bilan provisoire fait état de deux morts."));
    }

    @Test
    void willsAndDemandsCreditTheirHolder() {
        assertEquals(
                List.of("Luc Ferrand/OFFICIAL", "chauffeurs de taxi/ANONYMOUS", "-"),
                Readings.speakers(
                        "Le ministre Luc Ferrand compte vendre deux ports. Les chauffeurs de taxi"
                                + " ont défilé pour dénoncer la baisse des tarifs. Aucun groupe n'a"
                                + " revendiqué l'attaque."));
    }

    @Test
    void aPronounAfterAQuotationTakesUpWhoeverItIsFrom() {
        assertEquals(
                List.of("-", "Rose Aubry/OFFICIAL"),
                Readings.speakers(
                        "Le comédien Paul Lemoine est arrivé. La maire Rose Aubry a réagi avec"
                                + " colère : « Je ne veux pas de lui ici », a-t-elle écrit."));
    }

    @Test
    void aFewQuotedWordsAreNoSpeech() {
        assertEquals(
                List.of("Luc Ferrand/PERSON", "-"),
                Readings.speakers(
                        "« Je pars demain », a dit Luc Ferrand. C'était une famille « tout à fait"
                                + " discrète »."));
    }

    @Test
    void whatOneLearnsIsCreditedToWhereOneLearnsIt() {
        assertEquals(
                List.of("police/OFFICIAL", "préfecture/OFFICIAL"),
                Readings.speakers(
                        "On apprend auprès de la police que deux hommes ont fui. Rien n'est sûr,"
                                + " indique-t-on à la préfecture."));
    }

    @Test
    void stancesCreditTheirHolder() {
        assertEquals(
                List.of("syndicat/ORGANISATION", "Rose Aubry/OFFICIAL", "CGT/ORGANISATION"),
                Readings.speakers(
                        "Le syndicat est opposé au projet. La maire Rose Aubry n'exclut pas de"
                                + " partir. La CGT parle d'un recul."));
    }

    @Test
    void aVerbWithItsObjectIsNoIncise() {
        assertEquals(
                List.of("Rose Aubry/OFFICIAL"),
                Readings.speakers(
                        "La maire de Lens, Rose Aubry, a proposé l'agrandissement du stade."));
        assertEquals(
                List.of("préfecture/OFFICIAL"),
                Readings.speakers("Deux trains sont arrêtés, a annoncé la préfecture."));
    }

    @Test
    void aBodyIsNotCalledByTheNounOfAnotherSort() {
        assertEquals(
                List.of("SNCF/ORGANISATION", "syndicat/ORGANISATION"),
                Readings.speakers(
                        "La SNCF prévoit des retards. Le syndicat se félicite de la décision."));
    }

    @Test
    void theLatterIsWhoeverWasNamedLast() {
        assertEquals(
                List.of("-", "Paul Lemoine/OFFICIAL"),
                Readings.speakers(
                        "La maire Rose Aubry a reçu le préfet Paul Lemoine. Ce dernier a promis que"
                                + " le stade serait fini."));
    }

    @Test
    void whatIsNotConfirmedIsCreditedToNobody() {
        assertEquals(
                List.of("-", "-"),
                Readings.speakers(
                        "La police n'a pas confirmé le lien. La nouvelle n'a pas été confirmée de"
                                + " source indépendante."));
    }

    @Test
    void theArticlesOwnReadingIsItsOwn() {
        assertEquals(
                List.of("-", "-"),
                Readings.speakers(
                        "Ces évolutions indiquent que la Russie envisage de rester. Elle négocie"
                                + " selon ses conditions."));
    }

    @Test
    void interviewsAndSignatures() {
        assertEquals(
                List.of("Luc Ferrand/PERSON", "Luc Ferrand/PERSON"),
                Readings.speakers("Luc Ferrand : J'étais fatigué. Je ne regrette rien."));
        assertEquals(
                List.of("Sonia Martin/PERSON", "Sonia Martin/PERSON"),
                Readings.speakers(
                        "J'ai tout vu. Je n'oublierai jamais — Sonia Martin, institutrice"));
    }

    @Test
    void quotedWhenQuotationCarriesTheSentence() {
        assertEquals(
                List.of(true, false),
                Readings.speech(
                                "« Nous ne céderons rien à personne », a dit Luc Ferrand. Il parle"
                                        + " d'un « échec » de la politique menée depuis dix ans.")
                        .quoted());
    }

    @Test
    void evidenceIsTheArticlesWords() {
        String text = "Selon la police, deux hommes sont morts. « C'est vrai », dit le maire.";
        List<Evidence> evidence =
                Readings.speech(text).attributions().stream()
                        .flatMap(a -> a.stream())
                        .flatMap(a -> a.evidence().stream())
                        .toList();
        assertEquals(List.of("Selon", "dit"), evidence.stream().map(Evidence::text).toList());
        assertTrue(evidence.stream().allMatch(e -> e.span().in(text).equals(e.text())));
    }

    @Test
    void anythingGetsAnAnswer() {
        for (String text :
                List.of(
                        "x",
                        "«",
                        "»",
                        "Selon",
                        "« « « a déclaré",
                        ", a déclaré",
                        "QUI A DIT QUE LE MINISTRE DIT QUE",
                        "a dit ".repeat(500),
                        "« a », dit-il, ".repeat(300))) {
            assertEquals(
                    Readings.document(text).sentences().size(),
                    Readings.speech(text).attributions().size());
        }
    }
}
