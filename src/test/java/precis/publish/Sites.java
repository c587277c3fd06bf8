package precis.publish;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import precis.model.Page;
import precis.model.Settings;
import precis.model.Site;
import precis.model.SiteFile;

/** Small sites to publish. */
final class Sites {

    static final String LAYOUT =
            """
            <#ftl output_format="HTML">
            <!DOCTYPE html>
            <html lang="${content.lang!config.precis_language}"><head><title>${content.title?no_esc}</title>
            <link rel="stylesheet" href="${content.rootpath}style.css"></head>
            <body><h1>${(content.meta.title)!content.title}</h1>
            <#if content.meta??><time>${content.date?string("yyyy-MM-dd")}</time></#if>
            <#list (content.meta.claims)![] as claim><p id="${claim.id}">${claim.text} ${claim.n?c}</p></#list>
            ${content.body?no_esc}
            <p>${config.precis_title}: ${config.precis_description} (${config.site_host})</p>
            </body></html>
            """;

    private Sites() {}

    /** One that knows only the project's own layouts and assets. */
    static Publisher publisher(Path project, Path target) {
        return new Publisher(project, target, "none", false);
    }

    static Settings settings() {
        return new Settings(
                "Title",
                "A line, with a comma",
                "fr",
                URI.create("https://example.org/sub/"),
                ZoneId.of("Europe/Paris"),
                Settings.SourceText.USED,
                precis.model.Cadence.DAILY,
                "");
    }

    static Page page(String path, String title, String metadata, String body) {
        return new Page(
                path, "note", title, "fr", Optional.of(LocalDate.of(2025, 9, 21)), metadata, body);
    }

    static Site site() {
        return new Site(
                List.of(
                        page("index", "Home", "{}", "link:notes/one/index.html[One]"),
                        page(
                                "notes/one/index",
                                "One & <only> {docname}",
                                "{\"long\":\""
                                        + "x, ".repeat(4000)
                                        + "\",\"claims\":[{\"id\":\"c1\",\"text\":\"a \\\"]] <b> é ’\",\"n\":1234}]}",
                                "== Part\n\nSome *text* and link:../../about.html[about].")),
                List.of(
                        new SiteFile("robots.txt", "User-agent: *\n"),
                        new SiteFile(".nojekyll", "")));
    }

    /** A project with a layout for the type note and a hand-written page. */
    static Path project(Path root) throws IOException {
        write(root, "templates/note.ftl", LAYOUT);
        write(root, "assets/style.css", "body{}\n");
        write(root, "content/about.adoc", page("About", "Hand-written."));
        write(root, "content/images/dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
        return root;
    }

    static String page(String title, String body) {
        return "= " + title + "\n:jbake-type: note\n:jbake-status: published\n\n" + body + "\n";
    }

    static Path write(Path root, String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** The text of every file below a folder, by its name. */
    static SortedMap<String, String> texts(Path root) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList()) {
                texts.put(
                        root.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file));
            }
        }
        return texts;
    }
}
