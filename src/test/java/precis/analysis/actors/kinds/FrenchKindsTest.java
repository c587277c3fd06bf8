package precis.analysis.actors.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import precis.analysis.actors.Cast;
import precis.analysis.actors.Reading;
import precis.model.ActorKind;

/** What tells the kind of a name where the noun before it says what it stands for. */
class FrenchKindsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lurmont|Le festival de Lurmont a ouvert vendredi. Le festival de Lurmont attire la foule.",
                "Lurmont|L'incendie de Lurmont a fait trois morts. L'incendie de Lurmont est éteint.",
                "Kharan|Un séisme a frappé le nord du Kharan. Le nord du Kharan est dévasté.",
                "Kharan|Une bombe a explosé dans l'est du Kharan. Trois hommes sont morts."
            })
    void whereSomethingTakesPlaceIsAPlace(String name, String text) {
        assertEquals(ActorKind.PLACE, kind(name, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vernet|Le procès de Vernet a ouvert vendredi. M. Vernet nie les faits.",
                "Paul Vernet|Le discours de Paul Vernet a déçu. Paul Vernet a parlé une heure."
            })
    void whoseTrialOrSpeechItIsIsAPerson(String name, String text) {
        assertEquals(ActorKind.PERSON, kind(name, text));
    }

    @Test
    void aPaperBesideSomeonesRoleHasNone() {
        Cast cast =
                Reading.cast(
                        "Le point du jour",
                        "Contacté par La Gazette, l'agent du joueur, Luc Ferrand, n'a pas répondu. La"
                                + " Gazette avait révélé l'offre.");
        assertEquals(Optional.empty(), cast.named("La Gazette").orElseThrow().actor().role());
    }

    @Test
    void aPlacesNameBesideSomeonesRoleIsAPerson() {
        assertEquals(
                ActorKind.PERSON,
                kind("Virginie", "« On a peur », dit Virginie, infirmière. Virginie attend."));
        assertEquals(
                ActorKind.PLACE,
                kind("Virginie", "La foule attend en Virginie. La Virginie a voté mardi."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ford Morvan|L'acteur Ford Morvan a parlé hier. Ford Morvan est parti.",
                "Ford Morvan|Ford Morvan, actrice, a parlé hier. Ford Morvan est partie.",
            })
    void whoActsIsNoBranchOfAFirm(String name, String text) {
        assertEquals(ActorKind.PERSON, kind(name, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ford France|Ford France, leader du marché, a parlé hier. Ford France embauche.",
                "Inrupta|Inrupta est une jeune société. Le maire a salué Inrupta.",
                "Inrupta|Inrupta, une jeune société, ferme. Le maire a salué Inrupta.",
                "Scent Shop|Le vendeur de parfums Scent Shop ouvrira mardi deux rayons.",
            })
    void whatIsCalledAFirmIsOne(String name, String text) {
        assertEquals(ActorKind.ORGANISATION, kind(name, text));
    }

    @Test
    void aScoreStandsBetweenTwoTeams() {
        Cast cast =
                Reading.cast(
                        "Ayrton 38 - 17 Melbury : une belle mi-temps",
                        "Ayrton est content de son match. Un penalty a donné la victoire à Ayrton."
                                + " Melbury a réduit l'écart.");
        assertEquals(ActorKind.ORGANISATION, cast.named("Ayrton").orElseThrow().actor().kind());
        assertEquals(ActorKind.ORGANISATION, cast.named("Melbury").orElseThrow().actor().kind());
    }

    private static ActorKind kind(String name, String text) {
        return Reading.cast("Le point du jour", text).named(name).orElseThrow().actor().kind();
    }
}
