package precis.analysis.digest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import precis.analysis.text.TaggedSentence;
import precis.model.ActorKind;
import precis.model.Figure;
import precis.model.Moment;

/**
 * An article seen as bags of words: what the features of all its sentences share.
 *
 * @param reading the article as read
 * @param terms one bag a sentence
 * @param title the headline's bag
 * @param rarity how telling a term is within the article
 * @param lengths the weighted length of each bag
 * @param whole all sentences in one bag
 * @param breadth the length of that bag
 * @param figures how many figures a sentence has, by number
 * @param amounts what the figures of a sentence are worth, by number
 * @param counted numbers of the sentences that say how many of something there are
 * @param moments the dates of a sentence, by number
 * @param flow what each sentence adds to those before it
 * @param headline which of the headline's words each sentence has
 */
record Sketch(
        Reading reading,
        List<Terms> terms,
        Terms title,
        Map<String, Double> rarity,
        List<Double> lengths,
        Terms whole,
        double breadth,
        Map<Integer, Long> figures,
        Map<Integer, Set<String>> amounts,
        Set<Integer> counted,
        Map<Integer, List<Moment>> moments,
        Flow flow,
        Headline headline) {

    /** A share of its terms from which on a sentence says what another one says. */
    private static final double SAME = 0.8;

    /** The same of one that gives the figures of another again. */
    private static final double HALF = 0.5;

    /** The same of one that gives several figures of another again. */
    private static final double THIRD = 0.33;

    /** Fewer terms than these are met again by chance. */
    private static final int TELLING = 5;

    static Sketch of(Reading reading) {
        List<Terms> terms =
                reading.document().sentences().stream().map(s -> Terms.of(s.tokens())).toList();
        Map<String, Integer> sentences = new HashMap<>();
        Map<String, Integer> all = new HashMap<>();
        for (Terms t : terms) {
            t.counts().keySet().forEach(w -> sentences.merge(w, 1, Integer::sum));
            t.counts().forEach((w, n) -> all.merge(w, n, Integer::sum));
        }
        Map<String, Double> rarity = new HashMap<>();
        sentences.forEach((w, n) -> rarity.put(w, Math.log(1 + (double) terms.size() / n)));
        Terms whole = new Terms(all);
        return new Sketch(
                reading,
                terms,
                Terms.of(reading.document().title()),
                rarity,
                terms.stream().map(t -> t.norm(rarity)).toList(),
                whole,
                whole.norm(Map.of()),
                reading.facts().figures().stream()
                        .collect(Collectors.groupingBy(Figure::sentence, Collectors.counting())),
                reading.facts().figures().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Figure::sentence,
                                        Collectors.mapping(Sketch::amount, Collectors.toSet()))),
                reading.facts().figures().stream()
                        .filter(f -> f.counted().isPresent())
                        .map(Figure::sentence)
                        .collect(Collectors.toSet()),
                reading.facts().moments().stream().collect(Collectors.groupingBy(Moment::sentence)),
                Flow.of(terms, reading.document().sentences()),
                Headline.of(Terms.of(reading.document().title()), terms));
    }

    int size() {
        return terms.size();
    }

    TaggedSentence sentence(int index) {
        return reading.document().sentences().get(index);
    }

    /** How alike two sentences are, from 0 to 1. */
    double likeness(int one, int other) {
        double norms = lengths.get(one) * lengths.get(other);
        return norms == 0 ? 0 : terms.get(one).dot(terms.get(other), rarity) / norms;
    }

    /** Whether nearly all that the shorter of two sentences says is in the other. */
    boolean repeat(int one, int other) {
        Terms a = terms.get(one);
        Terms b = terms.get(other);
        boolean first = a.counts().size() <= b.counts().size();
        Terms shorter = first ? a : b;
        return shorter.counts().size() >= TELLING && shorter.coveredBy(first ? b : a) >= SAME;
    }

    /**
     * Whether a sentence gives no figure but those of one before it, and tells half of what it
     * does.
     */
    boolean retells(int one, int other) {
        Set<String> told = amounts.getOrDefault(one + 1, Set.of());
        Set<String> again = amounts.getOrDefault(other + 1, Set.of());
        if (again.isEmpty() || !told.containsAll(again)) {
            return false;
        }
        Terms a = terms.get(one);
        Terms b = terms.get(other);
        double share = Math.max(a.coveredBy(b), b.coveredBy(a));
        return share >= (again.size() > 1 ? THIRD : HALF);
    }

    /**
     * Whether one of two stands over the article and the other tells it again at the head of the
     * text, in other words: compared by how they begin, as « tué » and « tuées » or « mort » and «
     * morte » do.
     */
    boolean restarts(int one, int other) {
        int over = Math.min(one, other);
        int head = Math.max(one, other);
        if (paragraph(over) > paragraph(0)
                || paragraph(head) == paragraph(0)
                || paragraph(head - 1) > paragraph(0)) {
            return false;
        }
        Set<String> said = Headline.beginnings(terms.get(over));
        Set<String> again = Headline.beginnings(terms.get(head));
        return shared(said, again) >= TELLING
                && isHalf(said, again)
                && isHalf(news(over, said), news(over, again));
    }

    private static boolean isHalf(Set<String> one, Set<String> other) {
        return shared(one, other) >= HALF * Math.min(one.size(), other.size());
    }

    private static long shared(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).count();
    }

    /** Without the words of the roles that stand in a sentence: these only tell who somebody is. */
    private Set<String> news(int index, Set<String> beginnings) {
        String text = sentence(index).sentence().text();
        Set<String> news = new HashSet<>(beginnings);
        reading.cast().actors().stream()
                .filter(a -> a.kind() == ActorKind.PERSON)
                .flatMap(a -> a.role().filter(text::contains).stream())
                .flatMap(role -> Stream.of(role.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")))
                .map(Headline::beginning)
                .forEach(news::remove);
        return news;
    }

    /** Whether a sentence tells nothing that another does not. */
    boolean tells(int one, int other) {
        return repeat(one, other) || retells(one, other) || restarts(one, other);
    }

    private int paragraph(int index) {
        return sentence(index).sentence().paragraph();
    }

    private static String amount(Figure figure) {
        return figure.value().map(v -> v + figure.unit().orElse("")).orElse(figure.text());
    }
}
