package precis.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import precis.model.Page;
import precis.model.Site;
import precis.model.SiteFile;

/** The same input gives the same bytes, wherever, whenever and in whatever order. */
class ReproducibilityTest {

    private static final String LIST =
            """
            <#list notes as note><a href="${content.rootpath}${note.uri}">${note.title?no_esc}</a>
            </#list>
            <#list published_notes as note>${note.uri}
            <#if note.date??>${note.date?string("EEEE d MMMM yyyy HH:mm")}</#if></#list>
            """;

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir Path folder;

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void twoFoldersZonesLocalesAndOrdersGiveTheSameBytes() throws IOException {
        Site site = site();
        List<Page> pages = new ArrayList<>(site.pages());
        Collections.reverse(pages);
        List<SiteFile> files = new ArrayList<>(site.files());
        Collections.reverse(files);

        Map<String, String> one = publish("one", "fr-FR", "Europe/Paris", 0, site);
        Map<String, String> other =
                publish("two/deeper", "tr-TR", "Pacific/Kiritimati", 1, new Site(pages, files));

        assertEquals(one, other);
    }

    /** The site and the JBake project, byte for byte. */
    private Map<String, String> publish(
            String name, String language, String where, int day, Site site) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(where));
        Path project = Sites.project(folder.resolve(name));
        Sites.write(project, "templates/note.ftl", Sites.LAYOUT + LIST);
        Sites.write(
                project,
                "content/trap.adoc",
                Sites.page(
                        "Trap {localdate} {docdate}",
                        "{docdatetime} {docdir} {docfile} {user-home} {localtime} {outdir} I i"));
        for (Path file : Folder.files(project).values()) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(day * 86_400_000L));
        }
        Path target = project.resolve("target");
        assertEquals(
                List.of(),
                Sites.publisher(project, target).publish(site, Sites.settings()).problems());
        Map<String, String> bytes = new TreeMap<>();
        for (Path part : List.of(target.resolve("site"), target.resolve("jbake"))) {
            try (Stream<Path> all = Files.walk(part)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    bytes.put(
                            target.relativize(file).toString(),
                            new String(
                                    Files.readAllBytes(file),
                                    java.nio.charset.StandardCharsets.ISO_8859_1));
                }
            }
        }
        return bytes;
    }

    /** Pages of one date and of none, so that only the address can order them. */
    private static Site site() {
        List<Page> pages = new ArrayList<>(Sites.site().pages());
        for (String name : List.of("b", "a", "I", "c")) {
            String path = "list/" + name.toLowerCase(Locale.ROOT);
            pages.add(Sites.page(path, "Page " + name, "{}", "Text."));
        }
        return new Site(pages, Sites.site().files());
    }
}
