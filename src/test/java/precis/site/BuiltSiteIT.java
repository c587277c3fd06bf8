package precis.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site that the packed program builds from this project's own seeds. */
class BuiltSiteIT {

    private static final long LARGEST_JAR = 60_000_000;

    @TempDir static Path project;

    private static Jar.Outcome outcome;
    private static Path site;

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        Jar.copyProject(project);
        outcome = Jar.run(project, List.of(), "build", "--base-url", Built.ADDRESS);
        site = project.resolve("target/site");
    }

    @Test
    void itSaysInAFewLinesWhatWasDone() {
        assertEquals(0, outcome.code(), outcome.output());
        assertTrue(outcome.output().contains("site: "), outcome.output());
        assertTrue(outcome.output().lines().count() <= 5, outcome.output());
    }

    @Test
    void everyExpectedPageIsThere() throws IOException {
        for (String page :
                List.of(
                        "index.html",
                        "404.html",
                        "about.html",
                        "method.html",
                        "sitemap.xml",
                        "atom.xml",
                        "robots.txt",
                        ".nojekyll")) {
            assertTrue(Files.exists(site.resolve(page)), page);
        }
        try (Stream<Path> seeds = Files.list(project.resolve("seeds"))) {
            for (Path seed : seeds.filter(s -> s.toString().endsWith(".txt")).toList()) {
                String id = seed.getFileName().toString().replace(".txt", "");
                assertTrue(Files.exists(site.resolve("briefings/" + id + "/index.html")), id);
                assertTrue(Files.exists(site.resolve("briefings/" + id + "/briefing.json")), id);
            }
        }
    }

    @Test
    void withoutScriptsTheSearchLeadsToTheListsItNames() throws IOException {
        assertEquals(
                List.of("actors/index.html", "archive.html"),
                Jsoup.parse(Files.readString(site.resolve("search.html")))
                        .select("noscript a")
                        .eachAttr("href"));
    }

    @Test
    void theNewsletterIsThereInEveryForm() throws IOException {
        try (Stream<Path> files = Files.walk(site.resolve("newsletter"))) {
            List<String> names = files.map(f -> f.getFileName().toString()).toList();
            assertTrue(names.contains("index.html"), names.toString());
            for (String ending : List.of(".eml", ".txt", ".html")) {
                assertTrue(names.stream().anyMatch(n -> n.endsWith(ending)), ending);
            }
        }
    }

    @Test
    void onlyThePublishedAddressIsAbsolute() throws IOException {
        String page = Files.readString(site.resolve("about.html"));
        assertTrue(page.contains("https://host.example/sub/"), "canonical address");
        assertTrue(
                !page.contains("href=\"/"), "a link from the host's root breaks under a sub-path");
    }

    /** Our own words too: a space that breaks before a semicolon is a fault of the content. */
    @Test
    void theStrictCheckFindsNothing() throws IOException, InterruptedException {
        Jar.Outcome check =
                Jar.run(project, List.of(), "check", "--strict", "--base-url", Built.ADDRESS);
        assertEquals(0, check.code(), check.output());
    }

    @Test
    void theProgramStaysSmall() throws IOException {
        assertTrue(Files.size(Jar.PROJECT.resolve("target/precis.jar")) < LARGEST_JAR);
    }
}
