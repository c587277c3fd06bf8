package precis.analysis.speech.roles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import precis.analysis.speech.Readings;

/** « l'avocat du maire X » is somebody else than X. */
class InnerTitlesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "avocat du maire Jean Rey",
                "entourage du ministre Karl Oster",
                "agent du joueur Léo Gant",
                "ancien bras droit du patron Max Ruel",
                "avocate de l'ancien préfet de la Creuse Paul Mur"
            })
    void aTitleFurtherInTakesTheName(String speaker) {
        assertEquals(
                List.of(speaker),
                Readings.names("L'" + speaker + " a déclaré que le pont était fermé."));
        assertEquals(
                List.of(speaker),
                Readings.names("« Le pont est fermé », a répondu l'" + speaker + "."));
    }

    @ParameterizedTest
    @CsvSource({
        "Le président du conseil Marc Pons, Marc Pons",
        "L'adjoint au maire Hugo Lenz, Hugo Lenz",
        "Le ministre de la Défense Sam Pol, Sam Pol",
        "L'avocate de la défense Kim Lor, Kim Lor",
        "L'avocate de la partie civile Eva Dorn, Eva Dorn",
        "Le gardien de la paix Tom Bax, Tom Bax",
        "Le président du groupe socialiste Yann Moss, Yann Moss",
        "Le procureur du roi Hugues Belt, Hugues Belt",
        "Le directeur adjoint du Village olympique Luc Morel, Luc Morel",
        "La maire de la ville d'Orval Ida Nox, Ida Nox"
    })
    void whatIsNoTitleLeavesTheNameToTheHead(String subject, String name) {
        assertEquals(
                List.of(name), Readings.names(subject + " a déclaré que le pont était fermé."));
    }

    @Test
    void whoIsNamedBesideTheOfficeBeforeIsNotWhoSpeaks() {
        assertEquals(
                List.of("Hugo Lenz", "avocat du maire Jean Rey"),
                Readings.names(
                        "L'avocat Hugo Lenz a déclaré que le pont était fermé. L'avocat du maire"
                                + " Jean Rey a dit le contraire."));
    }

    @Test
    void englishAndGermanTitlesGoWithoutAnArticle() {
        assertEquals(
                List.of("spokeswoman for Prime Minister Anne Duval"),
                names(
                        Readings.english(
                                "The spokeswoman for Prime Minister Anne Duval said the text would"
                                        + " be revised.")));
        assertEquals(
                List.of("attorney representing defendant Max Ruel"),
                names(
                        Readings.english(
                                "The attorney representing defendant Max Ruel said he was"
                                        + " innocent.")));
    }

    private static List<String> names(List<String> speakers) {
        return speakers.stream().map(s -> s.replaceAll("/[A-Z]+", "")).toList();
    }
}
