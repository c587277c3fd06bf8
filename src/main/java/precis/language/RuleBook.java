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

    private static final int REMEMBERED = 10_000;

    private final List<Rule> rules;

    /** Of each rule what the sentence must meet. */
    private final List<Needs> needs;

    private final List<Condition> needed;
    private final Kept<Starting> starting = new Kept<>(this::compute);

    /** Most forms are worth the same as many others. */
    private final Map<Starting, Starting> shared = new ConcurrentHashMap<>();

    /**
     * What a token of some form is worth to the rules.
     *
     * @param rules those that can begin with it
     * @param met the conditions that it meets, by number
     */
    private record Starting(BitSet rules, BitSet met) {}

    public RuleBook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        Map<Condition, Integer> numbers = new LinkedHashMap<>();
        this.needs =
                rules.stream()
                        .map(r -> r.pattern().needs())
                        .map(n -> n.numbered(c -> numbers.computeIfAbsent(c, x -> numbers.size())))
                        .toList();
        this.needed = List.copyOf(numbers.keySet());
    }

    /** The matches of every rule that has any: of one rule from left to right, none overlapping. */
    public Map<Rule, List<Match>> matches(List<Token> tokens) {
        Map<Rule, List<Match>> found = new LinkedHashMap<>();
        Starting[] starting = starting(tokens);
        int[] next = firstPlaces(starting);
        for (int at = 0; at < tokens.size(); at++) {
            BitSet here = starting[at].rules();
            for (int r = here.nextSetBit(0); r >= 0; r = here.nextSetBit(r + 1)) {
                if (next[r] <= at) {
                    next[r] = match(rules.get(r), tokens, at, found);
                }
            }
        }
        return found;
    }

    /** Where each rule is to be tried first: nowhere if the sentence lacks a word that it needs. */
    private int[] firstPlaces(Starting[] sentence) {
        BitSet met = new BitSet(needed.size());
        BitSet beginning = new BitSet(rules.size());
        for (Starting token : sentence) {
            met.or(token.met());
            beginning.or(token.rules());
        }
        int[] next = new int[rules.size()];
        for (int r = beginning.nextSetBit(0); r >= 0; r = beginning.nextSetBit(r + 1)) {
            next[r] = needs.get(r).holds(met) ? 0 : Integer.MAX_VALUE;
        }
        return next;
    }

    /** The first match of every rule that has any. */
    public Map<Rule, Match> first(List<Token> tokens) {
        Map<Rule, Match> found = new LinkedHashMap<>();
        Starting[] starting = starting(tokens);
        int[] next = firstPlaces(starting);
        for (int at = 0; at < tokens.size(); at++) {
            BitSet here = starting[at].rules();
            for (int r = here.nextSetBit(0); r >= 0; r = here.nextSetBit(r + 1)) {
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
            BitSet here = starting[at].rules();
            for (int r = here.nextSetBit(0); r >= 0; r = here.nextSetBit(r + 1)) {
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
        return starting.of(token).rules();
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
        Starting[] each = new Starting[tokens.size()];
        Arrays.setAll(each, i -> starting.of(tokens.get(i)));
        return each;
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
        Starting starting = new Starting(fitting, met);
        Starting known =
                shared.size() < REMEMBERED
                        ? shared.putIfAbsent(starting, starting)
                        : shared.get(starting);
        return known == null ? starting : known;
    }
}
