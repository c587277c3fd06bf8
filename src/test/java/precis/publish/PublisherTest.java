package precis.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import precis.model.Checked;
import precis.model.Problem;
import precis.model.Site;

class PublisherTest {

    @TempDir Path folder;
    private Path target;
    private Publisher publisher;

    @BeforeEach
    void project() throws IOException {
        target = folder.resolve("target");
        publisher = Sites.publisher(Sites.project(folder.resolve("project")), target);
    }

    @Test
    void publishesGeneratedAndHandWrittenPagesAssetsAndFiles() throws IOException {
        Checked<PublishedSite> published = publisher.publish(Sites.site(), Sites.settings());

        assertEquals(List.of(), published.problems());
        assertEquals(
                List.of("about.html", "index.html", "notes/one/index.html"),
                published.value().pages());
        Map<String, String> site = Sites.texts(target.resolve("site"));
        assertTrue(
                site.keySet()
                        .containsAll(
                                List.of(
                                        ".nojekyll",
                                        "about.html",
                                        "images/dot.svg",
                                        "index.html",
                                        "notes/one/index.html",
                                        "robots.txt",
                                        "style.css")),
                site.keySet().toString());
        String page = site.get("notes/one/index.html");
        assertTrue(page.contains("<h1>One &amp; &lt;only&gt; {docname}</h1>"), page);
        assertTrue(page.contains("<p id=\"c1\">a &quot;]] &lt;b&gt; é ’ 1"), page);
    }

    @Test
    void layoutsSeeWhatJBakeGivesThem() throws IOException {
        Path project = folder.resolve("project");
        Sites.write(
                project,
                "templates/note.ftl",
                """
                <#ftl output_format="HTML">
                <#list published_notes as note>${note.uri};</#list> <#list alltags as tag>${tag};</#list>
                ${db???c} ${tags[1].tagged_documents?size}
                ${(data.get("menu.yml").items[1])!} ${published_posts?size} ${config.my_key}
                ${version?has_content?c} ${content.rootpath}
                """);
        Sites.write(project, "data/menu.yml", "items:\n  - first\n  - second\n");
        Sites.write(project, "jbake.properties", "my.key=mine\ncontent.folder=elsewhere\n");
        Sites.write(
                project,
                "content/about.adoc",
                "= About\n:jbake-type: note\n:jbake-status: published\n:jbake-tags: b, a\n\nText.\n");

        Checked<PublishedSite> published =
                publisher.publish(new Site(List.of(), List.of()), Sites.settings());

        assertEquals(List.of(), published.problems());
        assertEquals(
                "about.html; a;b; false 1 second 0 mine true",
                Sites.texts(target.resolve("site"))
                        .get("about.html")
                        .replaceAll("\\s+", " ")
                        .strip());
    }

    @Test
    void aHandWrittenPageOrFileTakesThePlaceOfAGeneratedOne() throws IOException {
        Path project = folder.resolve("project");
        Sites.write(project, "content/index.adoc", Sites.page("Mine", "By hand."));
        Sites.write(project, "assets/robots.txt", "Mine\n");

        Checked<PublishedSite> published = publisher.publish(Sites.site(), Sites.settings());

        assertEquals(
                List.of(
                        "assets/robots.txt: takes the place of the generated file (rename it to have both)",
                        "content/index.adoc: takes the place of the generated page (rename it to have both)"),
                published.problems().stream().map(Problem::toString).toList());
        Map<String, String> site = Sites.texts(target.resolve("site"));
        assertTrue(site.get("index.html").contains("By hand."));
        assertEquals("Mine\n", site.get("robots.txt"));
    }

    @Test
    void whatGeneratedPagesLinkToMayBeMissingInAHandWrittenOneOnly() throws IOException {
        Path project = folder.resolve("project");
        String link = "link:../one/index.html#c1[Claim]";
        Site site =
                new Site(
                        List.of(
                                Sites.page("notes/one/index", "One", "{}", "[[c1]]Text."),
                                Sites.page("notes/two/index", "Two", "{}", link)),
                        List.of());
        Sites.write(project, "content/notes/one/index.adoc", Sites.page("Mine", "By hand."));
        assertFalse(publisher.publish(site, Sites.settings()).hasErrors());
        Sites.write(project, "content/notes/three/index.adoc", Sites.page("Three", link));
        Checked<PublishedSite> broken = publisher.publish(site, Sites.settings());
        assertTrue(broken.hasErrors());
        assertTrue(broken.problems().toString().contains("notes/three/index.html"));
        assertFalse(broken.problems().toString().contains("notes/two/index.html"));
    }

