package precis.ingest.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import precis.ingest.text.Days;
import precis.model.Detail;
import precis.model.Origin;

/** Finds the day an article appeared and the day it was last changed. */
final class DateFinder {

    private static final List<String> PUBLISHED = WordFile.lines("published-metas");
    private static final List<String> MODIFIED = WordFile.lines("modified-metas");
    private static final Set<String> DATE_NAMES = WordFile.set("date-names");
    private static final Set<String> MONTH_FIRST = WordFile.set("month-first");
    private static final Pattern ADDRESS_DAY =
            Pattern.compile(
                    "/((?:19|20)\\d\\d)[/-]([01]?\\d)[/-]([0-3]?\\d)(?!\\d)|[/-]((?:20)\\d\\d)([01]\\d)([0-3]\\d)(?!\\d)");
    private static final int LONGEST_DATE = 120;

    private final Document page;
    private final JsonLd linked;
    private final MetaTags meta;
    private final NameTokens names;
    private final Days days;
    private final boolean monthFirst;

    DateFinder(Document page, JsonLd linked, MetaTags meta, NameTokens names, Days days) {
        this.days = days;
        this.page = page;
        this.linked = linked;
        this.meta = meta;
        this.names = names;
        String tag = page.select("html").attr("lang").toLowerCase(Locale.ROOT);
        this.monthFirst = tag.isEmpty() || MONTH_FIRST.contains(tag);
    }

    boolean isMonthFirst() {
        return monthFirst;
    }

    /** The candidates for the day of publication, the most trustworthy first. */
    Stream<Detail<LocalDate>> published() {
        return Stream.<java.util.function.Supplier<Stream<Detail<LocalDate>>>>of(
                        () -> day(linked.text("datePublished"), Origin.JSON_LD),
                        () -> PUBLISHED.stream().flatMap(n -> day(meta.first(n), Origin.META)),
                        () -> marked("[itemprop=datePublished]", Origin.MICRODATA),
                        () ->
                                marked(
                                        "time[pubdate], time.published, time.entry-date, time",
                                        Origin.TIME),
                        this::visible,
                        () ->
                                day(
                                        linked.text("dateCreated")
                                                .or(() -> linked.text("uploadDate")),
                                        Origin.JSON_LD),
                        this::inAddress)
                .flatMap(java.util.function.Supplier::get);
    }

    Stream<Detail<LocalDate>> modified() {
        return Stream.concat(
                day(linked.text("dateModified"), Origin.JSON_LD),
                MODIFIED.stream().flatMap(n -> day(meta.first(n), Origin.META)));
    }

    private Stream<Detail<LocalDate>> day(Optional<String> written, Origin origin) {
        return written.flatMap(this::read).map(d -> new Detail<>(d, origin)).stream();
    }

    private Optional<LocalDate> read(String written) {
        return days.find(written).or(() -> DateText.find(written, monthFirst));
    }

    private Stream<Detail<LocalDate>> marked(String selector, Origin origin) {
        return page.select(selector).stream()
                .flatMap(
                        e ->
                                Stream.of(e.attr("datetime"), e.attr("content"), e.text())
                                        .filter(t -> !t.isBlank() && t.length() < LONGEST_DATE)
                                        .flatMap(t -> day(Optional.of(t), origin)));
    }

    /** Short texts that name themselves a date or stand near the headline. */
    private Stream<Detail<LocalDate>> visible() {
        Stream<Element> named =
                page.body().getAllElements().stream()
                        .filter(e -> names.of(e).stream().anyMatch(DATE_NAMES::contains));
        return named.map(Element::text)
                .filter(t -> !t.isBlank() && t.length() < LONGEST_DATE)
                .flatMap(t -> day(Optional.of(t), Origin.BYLINE));
    }

    private Stream<Detail<LocalDate>> inAddress() {
        String address =
                page.select("link[rel=canonical]").attr("href")
                        + " "
                        + meta.first("og:url").orElse("");
        Matcher m = ADDRESS_DAY.matcher(address);
        return m.find()
                ? day(
                        Optional.of(
                                m.group(1) == null
                                        ? m.group(4) + "-" + m.group(5) + "-" + m.group(6)
                                        : m.group(1) + "-" + m.group(2) + "-" + m.group(3)),
                        Origin.ADDRESS)
                : Stream.empty();
    }
}
