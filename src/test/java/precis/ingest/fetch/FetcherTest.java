package precis.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import precis.model.Checked;

class FetcherTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String PAGE = "<h1>Titre</h1><p>Le texte.</p>";

    private LocalServer server;

    @BeforeEach
    void start() throws IOException {
        server = new LocalServer();
        server.page("/page", "text/html; charset=utf-8", PAGE);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static Checked<Optional<Fetched>> fetch(URI address, boolean allowPrivate)
            throws Exception {
        try (Fetcher fetcher = new Fetcher("precis test", allowPrivate, PATIENCE)) {
            return fetcher.fetch(address);
        }
    }

    private static String problem(Checked<Optional<Fetched>> fetched) {
        assertTrue(fetched.value().isEmpty());
        return fetched.problems().get(0).message();
    }

    @Test
    void aPageIsFetchedAsItIs() throws Exception {
        Fetched page = fetch(server.at("/page"), true).value().orElseThrow();
        assertArrayEquals(PAGE.getBytes(StandardCharsets.UTF_8), page.bytes());
        assertEquals("text/html", page.type());
        assertEquals(Optional.of("utf-8"), page.charset());
        assertEquals(List.of("/robots.txt", "/page"), server.asked());
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost"})
    void thisMachineIsNotAskedUnlessAllowed(String host) throws Exception {
        assertTrue(problem(fetch(server.at(host, "/page"), false)).contains("private network"));
        assertEquals(List.of(), server.asked());
    }

    /** What counts is the address connected to, not one that the name answered before. */
    @Test
    void aNameThatIsBoundAnewAfterTheFirstRequestGainsNothing() throws Exception {
        InetAddress open = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        InetAddress inside = InetAddress.getByAddress(new byte[] {127, 0, 0, 2});
        Deque<InetAddress> answers = new ArrayDeque<>(List.of(open, inside));
        try (Fetcher fetcher =
                new Fetcher(
                        "precis test",
                        PATIENCE,
                        host -> List.of(answers.removeFirst()),
                        open::equals)) {
            assertTrue(
                    problem(fetcher.fetch(server.at("rebound.example", "/page")))
                            .contains("private network"));
        }
        assertEquals(List.of("/robots.txt"), server.asked());
    }

    @Test
    void aRedirectIntoAPrivateNetworkIsNotFollowed() throws Exception {
        String inside = server.at("inside.example", "/page").toString();
        server.status("/away", 302, Map.of("Location", inside));
        InetAddress open = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        InetAddress lan = InetAddress.getByAddress(new byte[] {10, 0, 0, 1});
        try (Fetcher fetcher =
                new Fetcher(
                        "precis test",
                        PATIENCE,
                        host -> List.of(host.equals("inside.example") ? lan : open),
                        open::equals)) {
            assertTrue(problem(fetcher.fetch(server.at("/away"))).contains("private network"));
        }
        assertEquals(List.of("/robots.txt", "/away"), server.asked());
    }

    @Test
    void redirectsAreFollowedWithinLimits() throws Exception {
        server.status("/old", 301, Map.of("Location", "/page"));
        assertEquals(
                server.at("/page"), fetch(server.at("/old"), true).value().orElseThrow().address());
        server.status("/loop", 302, Map.of("Location", "/loop"));
        assertTrue(problem(fetch(server.at("/loop"), true)).contains("without end"));
        server.status("/file", 302, Map.of("Location", "file:///etc/passwd"));
        assertTrue(problem(fetch(server.at("/file"), true)).contains("no plain web address"));
    }

    @ParameterizedTest
    @CsvSource({
        "402, subscribers",
        "403, refuses",
        "404, is not there",
        "429, too often",
        "503, out of order",
        "204, status 204"
    })
    void aStatusIsToldInWords(int status, String words) throws Exception {
        server.status("/page", status, Map.of());
        assertTrue(problem(fetch(server.at("/page"), true)).contains(words));
    }

    @Test
    void whatRobotsTxtForbidsIsNotFetched() throws Exception {
        server.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /pa\nAllow: /page/free");
        server.page("/page/free", "text/html", PAGE);
        assertTrue(problem(fetch(server.at("/page"), true)).contains("robots.txt"));
        assertTrue(fetch(server.at("/page/free"), true).value().isPresent());
        assertFalse(server.asked().contains("/page"));
    }

    @Test
    void whatIsTooLargeIsLeft() throws Exception {
        server.page("/large", "text/html", new byte[11 * 1024 * 1024]);
        assertTrue(problem(fetch(server.at("/large"), true)).contains("larger than"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://example.org/a",
                "http:///a",
                "https://user:word@example.org/",
                "jar:file:/a.jar!/b"
            })
    void onlyPlainWebAddressesAreFetched(String address) throws Exception {
        assertTrue(problem(fetch(URI.create(address), true)).contains("no plain web address"));
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, false",
        "10.1.2.3, false",
        "172.16.0.1, false",
        "192.168.1.1, false",
        "169.254.169.254, false",
        "100.64.0.1, false",
        "0.0.0.0, false",
        "224.0.0.1, false",
        "255.255.255.255, false",
        "198.18.0.1, false",
        "::1, false",
        "fe80::1, false",
        "fc00::1, false",
        "::ffff:127.0.0.1, false",
        "64:ff9b::7f00:1, false",
        "2002:7f00:1::, false",
        "2001:0:1::, false",
        "93.184.216.34, true",
        "2606:2800:220:1::1, true"
    })
    void openAddressesAreTold(String address, boolean open) throws Exception {
        assertEquals(open, Openness.isOpen(InetAddress.getByName(address)));
    }

    @Test
    void robotsRulesFollowTheStandard() {
        Robots own =
                Robots.parse(
                        "User-agent: *\nDisallow: /\n\nUser-Agent: Precis\nUser-agent: other\n"
                                + "Disallow: /private # x\nDisallow: /*.pdf$\nAllow: /private/open\n");
        assertTrue(own.allows("/page"));
        assertFalse(own.allows("/private/a"));
        assertTrue(own.allows("/private/open/a"));
        assertFalse(own.allows("/x/a.pdf"));
        assertTrue(own.allows("/x/a.pdf?q"));
        assertTrue(Robots.parse("Disallow: /\nnonsense").allows("/a"));
        assertTrue(Robots.parse("User-agent: *\nDisallow:\n").allows("/a"));
    }
}
