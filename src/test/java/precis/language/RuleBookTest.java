package precis.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import precis.model.Span;

/** A book finds what each rule finds alone. */
class RuleBookTest {

    private static final LanguagePack FR = LanguagePack.load("fr");
    private static final Path TEXT = Path.of("src/test/resources/golden/briefings/catastrophe.txt");

    @ParameterizedTest
    @ValueSource(strings = {"attribution", "certainty", "claims", "dates"})
    void findsWhatEachPatternFindsAlone(String file) throws IOException {
        String text =
                "Selon la police, qui cite des témoins, le suspect aurait fui ; il serait blessé, a"
                        + " déclaré hier à l'AFP le procureur, ajoutant que tout irait mieux. "
                        + Files.readString(TEXT);
        List<Rule> rules = FR.rules(file);
        RuleBook book = new RuleBook(rules);
        for (Span sentence : FR.sentences(text, new Span(0, text.length()))) {
            List<Token> tokens = FR.tokens(text, sentence);
            Map<Rule, List<Match>> alone = new LinkedHashMap<>();
            Map<Rule, Match> first = new LinkedHashMap<>();
            for (Rule rule : rules) {
                List<Match> matches = rule.pattern().all(tokens);
                if (!matches.isEmpty()) {
                    alone.put(rule, matches);
                    first.put(rule, matches.get(0));
                }
            }
            assertEquals(alone, book.matches(tokens));
            assertEquals(first, book.first(tokens));
            assertEquals(scan(rules, tokens), book.scan(tokens, Map::entry));
        }
    }

    /** At each token the first rule that fits, and on after its match. */
    private static List<Map.Entry<Rule, Match>> scan(List<Rule> rules, List<Token> tokens) {
        List<Map.Entry<Rule, Match>> hits = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int at = i;
            Optional<Map.Entry<Rule, Match>> hit =
                    rules.stream()
                            .flatMap(
                                    r ->
                                            r.pattern().at(tokens, at).stream()
                                                    .map(m -> Map.entry(r, m)))
                            .filter(h -> h.getValue().end() > at)
                            .findFirst();
            if (at >= end && hit.isPresent()) {
                hits.add(hit.get());
                end = hit.get().getValue().end();
            }
        }
        return hits;
    }
}
