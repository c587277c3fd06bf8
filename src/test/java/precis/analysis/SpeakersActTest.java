package precis.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import precis.Articles;
import precis.language.LanguagePack;

/** Whoever is named in full and says something is an actor, however the name is brought up. */
class SpeakersActTest {

    private static final Analyst ANALYST = new Analyst(LanguagePack.load("fr"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C'est la remarque de Kareyssa Fotsang. | true",
                "Telle est la crainte de Kareyssa Fotsang. | true",
                "La fête a lieu rue Kareyssa Fotsang. | false"
            })
    void whoSpeaksActs(String told, boolean acts) {
        String text =
                "Paul Ferrand quitte Lormont. Mais les artistes, parents pauvres des jeux, marchent"
                        + " tête baissée. "
                        + told
                        + " La médaillée d'argent des jeux de Norlande se plaint de la politique de"
                        + " la ville. Les officiels reçoivent les sportifs.";
        assertEquals(
                acts,
                ANALYST.brief(Articles.of("fr", "", text)).actors().stream()
                        .anyMatch(a -> a.name().equals("Kareyssa Fotsang")));
    }
}
