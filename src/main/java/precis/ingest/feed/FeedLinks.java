package precis.ingest.feed;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Where the entries of a feed in XML stand on the web. */
final class FeedLinks {

    private static final String PERMANENT = "isPermaLink";

    private FeedLinks() {}

    /** The page of the feed itself, in words; empty if it names none. */
    static String home(Element head) {
        return links(head).map(FeedLinks::written).findFirst().orElse("");
    }

    /** An entry's page: its link, or its identifier where RSS says that this is an address. */
    static Optional<URI> of(Element entry, Base base) {
        return Stream.concat(
                        links(entry).flatMap(l -> base.in(l).find(written(l)).stream()),
                        entry.select("> guid").stream()
                                .filter(g -> !g.attr(PERMANENT).equalsIgnoreCase("false"))
                                .flatMap(g -> Base.of(Optional.empty()).find(g.text()).stream()))
                .findFirst();
    }

    private static Stream<Element> links(Element parent) {
        return parent.select("> link").stream()
                .filter(l -> !l.hasAttr("rel") || l.attr("rel").equals("alternate"))
                .filter(l -> !written(l).isBlank());
    }

    private static String written(Element link) {
        return link.hasAttr("href") ? link.attr("href") : link.text();
    }
}
