package precis.ingest.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import precis.model.Detail;

/** Feeds write where their entries stand in many ways. */
class FeedLinksTest {

    private static final Optional<URI> ADDRESS =
            Optional.of(URI.create("https://phare.example/flux/rss.xml"));

    private static List<String> links(String feed, Optional<URI> address) {
        return new FeedReader()
                .read(feed, address).orElseThrow().stream()
                        .map(d -> d.metadata().url().map(Detail::value))
                        .map(u -> u.map(URI::toString).orElse("-"))
                        .toList();
    }

    @Test
    void anRssItemMayNameItsPageFromTheFeedOrByItsIdentifier() {
        assertEquals(
                List.of(
                        "https://phare.example/crue",
                        "https://phare.example/flux/gare",
                        "https://phare.example/un%20pont?a=1&b=2",
                        "https://dauphin.example/port",
                        "-",
                        "-"),
                links(
                        "<rss><channel><item><link>/crue</link></item><item><link> gare </link></item>"
                                + "<item><link>/un pont?a=1&amp;b=2</link></item>"
                                + "<item><guid>https://dauphin.example/port</guid></item>"
                                + "<item><guid isPermaLink='false'>https://x.example/1</guid></item>"
                                + "<item><link>mailto:redaction@phare.example</link></item>"
                                + "</channel></rss>",
                        ADDRESS));
    }

    @Test
    void anAtomEntryMayNameItFromABaseWithinTheFeed() {
        String feed =
                "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='/2024/'><entry xml:base='03/'>"
                        + "<link rel='self' href='non'/><link href='crue'/></entry></feed>";
        assertEquals(List.of("https://phare.example/2024/03/crue"), links(feed, ADDRESS));
    }

    @Test
    void aFeedSavedAsAFileStartsFromThePageItNames() {
        String rss =
                "<rss><channel><link>https://phare.example/</link><item><link>/crue</link></item>"
                        + "</channel></rss>";
        String json =
                "{\"home_page_url\": \"https://phare.example/\", \"items\": [{\"url\":"
                        + " \"crue\"}, {\"id\": \"https://phare.example/gare\"}, {\"id\": \"3\"}]}";
        assertEquals(List.of("https://phare.example/crue"), links(rss, Optional.empty()));
        assertEquals(
                List.of("https://phare.example/crue", "https://phare.example/gare", "-"),
                links(json, Optional.empty()));
    }
}
