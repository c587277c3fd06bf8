package precis.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Rules indexed by the tokens they can begin with, so that a sentence is matched against a hundred
 * of them in the time of a few.
 */
public final class RuleBook {

    private static final int REMEMBERED = 50_000;

    private final List<Rule> rules;
    private final Map<Form, Starting> starting = new ConcurrentHashMap<>();

    /** Tokens of equal form, part of speech and readings begin the same rules. */
    private record Form(String text, Upos pos, List<Morph> morphs) {

        /** Without the readings, which cost more than the rest and seldom tell forms apart. */
        @Override
        public int hashCode() {
            return 31 * text.hashCode() + pos.ordinal();
        }
    }

    /** Rules that a token can begin, with their places in the book. */
    private record Starting(int[] places, List<Rule> rules) {}

    public RuleBook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The matches of every rule that has any: of one rule from left to right, none overlapping. */
    public Map<Rule, List<Match>> matches(List<Token> tokens) {
        Map<Rule, List<Match>> found = new LinkedHashMap<>();
        int[] next = new int[rules.size()];
        for (int at = 0; at < tokens.size(); at++) {
            for (int r : starting(tokens.get(at)).places()) {
                if (next[r] <= at) {
                    next[r] = match(rules.get(r), tokens, at, found);
                }
            }
        }
        return found;
    }

    /** The first match of every rule that has any. */
    public Map<Rule, Match> first(List<Token> tokens) {
        Map<Rule, Match> found = new LinkedHashMap<>();
        for (int at = 0; at < tokens.size(); at++) {
            for (Rule rule : starting(tokens.get(at)).rules()) {
                if (!found.containsKey(rule)) {
                    int from = at;
                    rule.pattern().attempt(tokens, from).ifPresent(m -> found.put(rule, m));
                }
            }
        }
        return found;
    }

    /** The rules that a match at this token can belong to, in their order. */
    public List<Rule> beginningWith(Token token) {
        return starting(token).rules();
    }

    private static int match(Rule rule, List<Token> tokens, int at, Map<Rule, List<Match>> found) {
        Match match = rule.pattern().attempt(tokens, at).orElse(null);
        if (match == null) {
            return at + 1;
        }
        found.computeIfAbsent(rule, r -> new ArrayList<>()).add(match);
        return Math.max(match.end(), at + 1);
    }

    private Starting starting(Token token) {
        Form form = new Form(token.text(), token.pos(), token.morphs());
        Starting known = starting.get(form);
        if (known == null) {
            known = compute(token);
            if (starting.size() < REMEMBERED) {
                starting.put(form, known);
            }
        }
        return known;
    }

    private Starting compute(Token token) {
        int[] fitting = new int[rules.size()];
        int count = 0;
        for (int r = 0; r < fitting.length; r++) {
            if (rules.get(r).pattern().mayBeginWith(token)) {
                fitting[count++] = r;
            }
        }
        int[] places = Arrays.copyOf(fitting, count);
        return new Starting(places, Arrays.stream(places).mapToObj(rules::get).toList());
    }
}
