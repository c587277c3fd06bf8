package precis.ingest.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import precis.ingest.text.Cleaner;
import precis.ingest.text.Days;
import precis.model.Detail;
import precis.model.Metadata;
import precis.model.Origin;

/**
 * What a page says about its article besides the text: outlet, address, authors, dates, language.
 */
final class PageFacts {

    private static final List<String> SITE_NAMES = WordFile.lines("site-name-metas");
    private static final int LONGEST_OUTLET = 80;

    /** Where the reader view of Firefox links to the page that it shows. */
    private static final String READER = "a.reader-domain[href]";

    /** What the Wayback Machine sets before the address of each page it keeps. */
    private static final Pattern ARCHIVED =
            Pattern.compile("^https?://web\\.archive\\.org/web/\\d{4,14}[a-z_]*/(?=https?://)");

    private final Document page;
    private final JsonLd linked;
    private final MetaTags meta;
    private final AuthorFinder authors;
    private final DateFinder dates;
    private final Detail<String> title;

    PageFacts(Document page, NameTokens names, Days days) {
        this.page = page;
        this.linked = new JsonLd(page);
        this.meta = new MetaTags(page);
        this.title = TitleFinder.find(page, linked, meta);
        this.authors = new AuthorFinder(page, linked, meta, names);
        this.dates = new DateFinder(page, linked, meta, names, days);
    }

    String title() {
        return title.value();
    }

    /** What the markup says. */
    Metadata metadata() {
        return new Metadata(
                outlet(),
                address(),
                authors.find(),
                dates.published().findFirst(),
                dates.modified().findFirst(),
                Optional.of(title.origin()));
    }

    /** Gaps filled with what stands between headline and text. */
    Metadata completed(Metadata marked, HeadLines lines) {
        return new Metadata(
                marked.outlet(),
                marked.url(),
                marked.authors().or(lines::authors).or(authors::body),
                marked.published()
                        .filter(d -> d.origin() != Origin.ADDRESS)
                        .or(() -> lines.date(dates.isMonthFirst()))
                        .or(marked::published),
                marked.modified(),
                marked.headline());
    }

    private Optional<Detail<String>> outlet() {
        return outlets()
                .findFirst()
                .or(() -> Outlets.signed(page.title()).map(t -> named(t.outlet())));
    }

    private static Detail<String> named(String outlet) {
        return new Detail<>(outlet, Origin.META);
    }

    /** Who the page says published it, the most trustworthy first. */
    private Stream<Detail<String>> outlets() {
        return Stream.of(
                        linked.names("publisher").stream()
                                .map(n -> new Detail<>(n, Origin.JSON_LD)),
                        meta.first(SITE_NAMES).stream().map(n -> new Detail<>(n, Origin.META)),
                        markedPublishers())
                .flatMap(s -> s)
                .map(d -> new Detail<>(Firms.outlet(d.value()), d.origin()))
                .filter(d -> d.value().length() <= LONGEST_OUTLET);
    }

    private Stream<Detail<String>> markedPublishers() {
        return page.select("[itemprop=publisher] [itemprop=name]").stream()
                .map(e -> Cleaner.line(e.hasAttr("content") ? e.attr("content") : e.text()))
                .filter(n -> !n.isEmpty())
                .map(n -> new Detail<>(n, Origin.MICRODATA));
    }

    private Optional<Detail<URI>> address() {
        Stream<Detail<String>> candidates =
                Stream.of(
                                page.select("link[rel=canonical]").eachAttr("href").stream()
                                        .map(a -> new Detail<>(a, Origin.META)),
                                meta.all("og:url").map(a -> new Detail<>(a, Origin.META)),
                                linked.text("mainEntityOfPage").stream()
                                        .map(a -> new Detail<>(a, Origin.JSON_LD)),
                                linked.text("url").stream()
                                        .map(a -> new Detail<>(a, Origin.JSON_LD)),
                                Stream.of(
                                                SavedFrom.find(page).stream(),
                                                page.select(READER).eachAttr("href").stream(),
                                                Stream.of(page.location()))
                                        .flatMap(s -> s)
                                        .map(a -> new Detail<>(a, Origin.DOCUMENT)))
                        .flatMap(s -> s);
        return candidates
                .flatMap(d -> web(d.value()).map(u -> new Detail<>(u, d.origin())).stream())
                .findFirst();
    }

    private static Optional<URI> web(String address) {
        try {
            URI uri = new URI(ARCHIVED.matcher(address.strip()).replaceFirst(""));
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The primary language the page declares. */
    Optional<String> language() {
        return Stream.of(
                        page.select("html").eachAttr("lang").stream(),
                        meta.all("og:locale"),
                        meta.all("content-language"),
                        linked.text("inLanguage").stream())
                .flatMap(s -> s)
                .map(t -> Locale.forLanguageTag(t.strip().replace('_', '-')).getLanguage())
                .filter(t -> !t.isEmpty() && !t.equals("und"))
                .findFirst();
    }

    /** What the page says the article is about. */
    List<String> descriptions() {
        return Stream.of(
                        meta.all("og:description"),
                        meta.all("description"),
                        linked.text("description").stream())
                .flatMap(s -> s)
                .toList();
    }

    /** The text as the linked data has it, in paragraphs. */
    List<String> articleBody() {
        String body = linked.prose("articleBody").orElse("");
        List<String> paragraphs = new ArrayList<>();
        for (String line :
                Cleaner.lines(org.jsoup.parser.Parser.unescapeEntities(body, false)).split("\n+")) {
            String clean =
                    Cleaner.line(
                            line.indexOf('<') < 0
                                    ? line
                                    : org.jsoup.Jsoup.parseBodyFragment(line).text());
            if (TextBlock.weight(clean) > 0) {
                paragraphs.add(clean);
            }
        }
        return paragraphs;
    }

    boolean isCharged() {
        return linked.truth("isAccessibleForFree").filter(free -> !free).isPresent();
    }

    /** What strong origins say that cannot both be so. */
    List<Doubt> doubts() {
        return Doubts.find(
                TitleFinder.stated(linked, meta),
                outlets().toList(),
                authors.rivals(),
                dates.published().toList());
    }
}
