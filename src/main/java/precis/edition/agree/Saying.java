package precis.edition.agree;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import precis.model.Briefing;
import precis.model.Claim;

/**
 * A claim as what it says: the words that tell, the numbers, the days, whether it denies.
 *
 * @param briefing whose claim it is
 * @param claim the claim
 * @param words senses, each with its weight; without numbers, dates and the words of attribution
 * @param numbers every number in it, as printed where it is no figure
 * @param measures the figures by what they count or their unit
 * @param days the full dates in it
 * @param negated whether it says that something is not so
 * @param future whether it tells what is to come
 * @param past whether it tells what was
 * @param plain its words in order, without those of attribution
 */
record Saying(
        Briefing briefing,
        Claim claim,
        Map<String, Double> words,
        Set<String> numbers,
        Map<String, Measure> measures,
        Set<LocalDate> days,
        boolean negated,
        boolean future,
        boolean past,
        List<Said> plain) {

    Saying {
        words = new TreeMap<>(words);
        numbers = new TreeSet<>(numbers);
        measures = new TreeMap<>(measures);
        days = new TreeSet<>(days);
        plain = List.copyOf(plain);
    }

    /**
     * A figure.
     *
     * @param value as plain digits
     * @param text as printed
     * @param isToll whether it counts whom an event befell, which only one figure can be right on
     */
    record Measure(String value, String text, boolean isToll) {

        boolean sameAs(Measure other) {
            return value.equals(other.value);
        }

        /** Whether neither is more than twice the other. */
        boolean isNear(Measure other) {
            double here = Double.parseDouble(value);
            double there = Double.parseDouble(other.value);
            return Math.max(here, there) <= 2 * Math.min(here, there);
        }

        /** Whether two tellers would hardly come upon it by chance. */
        boolean isRare() {
            String digits = value.replace(".", "").replaceAll("^0+|0+$", "");
            boolean large = value.contains(".") || value.length() > 2;
            return large && digits.length() > 1;
        }
    }

    /**
     * A word as it stands.
     *
     * @param norm in lower case
     * @param tells whether it tells something and is no name
     */
    record Said(String norm, boolean tells) {}

    /** The same with other weights, {@code times} what they were. */
    Saying weighed(ToDoubleFunction<String> times) {
        Map<String, Double> weighed = new TreeMap<>();
        words.forEach((w, x) -> weighed.put(w, x * times.applyAsDouble(w)));
        return new Saying(
                briefing, claim, weighed, numbers, measures, days, negated, future, past, plain);
    }

    /** Years before that of the article: what it tells of them is another event. */
    Set<Integer> formerYears() {
        Set<Integer> years = new TreeSet<>();
        briefing.article()
                .metadata()
                .published()
                .ifPresent(
                        d ->
                                claim.moments().stream()
                                        .map(m -> m.date().getYear())
                                        .filter(y -> y < d.value().getYear())
                                        .forEach(years::add));
        return years;
    }

    /** Whom it is credited to; empty where the article says it itself. */
    String speaker() {
        return claim.statement().attribution().map(a -> a.first().name()).orElse("");
    }

    double weight() {
        return words.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    String article() {
        return briefing.article().id();
    }
}
