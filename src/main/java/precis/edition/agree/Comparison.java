package precis.edition.agree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import precis.edition.agree.Saying.Measure;
import precis.edition.agree.Saying.Said;
import precis.model.Detail;
import precis.model.Divergence;
import precis.model.Moment;

/** Compares two claims; where in doubt they have nothing to do with each other. */
final class Comparison {

    private static final double COVER = 0.6;
    private static final double OVERLAP = 0.6;

    /** Where only one gives numbers, or one denies what the other affirms. */
    private static final double CLOSE = 0.67;

    /** Where figures of the same thing hardly differ. */
    private static final double NEAR = 0.4;

    /** Where a single word is all that either says besides numbers and dates. */
    private static final double ALL = 0.9;

    /** How much of the shorter must be there when both give the same rare number. */
    private static final double RARE = 0.4;

    private static final double NUMBER = 3;
    private static final double SMALL_NUMBER = 1.5;
    private static final double SPEAKER = 1;

    /** So many words in a row are no chance: a quotation, or the same text. */
    private static final int ECHO = 6;

    private static final double ECHOED = 0.5;

    private static final int ECHO_TELLING = 3;
    private static final int TELLING_WORDS = 4;

    private final Saying one;
    private final Saying other;
    private final Set<String> words;
    private final Set<String> numbers;
    private final Set<LocalDate> days;
    private final double cover;
    private final double overlap;
    private final boolean echo;

    private Comparison(Saying one, Saying other) {
        this.one = one;
        this.other = other;
        this.words = common(one.words().keySet(), other.words().keySet());
        this.numbers = common(one.numbers(), other.numbers());
        this.days = common(one.days(), other.days());
        double besides = numbers.stream().mapToDouble(Comparison::worth).sum();
        boolean sameSpeaker = !one.speaker().isEmpty() && one.speaker().equals(other.speaker());
        besides += sameSpeaker && !words.isEmpty() ? SPEAKER : 0;
        double shared = besides + words.stream().mapToDouble(one.words()::get).sum();
        double less = besides + Math.min(one.weight(), other.weight());
        double both = 2 * besides + one.weight() + other.weight();
        this.cover = less == 0 ? 0 : shared / less;
        this.overlap = both == 0 ? 0 : 2 * shared / both;
        this.echo = echoes(one.plain(), other.plain());
    }

    static double worth(String number) {
        return number.length() > 1 ? NUMBER : SMALL_NUMBER;
    }

    /**
     * Whether two claims may have to do with each other at all. Whatever relates them, they share a
     * word or a number, and of the shorter as much as the least that is asked for below; an overlap
     * asks for more, as it is no larger than the cover.
     *
     * @param shared weight of the words in both
     * @param less weight of all words of the shorter
     * @param numbers weight of the numbers in both
     */
    static boolean isPossible(double shared, double less, double numbers) {
        double besides = numbers + SPEAKER;
        return less == 0 || besides + shared >= Math.min(NEAR, RARE) * (besides + less);
    }

    static Relation of(Saying one, Saying other) {
        return new Comparison(one, other).relation();
    }

    private Relation relation() {
        if (one.negated() != other.negated()) {
            boolean opposed = isAlike() && !echo && cover >= CLOSE && isUncounted();
            return opposed ? differ(Divergence.Kind.FACT, "", "") : Relation.NONE;
        }
        Optional<String> measure = differingMeasure();
        if (measure.isPresent()) {
            boolean open = numbers.isEmpty() && one.formerYears().equals(other.formerYears());
            return open && (isAlike() || measures(measure.get()))
                    ? figures(measure.get())
                    : Relation.NONE;
        }
        if (!one.days().isEmpty() && !other.days().isEmpty() && days.isEmpty()) {
            return isAlike() || overlap >= ALL ? days() : Relation.NONE;
        }
        boolean same = isAlike() && numbersAgree() && !announces();
        return same ? Relation.same(overlap, reasons()) : Relation.NONE;
    }

    /** Whether both measure it, saying the same else: figures of one thing are of one order. */
    private boolean measures(String what) {
        boolean told = words.contains(what) && cover >= COVER;
        boolean near = one.measures().get(what).isNear(other.measures().get(what));
        boolean enough = words.size() > 1 || one.measures().get(what).isToll();
        return enough && (told || near && cover >= NEAR);
    }

