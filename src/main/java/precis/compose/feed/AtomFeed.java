package precis.compose.feed;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import precis.compose.view.Links;
import precis.model.Article;
import precis.model.Detail;
import precis.model.Settings;

/** A feed in Atom. */
final class AtomFeed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    /** Atom wants a time of every entry; this one says that no evidence gives any. */
    private static final LocalDate UNKNOWN = LocalDate.EPOCH;

    private final Settings settings;
    private final Channel channel;
    private final Links links;
    private final EntryHtml html;
    private final Written written;

    AtomFeed(Settings settings, Channel channel, Written written) {
        this.settings = settings;
        this.channel = channel;
        this.links = new Links(settings.baseUrl());
        this.html = new EntryHtml(links);
        this.written = written;
    }

    String write(List<Entry> entries) {
        List<Entry> newest = entries.stream().limit(Feeds.ENTRIES).toList();
        return write(
                latest(entries),
                xml ->
                        newest.forEach(
                                e ->
                                        xml.fragment(
                                                written.atom(
                                                        e,
                                                        settings,
                                                        () -> Xml.fragment(x -> entry(x, e))))));
    }

    /** The feed of the editions, each whole. */
    String writeIssues(List<Issue> issues) {
        LocalDate latest =
                issues.stream()
                        .flatMap(i -> i.date().stream())
                        .max(LocalDate::compareTo)
                        .orElse(UNKNOWN);
        return write(latest, xml -> issues.forEach(i -> issue(xml, i)));
    }

    private String write(LocalDate updated, Consumer<Xml> entries) {
        return Xml.document(
                "feed",
                NAMESPACE,
                xml -> {
                    xml.attribute("xml:lang", settings.language());
                    xml.text("id", links.tag(channel.id()));
                    xml.text("title", channel.title());
                    xml.text("subtitle", channel.subtitle());
                    xml.text("updated", time(updated));
                    link(xml, "self", links.file(channel.folder() + Feeds.ATOM));
                    link(xml, "alternate", links.absolute(channel.page()));
                    xml.element("author", a -> a.text("name", settings.title()));
                    entries.accept(xml);
                });
    }

    private void issue(Xml feed, Issue issue) {
        feed.element(
                "entry",
                xml -> {
                    xml.attribute("xml:lang", issue.language());
                    xml.text("id", links.tag(issue.path()));
                    xml.text("title", issue.title());
                    issue.date().ifPresent(d -> xml.text("published", time(d)));
                    xml.text("updated", time(issue.date().orElse(UNKNOWN)));
                    link(xml, "alternate", links.absolute(issue.path()));
                    xml.element("content", c -> c.attribute("type", "html").text(issue.html()));
                });
    }

    private void entry(Xml feed, Entry entry) {
        Article article = entry.briefing().article();
        feed.element(
                "entry",
                xml -> {
                    xml.attribute("xml:lang", article.language());
                    xml.text("id", links.tag(entry.path()));
                    xml.text("title", entry.words().typeset(article.title()));
                    entry.published().ifPresent(d -> xml.text("published", time(d)));
                    xml.text("updated", time(entry.changed().orElse(UNKNOWN)));
                    link(xml, "alternate", links.absolute(entry.path()));
                    article.metadata()
                            .url()
                            .ifPresent(u -> link(xml, "via", u.value().toASCIIString()));
                    article.metadata().outlet().map(Detail::value).ifPresent(o -> author(xml, o));
                    xml.element("content", c -> c.attribute("type", "html").text(html(entry)));
                });
    }

    private String html(Entry entry) {
        return written.html(entry, settings, () -> html.write(entry));
    }

    private static void author(Xml xml, String outlet) {
        xml.element("author", a -> a.text("name", outlet));
    }

    private static void link(Xml xml, String relation, String address) {
        xml.element("link", l -> l.attribute("rel", relation).attribute("href", address));
    }

    private static LocalDate latest(List<Entry> entries) {
        return entries.stream()
                .map(Entry::changed)
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .orElse(UNKNOWN);
    }

    private String time(LocalDate date) {
        return date.atStartOfDay(settings.zone()).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
