package precis.analysis.digest;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import precis.language.LanguagePack;
import precis.language.Match;
import precis.language.Match.Range;
import precis.language.Rule;
import precis.language.Token;
import precis.model.Attribution;
import precis.model.Evidence;
import precis.model.Excerpt;
import precis.model.Sentence;
import precis.model.Span;
import precis.model.Statement;

/**
 * Finds the clause of a sentence that carries its claim, by the rules of {@code rules/clauses.yml}:
 * it takes from head and tail what a reader of the claim has no need of, or has beside it.
 */
final class ClauseCutter {

    private static final String CUT = "cut";

    /** Fewer words than this are no claim. */
    private static final int LEAST = 6;

    /** A sentence of no more words than this keeps its asides. */
    private static final int LONG = 25;

    private final List<Rule> rules;
    private final List<Rule> links;
    private final RuleFeatures kinds;

    /**
     * The part of a sentence that carries its claim.
     *
     * @param tokens in text order, without a gap
     * @param cuts ids of the rules that left something out
     */
    record Clause(List<Token> tokens, List<String> cuts) {

        Clause cutTo(List<Token> kept, Rule rule) {
            return new Clause(kept, Stream.concat(cuts.stream(), Stream.of(rule.id())).toList());
        }

        /**
         * With the full stop and all else at the sentence's ends, unless something was left out.
         */
        Excerpt excerpt(Reading reading, int index) {
            Sentence sentence = reading.statements().get(index).sentence();
            Span span = cuts.isEmpty() ? sentence.span() : ClauseCutter.span(tokens);
            return new Excerpt(span.in(reading.document().text()), span, sentence.number());
        }
    }

    /** What a part of a sentence is left out for. */
    private enum Cut {
        LINK,
        SPEAKER,
        ASIDE
    }

    ClauseCutter(LanguagePack pack, RuleFeatures kinds) {
        this.rules = pack.rules("clauses");
        this.links = rules.stream().filter(r -> cut(r) == Cut.LINK).toList();
        this.kinds = kinds;
    }

    /** All of the sentence where no part of it can go. */
    Clause clause(Reading reading, int index) {
        return cut(reading, index, rules);
    }

    /** The sentence without what ties it to the one before. */
    Clause unlinked(Reading reading, int index) {
        return cut(reading, index, links);
    }

    private Clause cut(Reading reading, int index, List<Rule> by) {
        Statement statement = reading.statements().get(index);
        List<Token> tokens = reading.document().sentences().get(index).tokens();
        Clause clause = new Clause(tokens, List.of());
        Optional<Clause> shorter = shorten(by, reading, statement, clause);
        while (shorter.isPresent()) {
            clause = shorter.get();
            shorter = shorten(by, reading, statement, clause);
        }
        return clause;
    }

    private Optional<Clause> shorten(
            List<Rule> by, Reading reading, Statement statement, Clause clause) {
        List<Token> tokens = clause.tokens();
        for (Rule rule : by) {
            for (Match match : rule.pattern().all(tokens)) {
                Range range = match.capture(CUT).orElseThrow();
                List<Token> gone = tokens.subList(range.start(), range.end());
                List<Token> kept =
                        range.start() == 0
                                ? tokens.subList(range.end(), tokens.size())
                                : tokens.subList(0, range.start());
                if (stands(kept, statement)
                        && isWhole(gone)
                        && !counts(reading, gone)
                        && isNeedless(reading, rule, statement, tokens, kept, gone)) {
                    return Optional.of(clause.cutTo(kept, rule));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the words are a sentence as sure as the whole one was. */
    private static boolean stands(List<Token> kept, Statement statement) {
        return words(kept) >= LEAST
                && kept.stream().anyMatch(Token::isFiniteVerb)
                && statement.cues().stream().allMatch(c -> span(kept).contains(c.span()));
    }

    /** Whether every quotation and bracket that opens in the words closes in them. */
    private static boolean isWhole(List<Token> tokens) {
        int depth = 0;
        int straight = 0;
        for (Token token : tokens) {
            char mark = token.text().charAt(0);
            switch (Character.getType(mark)) {
                case Character.INITIAL_QUOTE_PUNCTUATION, Character.START_PUNCTUATION -> depth++;
                case Character.FINAL_QUOTE_PUNCTUATION, Character.END_PUNCTUATION -> depth--;
                default -> straight += mark == '"' ? 1 : 0;
            }
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0 && straight % 2 == 0;
    }

    private static boolean counts(Reading reading, List<Token> gone) {
        return reading.facts().figures().stream().anyMatch(f -> span(gone).overlaps(f.span()));
    }

    /** Whether words of the headline go that stand nowhere else in the sentence. */
    private static boolean isHeadline(Reading reading, List<Token> kept, List<Token> gone) {
        Set<String> title = new HashSet<>(Terms.of(reading.document().title()).counts().keySet());
        title.removeAll(Terms.of(kept).counts().keySet());
        return Terms.of(gone).counts().keySet().stream().anyMatch(title::contains);
    }

    private boolean isNeedless(
            Reading reading,
            Rule rule,
            Statement statement,
            List<Token> all,
            List<Token> kept,
            List<Token> gone) {
        List<Evidence> credits =
                statement.attribution().map(Attribution::evidence).orElse(List.of());
        return switch (cut(rule)) {
            case LINK -> true;
            case SPEAKER ->
                    !credits.isEmpty()
                            && statement.attribution().orElseThrow().speakers().size() == 1
                            && credits.stream().allMatch(e -> isIn(gone, e) && fits(rule, e));
            case ASIDE ->
                    words(all) > LONG
                            && isWhole(kept)
                            && !isHeadline(reading, kept, gone)
                            && credits.stream().noneMatch(e -> isIn(gone, e))
                            && kinds.matching(kept).containsAll(kinds.matching(all));
        };
    }

    private static Cut cut(Rule rule) {
        return Cut.valueOf(rule.set().get(CUT).toUpperCase(Locale.ROOT));
    }

    private static boolean isIn(List<Token> tokens, Evidence evidence) {
        return span(tokens).contains(evidence.span());
    }

    /** Whether the speaker was found by a rule of the sort that the cut is made for. */
    private static boolean fits(Rule rule, Evidence evidence) {
        return evidence.rule().contains(rule.set().getOrDefault("by", ""));
    }

    private static long words(List<Token> tokens) {
        return tokens.stream().filter(Token::isWord).count();
    }

    private static Span span(List<Token> tokens) {
        return tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
    }
}
