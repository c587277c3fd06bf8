package precis.analysis.actors.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.analysis.actors.Cast;
import precis.analysis.actors.Reading;
import precis.model.ActorKind;

/** Bodies that are named once more by a part of their name, their sort, their letters. */
class BodiesTakenUpTest {

    @Test
    void aSortOfBodyBeforeTheNameMakesNoSecondBody() {
        Cast cast =
                Reading.cast(
                        "Une usine",
                        "Velmo SA a fermé l'usine. « C'est fini », a dit le groupe Velmo. Les"
                                + " salariés de Velmo protestent.");
        assertEquals(List.of("Velmo", "groupe Velmo"), Reading.aliases(cast, "Velmo SA"));
    }

    @Test
    void aShortWordHasItsLetterInTheAcronymToo() {
        Cast cast =
                Reading.cast(
                        "Une crue",
                        "L'Agence ruthène de l'eau a prévenu le maire. L'ARE demande de l'aide.");
        assertEquals(List.of("ARE"), Reading.aliases(cast, "Agence ruthène de l'eau"));
    }

    @Test
    void aTownThatNobodyKnowsStandsForTheClubThatBearsItsName() {
        Cast cast =
                Reading.cast(
                        "Une victoire",
                        "Le Racing de Kerlann s'est imposé 2-1 samedi. Kerlann a marqué deux fois"
                                + " en première période.");
        assertEquals(List.of("Kerlann"), Reading.aliases(cast, "Racing de Kerlann"));
    }

    @Test
    void lettersWithAnArticleAreNoTown() {
        Cast cast = Reading.cast("Un vote", "Le PAU réclame un vote. Selon le PAU, il faut voter.");
        assertEquals(ActorKind.ORGANISATION, cast.named("PAU").orElseThrow().actor().kind());
    }

    @Test
    void aClubIsToldByItsTownOrByTheAdjectiveOfIt() {
        Cast cast =
                Reading.cast(
                        "Une victoire",
                        "Le FC Kerlann s'est imposé 2-1 samedi. Le club de Kerlann est troisième."
                                + " Le maire a fêté le club de Kerlann.");
        assertEquals(List.of("club de Kerlann"), Reading.aliases(cast, "FC Kerlann"));
    }

    @Test
    void aTownsArticleIsNoPapers() {
        Cast cast =
                Reading.cast(
                        "Un accident",
                        "Un homme est mort lundi dans un accident à La Chapelle-Morvan. Les pompiers"
                                + " sont intervenus à La Chapelle-Morvan vers midi.");
        assertEquals(
                ActorKind.PLACE, cast.named("La Chapelle-Morvan").orElseThrow().actor().kind());
    }
}
