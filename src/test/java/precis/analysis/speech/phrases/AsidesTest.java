package precis.analysis.speech.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import precis.analysis.speech.Readings;

/** A name that only explains what depends on a preposition is not what the sentence is about. */
class AsidesTest {

    private static final String TRIAL = "Le maire Bernard Fontbrune comparaissait vendredi. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accompagné de son avocat, Luc Morel, il est arrivé tôt.",
                "Aux côtés de son avocat, Me Luc Morel, il est arrivé tôt.",
                "Devant le juge, Luc Morel, il est arrivé tôt.",
                "Arrivé avec son ami de toujours, Luc Morel, il a pris place.",
                "Élu avec son adjoint de longue date, Luc Morel, sa place est au tribunal.",
                "La mort de son fils Luc a bouleversé Bernard Fontbrune.",
                "Alors que Luc Morel se tait, Bernard Fontbrune a parlé.",
                "Même si Luc Morel s'y oppose, Bernard Fontbrune maintient le projet.",
                "L'enquête vise Bernard Fontbrune, ami de Luc Morel.",
                "Bernard Fontbrune, accusé par Luc Morel d'avoir menti, a démissionné.",
            })
    void whoComesWithThePersonIsNotMeantByHe(String between) {
        assertEquals(
                "Bernard Fontbrune",
                Readings.names(TRIAL + between + " Il a dénoncé un complot.").get(2));
    }

    @Test
    void anAdverbialBetweenCommasLeavesTheNameFree() {
        assertEquals(
                "Luc Morel",
                Readings.names(
                                "Le Parti rural a exclu, hier, à l'unanimité, Luc Morel, député de"
                                        + " Lormont. Il a dénoncé un complot.")
                        .get(1));
    }

    @Test
    void whoIsAccompaniedDisputesInTheSameSentence() {
        assertEquals(
                List.of("-", "Bernard Fontbrune"),
                Readings.names(
                        TRIAL + "Venu avec son avocat, Luc Morel, il a contesté les faits."));
    }

    @Test
    void aRelativeAsTheSubjectIsMeantByHe() {
        assertEquals(
                List.of("-", "Luc Morel", "Luc Morel"),
                Readings.names(
                        TRIAL
                                + "Son avocat, Luc Morel, a contesté les faits. Il a dénoncé un complot."));
    }

    @Test
    void aCompanionNamedInAnAsideIsMeantByHisNoun() {
        assertEquals(
                List.of("-", "-", "Luc Morel"),
                Readings.names(
                        "Bernard Fontbrune est mort. Il chantait avec son complice de toujours, Luc"
                                + " Morel. Selon son complice, « il se sentait faible »."));
    }

    @Test
    void anAdversaryWithoutANameIsNotThePersonHimself() {
        assertEquals(
                List.of("-", "-", "adversaire"),
                Readings.names(
                        "Bernard Fontbrune a perdu. Il jouait à Verdoro. « Nous étions fatigués »,"
                                + " reconnaît son adversaire."));
    }
}
