package precis.ingest.feed;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Entities;
import precis.ingest.html.PageReader;
import precis.ingest.text.Cleaner;
import precis.ingest.text.Days;
import precis.ingest.text.Draft;
import precis.model.Detail;
import precis.model.Metadata;
import precis.model.Origin;

/** An entry of a feed, as written there. */
record FeedEntry(
        String title,
        String html,
        Optional<URI> link,
        List<String> authors,
        Optional<String> published,
        Optional<String> updated,
        Optional<String> outlet,
        Optional<String> language) {

    /** Feeds give a summary or the whole; below this many characters it is a summary. */
    private static final int SHORTEST_WHOLE = 600;

    private static final int LONGEST_NAME = 80;

    Draft draft(PageReader pages, Days days) {
        String headline = Cleaner.line(title);
        String page =
                "<title>" + Entities.escape(headline) + "</title><article>" + html + "</article>";
        Draft read = pages.read(page).draft();
        int length = read.blocks().stream().mapToInt(b -> b.text().length()).sum();
        return new Draft(
                headline.substring(0, Math.min(LONGEST_NAME, headline.length())),
                headline,
                read.blocks(),
                metadata(days),
                language.map(FeedEntry::primary).filter(l -> !l.isEmpty()),
                length < SHORTEST_WHOLE);
    }

    private static String primary(String tag) {
        return Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
    }

    private Metadata metadata(Days days) {
        List<String> names = authors.stream().map(Cleaner::line).filter(n -> !n.isBlank()).toList();
        return new Metadata(
                outlet.map(o -> detail(Cleaner.line(o))),
                link.map(FeedEntry::detail),
                names.isEmpty() ? Optional.empty() : Optional.of(detail(names)),
                published.or(() -> updated).flatMap(d -> day(d, days)).map(FeedEntry::detail),
                updated.flatMap(d -> day(d, days)).map(FeedEntry::detail),
                Optional.of(Origin.FEED));
    }

    private static <T> Detail<T> detail(T value) {
        return new Detail<>(value, Origin.FEED);
    }

    static Optional<LocalDate> day(String written, Days days) {
        Optional<LocalDate> told = days.find(written);
        try {
            return told.isPresent()
                    ? told
                    : Optional.of(
                            Character.isDigit(written.charAt(0))
                                            && written.length() > 9
                                            && written.charAt(4) == '-'
                                    ? LocalDate.parse(written.substring(0, 10))
                                    : days.of(
                                            OffsetDateTime.from(
                                                    DateTimeFormatter.RFC_1123_DATE_TIME.parse(
                                                            zoned(written)))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The formatter knows GMT only among the old names of zones, and takes no date whose day of the
     * week is another, as feeds made by hand have it.
     */
    private static String zoned(String written) {
        return written.strip()
                .replaceFirst("^\\p{L}+,?\\s+", "")
                .replaceAll("(?:UTC|UT|Z)$", "GMT")
                .replaceAll(" [A-Z]{3,4}$", " GMT");
    }
}
