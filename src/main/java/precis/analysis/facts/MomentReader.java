package precis.analysis.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import precis.analysis.text.TaggedSentence;
import precis.language.LanguagePack;
import precis.language.Match;
import precis.language.Rule;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Moment;
import precis.model.Span;

/** Reads the dates of a sentence by the rules of {@code rules/dates.yml}. */
final class MomentReader {

    private final RuleScan rules;
    private final List<Rule> ahead;
    private final Calendar calendar;
    private final NumberReader numbers;

    MomentReader(LanguagePack pack, NumberReader numbers) {
        List<Rule> all = pack.rules("dates");
        this.ahead = all.stream().filter(r -> r.set().containsKey("marks")).toList();
        this.rules = new RuleScan(all.stream().filter(r -> !r.set().containsKey("marks")).toList());
        this.calendar = new Calendar(pack);
        this.numbers = numbers;
    }

    /**
     * The dates of {@code sentence}.
     *
     * @param published the anchor of most relative expressions
     * @param before the last date given before this sentence
     */
    List<Moment> read(
            TaggedSentence sentence,
            String text,
            Optional<LocalDate> published,
            Optional<LocalDate> before) {
        List<Moment> moments = new ArrayList<>();
        Optional<LocalDate> last = before;
        List<RuleScan.Hit> hits = rules.scan(sentence.tokens());
        Quoted quoted = new Quoted(sentence.tokens());
        for (RuleScan.Hit hit : hits) {
            boolean told = "text".equals(hit.rule().set().get("anchor"));
            boolean said = given(hit, "offset").isPresent() && quoted.has(hit.match());
            Optional<LocalDate> anchor = told ? last : published;
            if (said && !told) {
                anchor = spoken(hits, sentence.tokens(), quoted, published);
            }
            Optional<DateExpression.Resolved> date =
                    expression(hit, sentence.tokens()).resolve(anchor);
            if (date.isPresent()) {
                Span span = hit.match().whole().span(sentence.tokens());
                DateExpression.Resolved d = date.get();
                moments.add(
                        new Moment(
                                d.date(),
                                d.precision(),
                                span,
                                span.in(text),
                                d.anchor(),
                                sentence.number()));
                last = Optional.of(d.date()).filter(x -> d.precision() == Moment.Precision.DAY);
            }
        }
        return moments;
    }

    /** The one day told outside of the quotation, from which « demain » counts inside of it. */
    private Optional<LocalDate> spoken(
            List<RuleScan.Hit> hits,
            List<Token> tokens,
            Quoted quoted,
            Optional<LocalDate> published) {
        List<LocalDate> days =
                hits.stream()
                        .filter(h -> !quoted.has(h.match()))
                        .map(h -> expression(h, tokens).resolve(published))
                        .flatMap(Optional::stream)
                        .filter(d -> d.precision() == Moment.Precision.DAY)
                        .map(DateExpression.Resolved::date)
                        .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : published;
    }

    private DateExpression expression(RuleScan.Hit hit, List<Token> tokens) {
        Direction direction = direction(hit, tokens);
        Optional<Calendar.Step> step =
                hit.match()
                        .capture("unit")
                        .flatMap(r -> calendar.step(tokens.get(r.start())))
                        .or(() -> given(hit, "unit").flatMap(calendar::step));
        int sign = direction == Direction.PAST ? -1 : 1;
        int count =
                given(hit, "offset")
                        .map(Integer::parseInt)
                        .or(() -> number(hit, "count", tokens).map(n -> n * sign))
                        .orElse(0);
        return new DateExpression(
                number(hit, "day", tokens),
                word(hit, "month", tokens).flatMap(calendar::month),
                number(hit, "year", tokens),
                given(hit, "years").map(Integer::parseInt),
                word(hit, "weekday", tokens).flatMap(calendar::weekday),
                step,
                count,
                direction);
    }

    private Direction direction(RuleScan.Hit hit, List<Token> tokens) {
        String given = given(hit, "direction").orElse("nearest");
        boolean tense = given.equals("tense");
        if ((tense || given.equals("closest")) && looksAhead(tokens, hit.match())) {
            return Direction.AHEAD;
        }
        return tense ? Direction.NEAREST : Direction.valueOf(given.toUpperCase(Locale.ROOT));
    }

    /**
     * Whether the verb of the date looks to the future: the last one before it in its clause, or
     * the nearest where the clause has none before it.
     */
    private boolean looksAhead(List<Token> tokens, Match date) {
        int begin = date.start();
        while (begin > 0 && !bounds(tokens.get(begin - 1))) {
            begin--;
            if (tokens.get(begin).isFiniteVerb() || isAlone(tokens, begin)) {
                return isAhead(tokens, begin);
            }
        }
        boolean open = begin > 0 && tokens.get(begin - 1).pos() != Upos.SCONJ;
        Optional<Integer> main = verbBefore(tokens, begin);
        if (main.isPresent() && isHung(tokens.subList(begin, date.start()))) {
            return isAhead(tokens, main.get());
        }
        for (int off = 1; off < tokens.size(); off++) {
            int after = date.end() - 1 + off;
            int before = date.start() - off;
            if (open && before >= 0 && tokens.get(before).isFiniteVerb()) {
                return isAhead(tokens, before);
            }
            if (after < tokens.size() && tokens.get(after).isFiniteVerb()) {
                return isAhead(tokens, after);
            }
        }
        return false;
    }

    /** "…, sending shares down on Thursday": whether a clause hangs on the one before it. */
    private static boolean isHung(List<Token> clause) {
        return clause.stream().anyMatch(t -> t.pos() == Upos.VERB && t.has("gerund"));
    }

    private static Optional<Integer> verbBefore(List<Token> tokens, int end) {
        for (int i = end - 1; i >= 0; i--) {
            if (tokens.get(i).isFiniteVerb()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** « des prévisions publiées début octobre »: whether it is a participle behind its noun. */
    private static boolean isAlone(List<Token> tokens, int index) {
        return index > 0
                && tokens.get(index).pos() == Upos.VERB
                && tokens.get(index).has("ppart")
                && tokens.get(index - 1).pos() == Upos.NOUN;
    }

    /** Whether a clause ends here. */
    private static boolean bounds(Token token) {
        return token.pos() == Upos.SCONJ || token.pos() == Upos.PUNCT;
    }

    private boolean isAhead(List<Token> tokens, int verb) {
        return ahead.stream().anyMatch(r -> r.pattern().at(tokens, verb).isPresent());
    }

    private static Optional<String> given(RuleScan.Hit hit, String key) {
        return Optional.ofNullable(hit.rule().set().get(key));
    }

    private static Optional<String> word(RuleScan.Hit hit, String name, List<Token> tokens) {
        return hit.match().capture(name).map(r -> tokens.get(r.start()).norm());
    }

    private Optional<Integer> number(RuleScan.Hit hit, String name, List<Token> tokens) {
        return word(hit, name, tokens)
                .flatMap(w -> numbers.read(w).or(() -> leadingDigits(w)))
                .map(BigDecimal::intValue);
    }

    /** The number of an ordinal such as 1er. */
    private static Optional<BigDecimal> leadingDigits(String word) {
        String digits = word.replaceAll("\\D.*", "");
        return digits.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(digits));
    }
}
