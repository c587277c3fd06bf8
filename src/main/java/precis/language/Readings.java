package precis.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Settles what a form is in its sentence, where the dictionary leaves it open and the model errs:
 * the rules of {@code rules/readings.yml}, one after the other. Of each match the capture {@code
 * word} loses the readings that have the feature {@code drop}, or all that lack the feature {@code
 * keep}, as long as one remains; {@code pos} gives it another part of speech.
 */
final class Readings {

    private static final String FILE = "readings";
    private static final String WORD = "word";
    private static final int REMEMBERED = 10_000;

    private final List<Rule> rules;
    private final RuleBook book;

    private final WordForms forms;

    /** What each rule makes of a form. */
    private final List<Map<WordForm, WordForm>> settled = new ArrayList<>();

    private Readings(List<Rule> rules, WordForms forms) {
        this.rules = rules;
        this.book = new RuleBook(rules);
        this.forms = forms;
        rules.forEach(r -> settled.add(new ConcurrentHashMap<>()));
    }

    /** Those of a pack; none where it has no such file. */
    static Readings of(LanguagePack pack, WordForms forms) {
        return new Readings(pack.rulesIfAny(FILE), forms);
    }

    List<Token> settle(List<Token> tokens) {
        List<Token> now = new ArrayList<>(tokens);
        // Few rules can begin at a word of the sentence: the others are not tried at all.
        BitSet possible = new BitSet();
        tokens.forEach(t -> possible.or(book.beginningWith(t)));
        for (int r = possible.nextSetBit(0); r >= 0; r = possible.nextSetBit(r + 1)) {
            for (Match match : rules.get(r).pattern().all(now)) {
                Match.Range word = match.capture(WORD).orElse(match.whole());
                for (int i = word.start(); i < word.end(); i++) {
                    now.set(i, settle(now.get(i), r));
                    possible.or(book.beginningWith(now.get(i)));
                }
            }
        }
        return now;
    }

    private Token settle(Token token, int rule) {
        Map<WordForm, WordForm> known = settled.get(rule);
        WordForm form = known.get(token.form());
        if (form == null) {
            form = forms.shared(settle(token.form(), rules.get(rule).set()));
            if (known.size() < REMEMBERED) {
                known.put(token.form(), form);
            }
        }
        return new Token(token.span(), form);
    }

    private static WordForm settle(WordForm token, Map<String, String> set) {
        String drop = set.get("drop");
        String keep = set.get("keep");
        List<Morph> left =
                token.morphs().stream()
                        .filter(m -> drop == null || !m.features().contains(drop))
                        .filter(m -> keep == null || m.features().contains(keep))
                        .toList();
        String pos = set.get("pos");
        return new WordForm(
                token.text(),
                token.norm(),
                pos == null ? token.pos() : Upos.parse(pos),
                left.isEmpty() ? token.morphs() : left);
    }
}
