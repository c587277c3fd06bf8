package precis.compose.mail;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import precis.compose.view.Links;
import precis.compose.wording.Wording;
import precis.model.Settings;

/**
 * What every form of the letter says.
 *
 * @param edition the edition's id
 * @param date of the edition
 * @param monday of its week, where it stands for a week
 * @param page of the web version
 * @param settings of the site
 * @param words the letter's language
 * @param line which edition it is, and how much is in it
 * @param essentials one sentence of each of the foremost stories
 * @param stories those told in full, in reading order
 * @param briefly those told in a sentence
 * @param left how many more the web version has
 */
record Letter(
        String edition,
        Optional<LocalDate> date,
        Optional<LocalDate> monday,
        String page,
        Settings settings,
        Wording words,
        String line,
        List<Said> essentials,
        List<Piece> stories,
        List<Piece> briefly,
        int left) {

    Letter {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(monday, "monday");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(line, "line");
        essentials = List.copyOf(essentials);
        stories = List.copyOf(stories);
        briefly = List.copyOf(briefly);
    }

    /** Site and edition, as the heading has it. */
    String title() {
        if (monday.isPresent()) {
            return words.week("mail.week", monday.get(), settings.title());
        }
        return date.map(d -> words.text("mail.title", settings.title(), words.day(d)))
                .orElseGet(() -> words.text("mail.undated", settings.title()));
    }

    String address() {
        return absolute(page);
    }

    String absolute(String path) {
        return new Links(settings.baseUrl()).absolute(path);
    }

    /** Where the words stand on the web. */
    String absolute(Said said) {
        return absolute(said.page()) + (said.anchor().isEmpty() ? "" : "#" + said.anchor());
    }

    /** The same with its last story left to the web; empty where only one is there. */
    Optional<Letter> shorter() {
        if (stories.size() + briefly.size() < 2) {
            return Optional.empty();
        }
        List<Piece> full = briefly.isEmpty() ? butLast(stories) : stories;
        List<Piece> rest = briefly.isEmpty() ? briefly : butLast(briefly);
        return Optional.of(
                new Letter(
                        edition,
                        date,
                        monday,
                        page,
                        settings,
                        words,
                        line,
                        essentials.subList(0, Math.min(essentials.size(), full.size())),
                        full,
                        rest,
                        left + 1));
    }

    private static <T> List<T> butLast(List<T> all) {
        return all.subList(0, all.size() - 1);
    }
}
