package precis.ingest.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import precis.ingest.text.Cleaner;

/** Finds the headline: the page's own top heading where other evidence repeats it. */
final class TitleFinder {

    private static final Pattern SUFFIX =
            Pattern.compile("\\s+[|\u2013\u2014\u00B7\u2022\u00BB:-]+\\s+");
    private static final int SHORTEST = 8;

    private TitleFinder() {}

    static String find(Document page, JsonLd linked, MetaTags meta) {
        Optional<String> headline = linked.text("headline");
        Optional<String> shared = meta.first(List.of("og:title", "twitter:title"));
        List<String> evidence =
                Stream.of(headline.stream(), shared.stream(), Stream.of(page.title()))
                        .flatMap(s -> s)
                        .map(TitleFinder::key)
                        .toList();
        Optional<String> repeated =
                headings(page).stream()
                        .filter(h -> evidence.stream().anyMatch(e -> e.contains(key(h))))
                        .findFirst();
        return repeated.or(() -> headline)
                .or(() -> shared.map(t -> withoutSite(t, meta)))
                .or(() -> headings(page).stream().findFirst())
                .orElseGet(() -> withoutSite(Cleaner.line(page.title()), meta));
    }

    private static List<String> headings(Document page) {
        return page.select("h1, [itemprop=headline]").stream()
                .filter(e -> !e.normalName().equals("meta"))
                .map(Element::text)
                .map(Cleaner::line)
                .filter(t -> t.length() >= SHORTEST)
                .toList();
    }

    /** A title less the name of its site at the end or the beginning. */
    private static String withoutSite(String title, MetaTags meta) {
        String[] parts = SUFFIX.split(title);
        if (parts.length < 2) {
            return title;
        }
        String last = parts[parts.length - 1];
        Optional<String> site = meta.first("og:site_name").map(TitleFinder::key);
        boolean isSite =
                site.filter(s -> s.contains(key(last)) || key(last).contains(s)).isPresent();
        boolean isShort = last.length() < 0.4 * title.length() && last.split("\\s+").length <= 5;
        return isSite || isShort
                ? title.substring(0, title.lastIndexOf(last))
                        .replaceAll("[\\s|\u2013\u2014\u00B7\u2022\u00BB:-]+$", "")
                : title;
    }

    static String key(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
