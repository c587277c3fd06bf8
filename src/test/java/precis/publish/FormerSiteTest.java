package precis.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import precis.model.Page;
import precis.model.Site;
import precis.model.SiteFile;

/** A program that has built before makes the same site, byte for byte, as one that starts. */
class FormerSiteTest {

    private static final String LISTS =
            """
            <#list (content.tags)![] as tag><i>${tag}</i></#list>
            <#if content.nextContent??><a href="${content.rootpath}${content.nextContent.uri}">${content.nextContent.title?no_esc}</a></#if>
            """;

    @TempDir Path folder;
    private Path project;
    private Path site;
    private Publisher warm;
    private final List<Page> pages = new ArrayList<>(Sites.site().pages());
    private final List<SiteFile> files = new ArrayList<>(Sites.site().files());

    @BeforeEach
    void build() throws IOException {
        project = Sites.project(folder.resolve("project"));
        Sites.write(project, "templates/note.ftl", Sites.LAYOUT + LISTS);
        Sites.write(
                project,
                "templates/list.ftl",
                Sites.LAYOUT
                        + """
                        <#list published_notes as note>${note.title?no_esc}, </#list>
                        <#list alltags as tag>${tag} </#list>${(data.get("words.yml").word)!}
                        """);
        for (String path : List.of("list/a", "list/b", "list/c", "list/d")) {
            pages.add(Sites.page(path, "Page " + path, "{}", "Text."));
        }
        Sites.write(
                project,
                "content/all.adoc",
                Sites.page("All", "By hand.").replace("type: note", "type: list"));
        site = folder.resolve("warm/site");
        warm = new Publisher(project, folder.resolve("warm"), "none", true);
        assertSameAsCold();
    }

    @Test
    void whatDidNotChangeIsTheSameFile() throws IOException {
        SortedMap<String, String> former = keys();

        assertSameAsCold();
        assertEquals(former, keys());
    }

    @Test
    void aChangedPageIsLaidOutAgainWithItsNeighboursAndWhateverListsIt() throws IOException {
        SortedMap<String, String> former = keys();
        pages.set(3, Sites.page("list/b", "Another title", "{}", "Text."));

        assertSameAsCold();
        assertEquals(
                List.of("all.html", "list/a.html", "list/b.html", "list/c.html"), changed(former));
    }

    @Test
    void aPageMoreOrLess() throws IOException {
        pages.add(Sites.page("list/bb", "New", "{}", "Text."));
        assertSameAsCold();
        pages.remove(2);
        assertSameAsCold();
        assertFalse(Files.exists(site.resolve("list/a.html")));
    }

    @Test
    void aTagDataOrAFileLess() throws IOException {
        Sites.write(
                project,
                "content/about.adoc",
                "= About\n:jbake-type: note\n:jbake-status: published\n:jbake-tags: b, a\n\nText.\n");
        assertSameAsCold();
        Sites.write(project, "data/words.yml", "word: first\n");
        assertSameAsCold();
        Sites.write(project, "data/words.yml", "word: second\n");
        files.remove(0);
        assertSameAsCold();
        assertFalse(Files.exists(site.resolve("robots.txt")));
    }

    @Test
    void aLayoutAPropertyOrAnAsset() throws IOException {
        Sites.write(project, "templates/note.ftl", Sites.LAYOUT + LISTS + "<p>changed</p>");
        assertSameAsCold();
        Sites.write(project, "jbake.properties", "my.key=mine\n");
        Sites.write(project, "templates/part.ftl", "<#ftl output_format=\"HTML\">${config.my_key}");
        Sites.write(
                project, "templates/note.ftl", Sites.LAYOUT + LISTS + "<#include \"part.ftl\">");
        assertSameAsCold();
        Sites.write(project, "jbake.properties", "my.key=yours\n");
        assertSameAsCold();
        Sites.write(project, "assets/style.css", "p{}\n");
        Sites.write(project, "content/images/dot.svg", "<svg/>\n");
        assertSameAsCold();
    }

    @Test
    void listsOfJBakesOwnStandOverPages() throws IOException {
        Sites.write(project, "jbake.properties", "render.index=true\nindex.file=all.html\n");
        Sites.write(
                project,
                "templates/index.ftl",
                "<#ftl output_format=\"HTML\">\n<#list published_notes as n>${n.uri}</#list>");
        assertSameAsCold();
        pages.remove(2);
        assertSameAsCold();
    }

    @Test
    void aBuildThatFailsLeavesNothingBehind() throws IOException {
        Page good = pages.set(2, Sites.page("list/a", "Changed", "{}", "link:nowhere.html[no]"));
        assertFalse(warm.publish(new Site(pages, files), Sites.settings()).problems().isEmpty());
        pages.set(2, good);
        assertSameAsCold();
    }

    @Test
    void aFileThatSomebodyWroteToIsMadeAnew() throws IOException {
        Files.writeString(site.resolve("list/a.html"), "<p>by another program</p>");
        Files.writeString(site.resolve("style.css"), "i{}");

        assertSameAsCold();
    }

    @Test
    void theClockIsReadAgain() throws IOException {
        Sites.write(project, "templates/note.ftl", Sites.LAYOUT + "${.now?string.xs_ms_nz}");
        warm.publish(new Site(pages, files), Sites.settings());
        SortedMap<String, String> former = keys();
        warm.publish(new Site(pages, files), Sites.settings());

        assertNotEquals(former.get("list/a.html"), keys().get("list/a.html"));
    }

    private void assertSameAsCold() throws IOException {
        Site all = new Site(pages, files);
        assertEquals(List.of(), warm.publish(all, Sites.settings()).problems());
        SortedMap<String, String> texts = Sites.texts(site);
        Path target = Files.createTempDirectory(folder, "cold");
        assertEquals(
                List.of(),
                Sites.publisher(project, target).publish(all, Sites.settings()).problems());
        assertEquals(Sites.texts(target.resolve("site")), texts);
        assertTrue(texts.containsKey("all.html"));
    }

    private List<String> changed(SortedMap<String, String> former) throws IOException {
        SortedMap<String, String> now = keys();
        now.entrySet().removeAll(former.entrySet());
        return List.copyOf(now.keySet());
    }

    /** What tells a file from another of the same bytes. */
    private SortedMap<String, String> keys() throws IOException {
        SortedMap<String, String> keys = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                keys.put(
                        site.relativize(file).toString().replace('\\', '/'),
                        String.valueOf(Files.getAttribute(file, "fileKey"))
                                + Files.getLastModifiedTime(file));
            }
        }
        return keys;
    }
}
