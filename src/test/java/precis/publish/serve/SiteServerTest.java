package precis.publish.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import precis.model.Problem;

@Timeout(60)
class SiteServerTest {

    private static final String PAGE =
            "<html><head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src"
                    + " 'none'\"></head><body>%s</body></html>";

    @TempDir Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final CountDownLatch built = new CountDownLatch(1);
    private Path source;
    private Path site;
    private SiteServer server;
    private Thread running;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        source = Files.createDirectories(folder.resolve("seeds")).resolve("one.txt");
        site = Files.createDirectories(folder.resolve("site"));
        Files.writeString(source, "first");
        Files.writeString(folder.resolve("secret.txt"), "secret");
        server = new SiteServer(site, List.of(folder.resolve("seeds"), folder.resolve("later")), 0);
        running = new Thread(this::run);
        running.start();
        built.await();
    }

    @AfterEach
    void stop() throws IOException, InterruptedException {
        server.close();
        running.join();
    }

    private void run() {
        try {
            server.run(this::build);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Publishes the source, or fails where it says so. */
    private Build.Outcome build() throws IOException {
        String text = Files.readString(source);
        if (text.contains("wrong")) {
            return new Build.Outcome(wrong(text), false);
        }
        Files.writeString(site.resolve("index.html"), PAGE.formatted(text));
        Files.writeString(site.resolve("404.html"), PAGE.formatted("lost"));
        Files.createDirectories(site.resolve("deep"));
        Files.writeString(site.resolve("deep/index.html"), PAGE.formatted("deep"));
        Files.writeString(site.resolve("bare.html"), "<head><title>bare</title></head>bare");
        Files.writeString(site.resolve("style.css"), "body{}");
        built.countDown();
        return new Build.Outcome(text.contains("partly") ? wrong(text) : List.of(), true);
    }

    private static List<Problem> wrong(String text) {
        return List.of(Problem.error("one.txt", 3, "is <" + text + ">", "mend it"));
    }

    @Test
    void aSiteBuiltWithoutWhatHasErrorsIsShownAndSaysSo() throws IOException, InterruptedException {
        try (BufferedReader events = events("?1")) {
            Files.writeString(source, "partly");
            HttpResponse<String> page = await(events, "one.txt:3: is &lt;partly&gt; (mend it)");
            assertEquals(200, page.statusCode());
            assertTrue(page.body().contains("<body><div role=\"alert\""), page.body());
            assertTrue(page.body().contains("</ul></div>\npartly"), page.body());
            assertTrue(get("/deep/").body().contains("built without these"));
            assertEquals("body{}", get("/style.css").body());
            String bare = get("/bare.html").body();
            assertTrue(bare.contains("defer></script></head>bare<div role=\"alert\""), bare);
        }
    }

    @Test
    void servesTheFilesOfTheSite() throws IOException, InterruptedException {
        HttpResponse<String> page = get("/");
        assertEquals(200, page.statusCode());
        assertEquals("text/html; charset=utf-8", page.headers().firstValue("Content-Type").get());
        assertTrue(page.body().contains("first"), page.body());
        assertTrue(page.body().contains("<script src=\"/.precis/reload.js?1\" defer>"));
        assertTrue(page.body().contains("default-src 'none'; connect-src 'self'"), page.body());
        assertEquals("body{}", get("/style.css").body());
        assertTrue(get("/.precis/reload.js?1").body().contains("EventSource"));
        assertEquals("/deep/", get("/deep").headers().firstValue("Location").get());
        assertTrue(get("/deep/").body().contains("deep"));
    }

    @Test
    void nothingOutsideOfTheSiteIsServed() throws IOException, InterruptedException {
        for (String path : List.of("/%2e%2e/secret.txt", "/deep/..%2f..%2fsecret.txt", "/a%00b")) {
            HttpResponse<String> answer = get(path);
            assertEquals(404, answer.statusCode(), path);
            assertFalse(answer.body().contains("secret"), path);
        }
        assertTrue(get("/gone.html").body().contains("lost"));
    }

    @Test
    void aChangeIsBuiltAndTheBrowserTold() throws IOException, InterruptedException {
        try (BufferedReader events = events("?1")) {
            Files.writeString(source, "second");
            assertEquals(200, await(events, "second").statusCode());

            Files.writeString(source, "wrong");
            HttpResponse<String> page = await(events, "one.txt:3: is &lt;wrong&gt; (mend it)");
            assertEquals(500, page.statusCode());
            assertTrue(page.body().contains("reload.js?"), page.body());

            Files.createDirectories(folder.resolve("later"));
            Files.writeString(source, "third");
            assertEquals(200, await(events, "third").statusCode());
        }
    }

    @Test
    void aBrowserThatMissedABuildIsToldAtOnce() throws IOException, InterruptedException {
        try (BufferedReader events = events("?0")) {
            assertEquals("data: 1", data(events));
        }
    }

    /** The home page after the build that makes it hold a text; one change may give several. */
    private HttpResponse<String> await(BufferedReader events, String text)
            throws IOException, InterruptedException {
        HttpResponse<String> page;
        do {
            data(events);
            page = get("/");
        } while (!page.body().contains(text));
        return page;
    }

    private static String data(BufferedReader events) throws IOException {
        String line = events.readLine();
        while (!line.startsWith("data:")) {
            line = events.readLine();
        }
        return line;
    }

    private BufferedReader events(String query) throws IOException, InterruptedException {
        HttpResponse<InputStream> events =
                client.send(
                        request("/.precis/builds" + query),
                        HttpResponse.BodyHandlers.ofInputStream());
        return new BufferedReader(new InputStreamReader(events.body(), StandardCharsets.UTF_8));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(server.address().resolve(path)).build();
    }
}
