package precis.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Settles what a form is in its sentence, where the dictionary leaves it open and the model errs:
 * the rules of {@code rules/readings.yml}, one after the other. Of each match the capture {@code
 * word} loses the readings that have the feature {@code drop}, or all that lack the feature {@code
 * keep}, as long as one remains; {@code pos} gives it another part of speech.
 */
final class Readings {

    private static final String FILE = "readings";
    private static final String WORD = "word";

    private final List<Rule> rules;
    private final RuleBook book;

    private Readings(List<Rule> rules) {
        this.rules = rules;
        this.book = new RuleBook(rules);
    }

    /** Those of a pack; none where it has no such file. */
    static Readings of(LanguagePack pack, PackFiles files) {
        return new Readings(
                files.has("rules/" + FILE + ".yml") ? pack.rules(FILE) : List.<Rule>of());
    }

    List<Token> settle(List<Token> tokens) {
        List<Token> settled = new ArrayList<>(tokens);
        // Few rules can begin at a word of the sentence: the others are not tried at all.
        Set<Rule> possible = new HashSet<>();
        tokens.forEach(t -> possible.addAll(book.beginningWith(t)));
        for (Rule rule : rules) {
            if (possible.contains(rule)) {
                for (Match match : rule.pattern().all(settled)) {
                    Match.Range word = match.capture(WORD).orElse(match.whole());
                    for (int i = word.start(); i < word.end(); i++) {
                        settled.set(i, settle(settled.get(i), rule.set()));
                        possible.addAll(book.beginningWith(settled.get(i)));
                    }
                }
            }
        }
        return settled;
    }

    private static Token settle(Token token, Map<String, String> set) {
        String drop = set.get("drop");
        String keep = set.get("keep");
        List<Morph> left =
                token.morphs().stream()
                        .filter(m -> drop == null || !m.features().contains(drop))
                        .filter(m -> keep == null || m.features().contains(keep))
                        .toList();
        String pos = set.get("pos");
        return new Token(
                token.span(),
                token.text(),
                token.norm(),
                pos == null ? token.pos() : Upos.parse(pos),
                left.isEmpty() ? token.morphs() : left);
    }
}
