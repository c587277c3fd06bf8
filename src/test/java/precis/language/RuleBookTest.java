package precis.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import precis.model.Span;

class RuleBookTest {

    private static final LanguagePack FR = LanguagePack.load("fr");

    @Test
    void findsWhatEachPatternFindsAlone() {
        String text =
                "Selon la police, qui cite des témoins, le suspect aurait fui ; il serait blessé, a"
                        + " déclaré hier à l'AFP le procureur, ajoutant que tout irait mieux.";
        List<Token> tokens = FR.tokens(text, new Span(0, text.length()));
        for (String file : List.of("attribution", "certainty")) {
            List<Rule> rules = FR.rules(file);
            Map<Rule, List<Match>> alone = new LinkedHashMap<>();
            for (Rule rule : rules) {
                List<Match> matches = rule.pattern().all(tokens);
                if (!matches.isEmpty()) {
                    alone.put(rule, matches);
                }
            }
            assertEquals(alone, new RuleBook(rules).matches(tokens));
        }
    }
}
