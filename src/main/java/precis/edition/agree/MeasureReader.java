package precis.edition.agree;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import precis.edition.agree.Saying.Measure;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Claim;
import precis.model.Figure;
import precis.model.Span;

/**
 * Reads what the figures of a claim measure: a unit, what is counted, or what happened to people.
 */
final class MeasureReader {

    /** How many words after or before a figure may tell what happened. */
    private static final int REACH = 5;

    private final Senses senses;
    private final List<Token> tokens;

    MeasureReader(Senses senses, List<Token> tokens) {
        this.senses = senses;
        this.tokens = tokens;
    }

    /**
     * By what is measured, without a sign, as one article writes « -0,7 % » where another tells of
     * a fall by 0,7 %; what is measured twice in one claim is left out.
     */
    Map<String, Measure> read(Claim claim) {
        Map<String, Measure> measures = new TreeMap<>();
        Map<String, Integer> times = new TreeMap<>();
        for (Figure figure : claim.figures()) {
            if (figure.value().isPresent()) {
                String what = what(figure);
                String value = figure.value().get().abs().stripTrailingZeros().toPlainString();
                measures.put(what, new Measure(value, figure.text(), senses.isToll(what)));
                times.merge(what, 1, Integer::sum);
            }
        }
        times.forEach((what, n) -> measures.computeIfPresent(what, (w, m) -> n > 1 ? null : m));
        measures.remove("");
        return measures;
    }

    /** What comes before the words for what is counted. */
    static Span number(Figure figure) {
        int counted = figure.counted().map(figure.text()::indexOf).filter(i -> i > 0).orElse(-1);
        return counted < 0
                ? figure.span()
                : new Span(figure.span().start(), figure.span().start() + counted);
    }

    private String what(Figure figure) {
        if (figure.unit().isPresent()) {
            return figure.unit().get().toLowerCase(Locale.ROOT);
        }
        Span counted = new Span(number(figure).end(), figure.span().end());
        String noun =
                tokens.stream()
                        .filter(t -> counted.contains(t.span()))
                        .map(senses::of)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse("");
        return senses.isPeople(noun) ? fate(figure).orElse(noun) : noun;
    }

    /** What happened to the people counted: the word after them, else the verb before. */
    private Optional<String> fate(Figure figure) {
        int end = 0;
        while (end < tokens.size() && tokens.get(end).span().start() < figure.span().end()) {
            end++;
        }
        for (int i = end; i < Math.min(end + REACH, tokens.size()); i++) {
            if (tokens.get(i).pos() == Upos.PUNCT) {
                break;
            }
            Optional<String> told = senses.of(tokens.get(i));
            if (told.isPresent()) {
                return told;
            }
        }
        for (int i = end - 1; i >= Math.max(0, end - 1 - 2 * REACH); i--) {
            boolean before = tokens.get(i).span().end() <= figure.span().start();
            if (before && tokens.get(i).pos() == Upos.VERB) {
                return senses.of(tokens.get(i));
            }
        }
        return Optional.empty();
    }
}
