package precis.analysis.speech.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import precis.language.LanguagePack;
import precis.language.Match;
import precis.language.Rule;
import precis.language.RuleBook;
import precis.language.Token;
import precis.language.WordList;

/** What befalls someone, as rules, and the nouns that mean them from then on. */
public final class StatusWords {

    private static final String NOUNS = "nouns";

    private final RuleBook rules;
    private final Map<String, WordList> nouns = new HashMap<>();

    StatusWords(LanguagePack pack) {
        List<Rule> all = pack.rulesIfAny("statuses");
        this.rules = new RuleBook(all);
        all.forEach(r -> nouns.computeIfAbsent(r.set().get(NOUNS), pack::list));
    }

    /** The matches of each rule: « who » is whom it befalls, the subject where there is none. */
    public Map<Rule, List<Match>> matches(List<Token> tokens) {
        return rules.matches(tokens);
    }

    /** What whoever the rule tells of is called from then on. */
    public List<String> nouns(Rule rule) {
        return nouns.get(rule.set().get(NOUNS)).entries();
    }

    /** Whether the last of the words, or the expression they end with, is what the rule calls. */
    public boolean isCalled(Rule rule, List<Token> tokens, Match.Range words) {
        return isCalled(nouns.get(rule.set().get(NOUNS)), tokens, words);
    }

    private static boolean isCalled(WordList list, List<Token> tokens, Match.Range words) {
        for (int i = words.start(); i < words.end(); i++) {
            if (i + list.longest(tokens, i) >= words.end()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last of the words means someone whom something befell, whatever it was. */
    public boolean isCalled(List<Token> tokens, Match.Range words) {
        return nouns.values().stream().anyMatch(list -> isCalled(list, tokens, words));
    }

    /** Whether a noun means women and men alike, whatever its gender: « la victime ». */
    public static boolean isOfAnyGender(Rule rule) {
        return "any".equals(rule.set().get("gender"));
    }

    /** « l'entraîneur de Lormont »: whether only the noun alone means whom the rule tells of. */
    public static boolean isAlone(Rule rule) {
        return "yes".equals(rule.set().get("alone"));
    }

    /** Whether whoever the rule tells of was asked to speak. */
    public static boolean givesFloor(Rule rule) {
        return "yes".equals(rule.set().get("floor"));
    }

    /** Whether it is no ill that befell someone: a victory, or a defeat in a game. */
    public static boolean isLuck(Rule rule) {
        return "good".equals(rule.set().get("luck"));
    }
}
