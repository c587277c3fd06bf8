package precis.ingest.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import precis.model.Detail;
import precis.model.Origin;

/** Finds where strong origins of a page disagree about title, outlet, authors or date. */
final class Doubts {

    /**
     * Headlines are told anew for searchers and sharers; below this share of words, it is another.
     */
    private static final double SHARED_WORDS = 0.34;

    private static final int FEWEST_WORDS = 3;

    private Doubts() {}

    static List<Doubt> find(
            List<Detail<String>> titles,
            List<Detail<String>> outlets,
            Optional<List<Detail<List<String>>>> signatures,
            List<Detail<LocalDate>> dates) {
        return Stream.of(
                        rivals(titles, Doubts::isOtherTitle)
                                .map(w -> doubt(Doubt.About.TITLE, "two headlines: ", w)),
                        rivals(outlets, Doubts::isOtherOutlet)
                                .map(w -> doubt(Doubt.About.OUTLET, "two outlets: ", w)),
                        rivals(dates, Doubts::isOtherDay)
                                .map(
                                        w ->
                                                doubt(
                                                        Doubt.About.PUBLISHED,
                                                        "two dates of publication: ",
                                                        w)),
                        signatures
                                .map(Doubts::names)
                                .map(w -> doubt(Doubt.About.AUTHOR, "two signatures: ", w)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Doubt doubt(Doubt.About about, String what, List<? extends Detail<?>> rivals) {
        return new Doubt(
                about,
                rivals.stream()
                        .map(d -> d.value() + " by " + d.origin().code())
                        .collect(Collectors.joining(", ", what, "")));
    }

    /** The strongest, and the first of another origin that cannot be so as well. */
    private static <T> Optional<List<Detail<T>>> rivals(
            List<Detail<T>> all, BiPredicate<T, T> differ) {
        List<Detail<T>> strong =
                all.stream().filter(d -> d.origin().compareTo(Origin.MICRODATA) <= 0).toList();
        return strong.stream()
                .filter(d -> d.origin() != strong.get(0).origin())
                .filter(d -> differ.test(strong.get(0).value(), d.value()))
                .findFirst()
                .map(other -> List.of(strong.get(0), other));
    }

    /** Two dates that differ by more than a time zone can. */
    private static boolean isOtherDay(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) > 1;
    }

    private static boolean isOtherTitle(String one, String other) {
        Set<String> fewer = words(one);
        Set<String> more = words(other);
        int least = Math.min(fewer.size(), more.size());
        fewer.retainAll(more);
        return least >= FEWEST_WORDS && fewer.size() < SHARED_WORDS * least;
    }

    private static Set<String> words(String title) {
        return new HashSet<>(Arrays.asList(TitleFinder.key(title).split(" ")));
    }

    /** A site goes by its name, its host's name, its short name: nothing of that is another. */
    private static boolean isOtherOutlet(String one, String other) {
        String a = TitleFinder.key(one).replace(" ", "");
        String b = TitleFinder.key(other).replace(" ", "");
        return !a.contains(b) && !b.contains(a) && !isShort(a, other) && !isShort(b, one);
    }

    /** Whether letters are, in order, initials of a name, with small words passed over or not. */
    private static boolean isShort(String letters, String name) {
        int at = 0;
        for (String word : TitleFinder.key(name).split(" ")) {
            boolean next = at < letters.length() && word.charAt(0) == letters.charAt(at);
            at += next ? 1 : 0;
        }
        return at == letters.length();
    }

    private static List<Detail<String>> names(List<Detail<List<String>>> rivals) {
        return rivals.stream()
                .map(d -> new Detail<>(String.join(", ", d.value()), d.origin()))
                .toList();
    }
}
