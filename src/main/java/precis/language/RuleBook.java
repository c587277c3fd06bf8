package precis.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * Rules indexed by the tokens they can begin with, so that a sentence is matched against a hundred
 * of them in the time of a few. And a rule is only tried in a sentence that has all the words it
 * cannot do without, wherever in a match they stand.
 */
public final class RuleBook {

    private static final int REMEMBERED = 50_000;

    private final List<Rule> rules;

    /** Of each rule what some token of the sentence must meet, by number. */
    private final List<BitSet> needs = new ArrayList<>();

    private final List<Condition> needed;
    private final Map<WordForm, Starting> starting = new ConcurrentHashMap<>();

    /**
     * What a token of some form is worth to the rules.
     *
     * @param places of the rules that can begin with it
     * @param rules the same, as a set
     * @param met the needs that it meets
     */
    private record Starting(int[] places, BitSet rules, BitSet met) {}

    public RuleBook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        Map<Condition, Integer> numbers = new LinkedHashMap<>();
        for (Rule rule : rules) {
            BitSet needs = new BitSet();
            for (Condition need : rule.pattern().needs()) {
                numbers.putIfAbsent(need, numbers.size());
                needs.set(numbers.get(need));
            }
            this.needs.add(needs);
        }
        this.needed = List.copyOf(numbers.keySet());
    }

    /** The matches of every rule that has any: of one rule from left to right, none overlapping. */
    public Map<Rule, List<Match>> matches(List<Token> tokens) {
        Map<Rule, List<Match>> found = new LinkedHashMap<>();
        Starting[] starting = starting(tokens);
        int[] next = firstPlaces(starting);
        for (int at = 0; at < tokens.size(); at++) {
            for (int r : starting[at].places()) {
                if (next[r] <= at) {
                    next[r] = match(rules.get(r), tokens, at, found);
                }
            }
        }
        return found;
    }

    /** Where each rule is to be tried first: nowhere if the sentence lacks a word that it needs. */
    private int[] firstPlaces(Starting[] sentence) {
        BitSet lacking = new BitSet(needed.size());
        lacking.set(0, needed.size());
        for (Starting token : sentence) {
            lacking.andNot(token.met());
        }
        int[] next = new int[rules.size()];
        for (int r = 0; r < next.length; r++) {
            next[r] = needs.get(r).intersects(lacking) ? Integer.MAX_VALUE : 0;
        }
        return next;
    }

    /** The first match of every rule that has any. */
    public Map<Rule, Match> first(List<Token> tokens) {
        Map<Rule, Match> found = new LinkedHashMap<>();
        Starting[] starting = starting(tokens);
        int[] next = firstPlaces(starting);
        for (int at = 0; at < tokens.size(); at++) {
            for (int r : starting[at].places()) {
                if (next[r] <= at) {
                    Match match = attempt(rules.get(r), tokens, at);
                    if (match != null) {
                        found.put(rules.get(r), match);
                        next[r] = Integer.MAX_VALUE;
                    }
                }
            }
        }
        return found;
    }

    /**
     * The matches of any rules from left to right, none overlapping another; at each token the
     * first rule wins that takes some of them.
     */
    public <T> List<T> scan(List<Token> tokens, BiFunction<Rule, Match, T> hit) {
        List<T> hits = new ArrayList<>();
        Starting[] starting = starting(tokens);
        int[] next = firstPlaces(starting);
        int at = 0;
        while (at < tokens.size()) {
            int end = at + 1;
            for (int r : starting[at].places()) {
                Match match = next[r] > at ? null : attempt(rules.get(r), tokens, at);
                if (match != null && match.end() > at) {
                    hits.add(hit.apply(rules.get(r), match));
                    end = match.end();
                    break;
                }
            }
            at = end;
        }
        return hits;
    }

    private static Match attempt(Rule rule, List<Token> tokens, int at) {
        return rule.pattern().attempt(tokens, at).orElse(null);
    }

    /** The places of the rules that a match at this token can belong to. */
    BitSet beginningWith(Token token) {
        return starting(token).rules();
    }

    private static int match(Rule rule, List<Token> tokens, int at, Map<Rule, List<Match>> found) {
        Match match = attempt(rule, tokens, at);
        if (match == null) {
            return at + 1;
        }
        found.computeIfAbsent(rule, r -> new ArrayList<>()).add(match);
        return Math.max(match.end(), at + 1);
    }

    private Starting[] starting(List<Token> tokens) {
        Starting[] starting = new Starting[tokens.size()];
        Arrays.setAll(starting, i -> starting(tokens.get(i)));
        return starting;
    }

    private Starting starting(Token token) {
        Starting known = starting.get(token.form());
        if (known == null) {
            known = compute(token);
            if (starting.size() < REMEMBERED) {
                starting.put(token.form(), known);
            }
        }
        return known;
    }

    private Starting compute(Token token) {
        BitSet fitting = new BitSet();
        for (int r = 0; r < rules.size(); r++) {
            fitting.set(r, rules.get(r).pattern().mayBeginWith(token));
        }
        BitSet met = new BitSet();
        for (int need = 0; need < needed.size(); need++) {
            met.set(need, needed.get(need).holds(token));
        }
        return new Starting(fitting.stream().toArray(), fitting, met);
    }
}
