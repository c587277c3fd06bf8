package precis.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import precis.Articles;
import precis.language.LanguagePack;
import precis.model.Actor;

/** Who people are whom only a later phrase describes. */
class LaterRolesTest {

    private static final Analyst ANALYST = new Analyst(LanguagePack.load("fr"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "« C'est un échec », a lancé Karine Lavon. Et la ministre de l'Économie de"
                        + " poursuivre : « Il faut agir. » | Karine Lavon | ministre de l'Économie",
                "Georges Pavet a assuré que tout allait bien. Le directeur général du Crédit"
                        + " Lormois, qui parlait hier, craint une baisse. | Georges Pavet |"
                        + " directeur général du Crédit Lormois",
                "De l'avis de Paul Dival, la langue vivra. Par ailleurs, poursuit l'ex-président"
                        + " norlandais, elle a un avenir. | Paul Dival | ex-président norlandais",
                "« Je pars », a dit Anna Rolm. « C'est fini », a ajouté la joueuse danoise. |"
                        + " Anna Rolm | joueuse danoise"
            })
    void aPhraseThatStandsForSomeoneTellsTheRole(String text, String name, String role) {
        assertEquals(Optional.of(role), role(text, name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "« Je pars », a dit Anna Rolm. « C'est fini », a ajouté la joueuse. | Anna Rolm",
                "Anna Rolm s'est dite déçue. Son ministre de l'Économie a annoncé un plan. |"
                        + " Anna Rolm",
                "Anna Rolm s'est dite déçue. La ministre de l'Économie et le maire de Lormont ont"
                        + " annoncé un plan. | Anna Rolm"
            })
    void noOtherNounDoes(String text, String name) {
        assertEquals(Optional.empty(), role(text, name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "« Je pars », a dit Anna Rolm, maire de Lormont. « C'est fini », a ajouté"
                        + " l'ancienne ministre de la Ville. | Anna Rolm | maire de Lormont"
            })
    void whatStandsBesideTheNameComesFirst(String text, String name, String role) {
        assertEquals(Optional.of(role), role(text, name));
    }

    private static Optional<String> role(String text, String name) {
        return ANALYST.brief(Articles.of("fr", "", text)).actors().stream()
                .filter(a -> a.name().equals(name))
                .findFirst()
                .flatMap(Actor::role);
    }
}
