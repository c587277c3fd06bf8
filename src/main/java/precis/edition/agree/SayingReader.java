package precis.edition.agree;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import precis.edition.agree.Saying.Said;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Briefing;
import precis.model.Certainty;
import precis.model.Claim;
import precis.model.Figure;
import precis.model.Moment;
import precis.model.Span;
import precis.model.Statement;

/** Reads claims as what they say. */
final class SayingReader {

    private static final Pattern DIGITS =
            Pattern.compile("\\d+(?:[ \u00a0\u202f]\\d{3})*(?:,\\d+)?");
    private static final double NAME = 0.5;

    private final Shelf shelf;
    private final ToDoubleFunction<String> weight;

    /**
     * @param weight how telling a word is
     */
    SayingReader(Shelf shelf, ToDoubleFunction<String> weight) {
        this.shelf = shelf;
        this.weight = weight;
    }

    /**
     * The claims of one story, then the other sentences to compare with them; what most of them
     * speak of tells least of what each says.
     */
    List<Saying> read(List<Briefing> briefings, Predicate<Statement> compared) {
        List<Saying> sayings = new ArrayList<>();
        for (Briefing briefing : briefings) {
            briefing.claims().forEach(c -> sayings.add(read(briefing, c)));
        }
        for (Briefing briefing : briefings.size() > 1 ? briefings : List.<Briefing>of()) {
            others(briefing, compared).forEach(c -> sayings.add(read(briefing, c)));
        }
        Map<String, Integer> having = new TreeMap<>();
        for (Saying saying : sayings) {
            saying.words().keySet().forEach(w -> having.merge(w, 1, Integer::sum));
        }
        double all = sayings.size();
        return sayings.stream().map(s -> s.weighed(w -> 1 - (having.get(w) - 1) / all)).toList();
    }

    /** Sentences that are no claims, but tell a figure or are asked for. */
    private static List<Claim> others(Briefing briefing, Predicate<Statement> compared) {
        Set<Integer> claimed = new TreeSet<>();
        briefing.claims().forEach(c -> claimed.add(c.excerpt().sentence()));
        Set<Integer> telling = new TreeSet<>();
        briefing.figures().stream()
                .filter(f -> f.value().isPresent())
                .forEach(f -> telling.add(f.sentence()));
        return briefing.statements().stream()
                .filter(s -> !claimed.contains(s.sentence().number()))
                .filter(s -> !briefing.editorial().hides(s.sentence().text()))
                .filter(s -> telling.contains(s.sentence().number()) || compared.test(s))
                .map(s -> Claim.of(s, briefing.figures(), briefing.timeline()))
                .toList();
    }

    private Saying read(Briefing briefing, Claim claim) {
        String language = briefing.article().language();
        LanguagePack pack = shelf.pack(language);
        return new Reading(briefing, claim, pack, shelf.senses(language)).saying();
    }

    /** One claim being read. */
    private final class Reading {

        private final Briefing briefing;
        private final Claim claim;
        private final Senses meaning;
        private final List<Token> tokens;
        private final List<Token> told;
        private final Map<String, Double> words = new TreeMap<>();
        private final Set<String> numbers;
        private final List<Said> plain = new ArrayList<>();

        Reading(Briefing briefing, Claim claim, LanguagePack pack, Senses meaning) {
            String text = briefing.article().text();
            this.briefing = briefing;
            this.claim = claim;
            this.meaning = meaning;
            this.tokens = pack.tokens(text, claim.excerpt().span());
            List<Span> aside = new Attributed(text, claim, tokens).find();
            this.told = tokens.stream().filter(t -> !covered(t, aside)).toList();
            this.numbers = figures(claim);
        }

        Saying saying() {
            List<Span> counted = new ArrayList<>();
            claim.moments().forEach(m -> counted.add(m.span()));
            claim.figures().forEach(f -> counted.add(MeasureReader.number(f)));
            told.forEach(t -> take(t, covered(t, counted)));
            return new Saying(
                    briefing,
                    claim,
                    words,
                    numbers,
                    new MeasureReader(meaning, tokens).read(claim),
                    days(claim),
                    claim.statement().certainty() == Certainty.DENIED
                            || told.stream().anyMatch(meaning::isNegation),
                    tokens.stream().anyMatch(meaning::isFuture),
                    tokens.stream().anyMatch(meaning::isPast),
                    plain);
        }

        private void take(Token token, boolean counted) {
            Optional<String> word = meaning.of(token);
            if (token.isWord()) {
                boolean tells = word.isPresent() && token.pos() != Upos.PROPN;
                plain.add(new Said(token.norm(), tells));
            }
            if (counted) {
                return;
            }
            if (token.pos() == Upos.NUM) {
                numbers.add(token.norm());
            }
            word.filter(w -> !meaning.isPeople(w))
                    .ifPresent(w -> words.merge(w, weight(w, token), Math::max));
        }
    }

    /** A name tells whom it is about, and that is what a whole story has in common. */
    private double weight(String word, Token token) {
        return weight.applyAsDouble(word) * (token.pos() == Upos.PROPN ? NAME : 1);
    }

    private static boolean covered(Token token, List<Span> spans) {
        return spans.stream().anyMatch(s -> s.overlaps(token.span()));
    }

    /** The values of the figures; where one holds several numbers, each of them. */
    private static Set<String> figures(Claim claim) {
        Set<String> numbers = new TreeSet<>();
        for (Figure figure : claim.figures()) {
            List<String> digits = new ArrayList<>();
            Matcher m = DIGITS.matcher(figure.text());
            while (m.find()) {
                digits.add(m.group().replaceAll("[^\\d,]", ""));
            }
            if (digits.size() > 1 || figure.value().isEmpty()) {
                numbers.addAll(digits);
            } else {
                numbers.add(plain(figure.value().get()));
            }
        }
        return numbers;
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static Set<LocalDate> days(Claim claim) {
        Set<LocalDate> days = new TreeSet<>();
        claim.moments().stream()
                .filter(m -> m.precision() == Moment.Precision.DAY)
                .forEach(m -> days.add(m.date()));
        return days;
    }
}