    @Test
    void draftsAreLeftOut() throws IOException {
        Sites.write(
                folder.resolve("project"),
                "content/later.adoc",
                "= Later\n:jbake-type: note\n:jbake-status: draft\n\nText.\n");

        Checked<PublishedSite> published = publisher.publish(Sites.site(), Sites.settings());

        assertEquals(
                "[content/later.adoc: a draft, left out (publish it)]",
                published.problems().toString());
        assertEquals(3, published.value().pages().size());
        assertFalse(Files.exists(target.resolve("site/later.html")));
        assertFalse(Files.exists(target.resolve("site/later-draft.html")));
    }

    @Test
    void asciidoctorsWarningsAreReportedWithTheirLineEveryTime() throws IOException {
        Sites.write(
                folder.resolve("project"),
                "content/odd.adoc",
                Sites.page("Odd", "----\nunfinished"));

        for (int i = 0; i < 2; i++) {
            assertEquals(
                    "[content/odd.adoc:5: unterminated listing block]",
                    publisher.publish(Sites.site(), Sites.settings()).problems().toString());
        }
    }

    @Test
    void whatIsNoLongerThereLeavesTheSite() throws IOException {
        publisher.publish(Sites.site(), Sites.settings());
        Site smaller = new Site(Sites.site().pages().subList(1, 2), List.of());
        publisher.publish(smaller, Sites.settings());
        Map<String, String> again = Sites.texts(target.resolve("site"));
        assertFalse(again.containsKey("index.html"));
        assertFalse(again.containsKey("robots.txt"));

        Path clean = folder.resolve("clean");
        Sites.publisher(folder.resolve("project"), clean).publish(smaller, Sites.settings());
        assertEquals(Sites.texts(clean.resolve("site")), again);
        assertEquals(Sites.texts(clean.resolve("jbake")), Sites.texts(target.resolve("jbake")));
        assertEquals(Sites.texts(clean.resolve("cache")), Sites.texts(target.resolve("cache")));
    }

    @Test
    void anUnreadableFileIsReported() throws IOException {
        for (String name : List.of("assets/lost.css", "content/lost.adoc", "data/lost.yml")) {
            Path link = folder.resolve("project").resolve(name);
            Files.createDirectories(link.getParent());
            Files.createSymbolicLink(link, Path.of("nowhere"));
        }

        assertEquals(
                List.of("assets/lost.css", "content/lost.adoc", "data/lost.yml"),
                publisher.publish(Sites.site(), Sites.settings()).problems().stream()
                        .map(Problem::file)
                        .toList());
    }

    @Test
    void aBuildThatBreaksInTheMiddleLeavesTheFormerSite() throws IOException {
        publisher.publish(Sites.site(), Sites.settings());
        Map<String, String> former = Sites.texts(target.resolve("site"));
        Site broken =
                new Site(List.of(Sites.page("index", "Changed", "no JSON", "Text.")), List.of());

        assertThrows(UncheckedIOException.class, () -> publisher.publish(broken, Sites.settings()));

        assertEquals(former, Sites.texts(target.resolve("site")));
        try (Stream<Path> left = Files.list(target)) {
            assertEquals(
                    List.of("cache", "jbake", "site"),
                    left.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aSecondBuildOfTheSameSiteIsRefused() throws IOException {
        publisher.publish(Sites.site(), Sites.settings());
        Map<String, String> former = Sites.texts(target.resolve("site"));
        try (FileChannel other =
                        FileChannel.open(target.resolve("cache/lock"), StandardOpenOption.WRITE);
                FileLock held = other.lock()) {
            assertTrue(held.isValid());
            assertEquals(
                    "[site: another build is writing this site (wait for it to end)]",
                    publisher.publish(Sites.site(), Sites.settings()).problems().toString());
        }
        assertEquals(former, Sites.texts(target.resolve("site")));
        assertEquals(List.of(), publisher.publish(Sites.site(), Sites.settings()).problems());
    }
}
