package precis.analysis.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import precis.analysis.text.TaggedSentence;
import precis.language.LanguagePack;
import precis.language.Match;
import precis.language.Token;
import precis.language.WordList;
import precis.model.Figure;
import precis.model.Span;

/** Reads the figures of a sentence by the rules of {@code rules/figures.yml}. */
final class FigureReader {

    private static final BigDecimal FEW = BigDecimal.TEN;

    private final RuleScan rules;
    private final RuleScan backgrounds;
    private final NumberReader numbers;
    private final WordList countedWhenFew;

    FigureReader(LanguagePack pack, NumberReader numbers) {
        this.rules = new RuleScan(pack.rules("figures"));
        this.backgrounds = new RuleScan(pack.rulesIfAny("backgrounds"));
        this.numbers = numbers;
        this.countedWhenFew = pack.list("counted-when-few");
    }

    List<Figure> read(TaggedSentence sentence, String text) {
        List<Span> scenery = scenery(sentence.tokens());
        return rules.scan(sentence.tokens()).stream()
                .filter(h -> !"none".equals(h.rule().set().get("figure")))
                .map(h -> figure(h, sentence, text, scenery))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The numbers that only set the scene. */
    private List<Span> scenery(List<Token> tokens) {
        return backgrounds.scan(tokens).stream()
                .map(h -> h.match().capture("figure"))
                .flatMap(Optional::stream)
                .map(r -> r.span(tokens))
                .toList();
    }

    /** A figure, unless the rule found words for a number that are none. */
    private Optional<Figure> figure(
            RuleScan.Hit hit, TaggedSentence sentence, String text, List<Span> scenery) {
        List<Token> tokens = sentence.tokens();
        Span span = hit.match().whole().span(tokens);
        Optional<String> written = hit.words("value", tokens, text);
        Optional<BigDecimal> value = written.flatMap(numbers::read);
        boolean misread = written.isPresent() && value.isEmpty();
        if (misread || value.isPresent() && isTrifle(hit, tokens, value.get())) {
            return Optional.empty();
        }
        return Optional.of(
                new Figure(
                        span,
                        span.in(text),
                        value,
                        hit.words("unit", tokens, text),
                        hit.words("counted", tokens, text),
                        sentence.number(),
                        scenery.stream().anyMatch(span::overlaps)));
    }

    /** Whether it only says that there are two or three of something that nobody counts. */
    private boolean isTrifle(RuleScan.Hit hit, List<Token> tokens, BigDecimal value) {
        Optional<Match.Range> counted = hit.match().capture("counted");
        boolean inWords =
                hit.match()
                        .capture("value")
                        .filter(r -> Character.isLetter(tokens.get(r.start()).text().charAt(0)))
                        .isPresent();
        return inWords
                && value.compareTo(FEW) < 0
                && counted.isPresent()
                && hit.match().capture("unit").isEmpty()
                && tokens.subList(counted.get().start(), counted.get().end()).stream()
                        .noneMatch(countedWhenFew::contains);
    }
}
