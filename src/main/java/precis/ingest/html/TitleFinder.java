package precis.ingest.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import precis.ingest.text.Cleaner;
import precis.model.Detail;
import precis.model.Origin;

/** Finds the headline: the page's own top heading where other evidence repeats it. */
final class TitleFinder {

    private static final Pattern SUFFIX =
            Pattern.compile("\\s+[|\u2013\u2014\u00B7\u2022\u00AB\u00BB:-]+\\s+");

    /** Where a title quotes, its guillemets set nothing apart. */
    private static final Pattern SUFFIX_OF_QUOTING =
            Pattern.compile("\\s+[|\u2013\u2014\u00B7\u2022:-]+\\s+");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<String> SHARED = List.of("og:title", "twitter:title");
    private static final int SHORTEST = 8;
    private static final int FEWEST_WORDS = 3;

    private TitleFinder() {}

    static Detail<String> find(Document page, JsonLd linked, MetaTags meta) {
        Optional<String> headline = linked.text("headline");
        Optional<String> shared = meta.first(SHARED);
        List<String> evidence =
                Stream.of(headline.stream(), shared.stream(), Stream.of(page.title()))
                        .flatMap(s -> s)
                        .map(TitleFinder::key)
                        .toList();
        Optional<Detail<String>> repeated =
                headings(page)
                        .filter(h -> evidence.stream().anyMatch(e -> e.contains(key(text(h)))))
                        .findFirst()
                        .map(h -> heading(h, stated(linked, meta)));
        return repeated.or(() -> divided(page, stated(linked, meta)))
                .or(() -> onlyHeading(page, meta).map(t -> new Detail<>(t, Origin.HEADING)))
                .or(() -> headline.map(t -> new Detail<>(t, Origin.JSON_LD)))
                .or(() -> shared.map(t -> new Detail<>(withoutSite(t, meta), Origin.META)))
                .orElseGet(
                        () ->
                                new Detail<>(
                                        withoutSite(Cleaner.line(page.title()), meta),
                                        Origin.META));
    }

    /**
     * What a heading shows, or what the page states where that is more: all that is stated ends in
     * the heading (what stands before it is set apart on the page).
     */
    private static Detail<String> heading(Element heading, List<Detail<String>> stated) {
        String shown = text(heading);
        boolean more =
                stated.size() > 1
                        && stated.stream()
                                .map(d -> key(d.value()))
                                .allMatch(k -> k.equals(key(stated.get(0).value())))
                        && key(stated.get(0).value()).endsWith(' ' + key(shown));
        return more ? stated.get(0) : new Detail<>(shown, Origin.HEADING);
    }

    /** A heading whose parts run together on the page: as stated, or the part that is stated. */
    private static Optional<Detail<String>> divided(Document page, List<Detail<String>> stated) {
        for (Element heading : headings(page).toList()) {
            for (Detail<String> title : stated) {
                String key = key(title.value());
                boolean whole = letters(key).equals(letters(key(text(heading))));
                if (whole || heading.children().stream().anyMatch(c -> key(c.text()).equals(key))) {
                    return Optional.of(title);
                }
            }
        }
        return Optional.empty();
    }

    private static String letters(String key) {
        return key.replace(" ", "");
    }

    /** The headlines that linked data and meta elements state. */
    static List<Detail<String>> stated(JsonLd linked, MetaTags meta) {
        Optional<Detail<String>> headline =
                linked.text("headline").map(t -> new Detail<>(t, Origin.JSON_LD));
        Optional<Detail<String>> shared =
                meta.first(SHARED).map(t -> new Detail<>(withoutSite(t, meta), Origin.META));
        return Stream.concat(headline.stream(), shared.stream()).toList();
    }

    /** A page with one top heading of several words that is not the site's name. */
    private static Optional<String> onlyHeading(Document page, MetaTags meta) {
        List<String> distinct = headings(page).map(TitleFinder::text).distinct().toList();
        boolean one = distinct.size() == 1 && distinct.get(0).split("\\s+").length >= FEWEST_WORDS;
        return one && !AuthorNames.isSite(distinct.get(0), meta.first("og:site_name"))
                ? Optional.of(distinct.get(0))
                : Optional.empty();
    }

    private static Stream<Element> headings(Document page) {
        return page.select("h1, [itemprop=headline]").stream()
                .filter(e -> !e.normalName().equals("meta"))
                .filter(e -> text(e).length() >= SHORTEST);
    }

    private static String text(Element heading) {
        return Cleaner.line(heading.text());
    }

    /** A title less the name of its site at the end or the beginning. */
    private static String withoutSite(String title, MetaTags meta) {
        boolean quotes = title.indexOf('\u00AB') >= 0 && title.indexOf('\u00BB') >= 0;
        String[] parts = (quotes ? SUFFIX_OF_QUOTING : SUFFIX).split(title);
        if (parts.length < 2) {
            return title;
        }
        String last = parts[parts.length - 1];
        Optional<String> site = meta.first("og:site_name").map(TitleFinder::key);
        boolean isSite =
                site.filter(s -> s.contains(key(last)) || key(last).contains(s)).isPresent();
        boolean isShort = last.length() < 0.4 * title.length() && last.split("\\s+").length <= 5;
        return isSite || isShort || Outlets.signed(title).isPresent()
                ? title.substring(0, title.lastIndexOf(last))
                        .replaceAll(
                                quotes
                                        ? "[\\s|\u2013\u2014\u00B7\u2022:-]+$"
                                        : "[\\s|\u2013\u2014\u00B7\u2022\u00AB\u00BB:-]+$",
                                "")
                : title;
    }

    static String key(String text) {
        return NO_WORD.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
