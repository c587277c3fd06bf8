package precis.ingest.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import precis.ingest.html.PageReader;
import precis.ingest.text.Days;
import precis.ingest.text.Draft;

/** Reads the articles of a saved feed. */
public final class FeedReader {

    private static final int MOST_ENTRIES = 500;

    private static final Pattern END =
            Pattern.compile("</(?:\\w+:)?(?:rss|feed|rdf)\\s*>", Pattern.CASE_INSENSITIVE);

    private final JsonMapper json = new JsonMapper();
    private final PageReader pages = new PageReader();
    private final Days days;

    /** Takes each instant for the day it is written with. */
    public FeedReader() {
        this(Days.AS_WRITTEN);
    }

    public FeedReader(Days days) {
        this.days = days;
    }

    /**
     * The entries in the feed's order.
     *
     * @return empty if the text is no feed
     */
    public Optional<List<Draft>> read(String text) {
        return read(text, Optional.empty());
    }

    /**
     * The entries in the feed's order.
     *
     * @param address where the feed was fetched from, if it was
     * @return empty if the text is no feed
     */
    public Optional<List<Draft>> read(String text, Optional<URI> address) {
        Base base = Base.of(address);
        return text.stripLeading().startsWith("{") ? readJson(text, base) : readXml(text, base);
    }

    /** The feed that a page names as its own. */
    public static Optional<URI> announced(String page, URI address) {
        return Jsoup.parse(page).select("link[rel~=alternate][type~=(rss|atom|feed)]").stream()
                .flatMap(l -> Base.of(Optional.of(address)).find(l.attr("href")).stream())
                .findFirst();
    }

    /** Whether a feed in XML ends before its last element does; one in JSON is then no feed. */
    public static boolean isCutOff(String text) {
        return !text.stripLeading().startsWith("{") && !END.matcher(text).find();
    }

    private Optional<List<Draft>> readXml(String text, Base base) {
        // This parser knows no document types: nothing is expanded and nothing is fetched.
        Document feed = Jsoup.parse(text, "", Parser.xmlParser());
        Element root = feed.selectFirst("rss, feed, rdf|RDF, RDF");
        if (root == null) {
            return Optional.empty();
        }
        Element channel = root.selectFirst("channel");
        Element head = channel == null ? root : channel;
        Optional<String> outlet = child(head, "title");
        Optional<String> language = child(head, "language").or(() -> attribute(root, "xml:lang"));
        Base known = base.isKnown() ? base : base.or(FeedLinks.home(head));
        return Optional.of(
                feed.select("item, entry").stream()
                        .limit(MOST_ENTRIES)
                        .map(e -> entry(e, known, outlet, language).draft(pages, days))
                        .toList());
    }

    private static FeedEntry entry(
            Element e, Base base, Optional<String> outlet, Optional<String> language) {
        List<String> authors = new ArrayList<>();
        e.select("> author > name").forEach(n -> authors.add(n.text()));
        children(e, "dc:creator").forEach(authors::add);
        if (authors.isEmpty()) {
            e.select("> author")
                    .forEach(a -> authors.add(a.text().replaceAll("^\\S+@\\S+ \\((.*)\\)$", "$1")));
        }
        return new FeedEntry(
                child(e, "title").map(t -> Jsoup.parseBodyFragment(t).text()).orElse(""),
                first(e, "content:encoded", "content", "description", "summary").orElse(""),
                FeedLinks.of(e, base),
                authors,
                first(e, "pubDate", "published", "dc:date", "date", "issued"),
                first(e, "updated"),
                outlet,
                language);
    }

    private static Optional<String> first(Element parent, String... names) {
        return Stream.of(names).flatMap(n -> children(parent, n)).findFirst();
    }

    private static Optional<String> child(Element parent, String name) {
        return children(parent, name).findFirst();
    }

    private static Stream<String> children(Element parent, String name) {
        return parent.children().stream()
                .filter(c -> c.tagName().equalsIgnoreCase(name))
                .map(c -> c.childrenSize() > 0 ? c.html() : c.wholeText())
                .map(String::strip)
                .filter(t -> !t.isEmpty());
    }

    private static Optional<String> attribute(Element e, String name) {
        return Optional.of(e.attr(name)).filter(v -> !v.isBlank());
    }

    private Optional<List<Draft>> readJson(String text, Base base) {
        try {
            JsonNode feed = json.readTree(text);
            if (!feed.path("items").isArray()) {
                return Optional.empty();
            }
            Base known = base.isKnown() ? base : base.or(feed.path("home_page_url").asText());
            return Optional.of(
                    StreamSupport.stream(feed.path("items").spliterator(), false)
                            .limit(MOST_ENTRIES)
                            .map(item -> item(item, feed, known).draft(pages, days))
                            .toList());
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static FeedEntry item(JsonNode item, JsonNode feed, Base base) {
        List<String> authors = new ArrayList<>();
        item.path("authors").forEach(a -> authors.add(a.path("name").asText()));
        if (authors.isEmpty() && item.path("author").has("name")) {
            authors.add(item.path("author").path("name").asText());
        }
        String plain = item.path("content_text").asText("");
        return new FeedEntry(
                item.path("title").asText(""),
                text(item, "content_html")
                        .orElse(
                                "<p>"
                                        + plain.replace("&", "&amp;")
                                                .replace("<", "&lt;")
                                                .replaceAll("\n\\s*\n", "<p>")),
                text(item, "url")
                        .flatMap(base::find)
                        .or(() -> text(item, "id").flatMap(Base.of(Optional.empty())::find)),
                authors,
                text(item, "date_published"),
                text(item, "date_modified"),
                text(feed, "title"),
                text(item, "language").or(() -> text(feed, "language")));
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field).asText("")).filter(v -> !v.isBlank());
    }
}
