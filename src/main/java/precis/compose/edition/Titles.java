package precis.compose.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import precis.compose.wording.Wording;
import precis.model.Edition;

/** What each edition is called, and how much it holds. */
final class Titles {

    private final Map<String, String> titles = new TreeMap<>();
    private final List<Edition> editions;
    private final Wording words;

    Titles(List<Edition> editions, Wording words) {
        this.editions = editions;
        this.words = words;
        editions.forEach(e -> titles.put(e.id(), title(e, words)));
    }

    /** The same, said in another language. */
    Titles in(Wording other) {
        return other.language().equals(words.language()) ? this : new Titles(editions, other);
    }

    private static String title(Edition edition, Wording words) {
        Optional<LocalDate> monday = edition.monday();
        if (monday.isPresent()) {
            return words.week("edition.week", monday.get());
        }
        return edition.date()
                .map(d -> words.text("edition.day", words.day(d)))
                .orElseGet(() -> words.text("edition.undated"));
    }

    /** How many stories and articles it holds, in words. */
    String counts(Edition edition) {
        return words.text("edition.counts", edition.stories().size(), edition.briefings().size());
    }

    /** By the ids of the editions. */
    Map<String, String> all() {
        return titles;
    }

    String of(String edition) {
        return titles.getOrDefault(edition, edition);
    }
}
