package precis.compose.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import precis.compose.view.Links;
import precis.model.Article;
import precis.model.Settings;

/** A feed as JSON Feed 1.1. */
final class JsonFeed {

    private static final String VERSION = "https://jsonfeed.org/version/1.1";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Settings settings;
    private final Channel channel;
    private final Links links;
    private final EntryHtml html;
    private final Written written;

    JsonFeed(Settings settings, Channel channel, Written written) {
        this.settings = settings;
        this.channel = channel;
        this.links = new Links(settings.baseUrl());
        this.html = new EntryHtml(links);
        this.written = written;
    }

    String write(List<Entry> entries) {
        ObjectNode feed = MAPPER.createObjectNode();
        feed.put("version", VERSION).put("title", channel.title());
        feed.put("description", channel.subtitle()).put("language", settings.language());
        feed.put("home_page_url", links.absolute(channel.page()));
        feed.put("feed_url", links.file(channel.folder() + Feeds.JSON));
        ArrayNode items = feed.putArray("items");
        entries.stream()
                .limit(Feeds.ENTRIES)
                .forEach(e -> items.add(written.json(e, settings, () -> item(e))));
        return feed.toPrettyString() + "\n";
    }

    private ObjectNode item(Entry entry) {
        ObjectNode item = MAPPER.createObjectNode();
        Article article = entry.briefing().article();
        item.put("id", links.tag(entry.path())).put("url", links.absolute(entry.path()));
        article.metadata()
                .url()
                .ifPresent(u -> item.put("external_url", u.value().toASCIIString()));
        item.put("title", entry.words().typeset(article.title()));
        item.put("language", article.language());
        item.put("content_html", written.html(entry, settings, () -> html.write(entry)));
        entry.published().ifPresent(d -> item.put("date_published", time(d)));
        entry.changed()
                .filter(d -> !entry.published().equals(Optional.of(d)))
                .ifPresent(d -> item.put("date_modified", time(d)));
        article.metadata()
                .outlet()
                .ifPresent(o -> item.putArray("authors").addObject().put("name", o.value()));
        return item;
    }

    private String time(LocalDate day) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(settings.zone()));
    }
}