    /** What was announced is not yet what happened. */
    private boolean announces() {
        return one.future() && other.past() && !other.future()
                || other.future() && one.past() && !one.future();
    }

    private boolean isAlike() {
        if (echo && overlap >= ECHOED) {
            return true;
        }
        boolean oneCounts = one.numbers().isEmpty() != other.numbers().isEmpty();
        if (oneCounts) {
            return words.size() > 2 && cover >= CLOSE && overlap >= OVERLAP;
        }
        boolean enough = words.size() > 1 || !words.isEmpty() && measuresTheSame();
        return enough && cover >= COVER && overlap >= OVERLAP
                || measuresTheSame() && cover >= COVER
                || sharesRareMeasure() && cover >= RARE && !words.isEmpty()
                || overlap >= ALL && !words.isEmpty() && !(numbers.isEmpty() && days.isEmpty());
    }

    /** Whether neither gives numbers that the other does not deny. */
    private boolean isUncounted() {
        return words.size() > 1 && overlap >= OVERLAP && numbers.isEmpty();
    }

    private boolean measuresTheSame() {
        return common(one.measures().keySet(), other.measures().keySet()).stream()
                .filter(words::contains)
                .anyMatch(m -> one.measures().get(m).sameAs(other.measures().get(m)));
    }

    private boolean sharesRareMeasure() {
        return common(one.measures().keySet(), other.measures().keySet()).stream()
                .map(one.measures()::get)
                .anyMatch(m -> m.isRare() && numbers.contains(m.value()));
    }

    /** One may leave numbers out, but not give others. */
    private boolean numbersAgree() {
        return one.numbers().containsAll(other.numbers())
                || other.numbers().containsAll(one.numbers());
    }

    private Optional<String> differingMeasure() {
        return common(one.measures().keySet(), other.measures().keySet()).stream()
                .filter(m -> !one.measures().get(m).sameAs(other.measures().get(m)))
                .findFirst();
    }

    private Relation figures(String what) {
        Measure here = one.measures().get(what);
        Measure there = other.measures().get(what);
        return differ(Divergence.Kind.FIGURE, here.text(), there.text());
    }

    /** A date is a version of it only where each has just one and the numbers agree. */
    private Relation days() {
        boolean single = one.days().size() == 1 && other.days().size() == 1;
        boolean open = isToCome(one) && isToCome(other);
        return single && open && numbersAgree()
                ? differ(Divergence.Kind.DATE, expression(one), expression(other))
                : Relation.NONE;
    }

    /** Days past are often those of the telling; days to come are those of the thing told. */
    private static boolean isToCome(Saying saying) {
        Optional<LocalDate> published =
                saying.briefing().article().metadata().published().map(Detail::value);
        return published.isPresent()
                && saying.days().stream().allMatch(d -> d.isAfter(published.get()));
    }

    private static String expression(Saying saying) {
        return saying.claim().moments().stream()
                .filter(m -> m.precision() == Moment.Precision.DAY)
                .map(Moment::expression)
                .findFirst()
                .orElse("");
    }

    private Relation differ(Divergence.Kind kind, String here, String there) {
        return Relation.differ(overlap, kind, here, there, reasons());
    }

    private List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        if (echo) {
            reasons.add("the same words in a row");
        }
        List<String> telling =
                words.stream()
                        .sorted(
                                Comparator.comparing((String w) -> -one.words().get(w))
                                        .thenComparing(w -> w))
                        .limit(TELLING_WORDS)
                        .toList();
        if (!telling.isEmpty()) {
            reasons.add("words " + String.join(", ", telling));
        }
        if (!numbers.isEmpty()) {
            reasons.add("numbers " + String.join(", ", numbers));
        }
        days.forEach(d -> reasons.add("day " + d));
        return reasons;
    }

    private static <T> Set<T> common(Set<T> some, Set<T> others) {
        Set<T> common = new TreeSet<>(some);
        common.retainAll(others);
        return common;
    }

    private static boolean echoes(List<Said> some, List<Said> others) {
        for (int i = 0; i < some.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                int run = 0;
                int telling = 0;
                while (i + run < some.size()
                        && j + run < others.size()
                        && some.get(i + run).norm().equals(others.get(j + run).norm())) {
                    telling += some.get(i + run).tells() ? 1 : 0;
                    run++;
                }
                if (run >= ECHO && telling >= ECHO_TELLING) {
                    return true;
                }
            }
        }
        return false;
    }
}
