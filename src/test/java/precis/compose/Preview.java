package precis.compose;

import freemarker.cache.FileTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import precis.language.LanguagePack;
import precis.model.Edition;
import precis.model.Page;
import precis.model.Settings;
import precis.model.Site;
import precis.model.SiteFile;

/** Lays pages out without the publisher, to look at them: {@code main} writes target/preview. */
public final class Preview {

    static final Settings SETTINGS =
            new Settings(
                    "Précis",
                    "Des articles résumés sans un mot inventé : qui le dit, et avec quelle certitude.",
                    "fr",
                    URI.create("https://precis.example/presse/"),
                    ZoneId.of("Europe/Paris"),
                    Settings.SourceText.USED,
                    precis.model.Cadence.DAILY,
                    "redaction@precis.example");

    private final Asciidoctor asciidoctor = Asciidoctor.Factory.create();
    private final Configuration layouts = new Configuration(Configuration.VERSION_2_3_0);

    Preview() {
        layouts.setTemplateLoader(loader());
        layouts.setDefaultEncoding("UTF-8");
        layouts.setOutputFormat(HTMLOutputFormat.INSTANCE);
    }

    private static TemplateLoader loader() {
        try {
            return new FileTemplateLoader(Path.of("templates").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page's body as a browser sees it. */
    Document body(Page page) {
        return Jsoup.parse(convert(page.body()));
    }

    static Site site(Settings settings) {
        var composer =
                new SiteComposer(Map.of("fr", LanguagePack.load("fr").phrases()), "Précis 0.1.0");
        var all = Fixture.briefings();
        return composer.compose(
                List.of(new Edition("2026-03-12", Optional.of(LocalDate.of(2026, 3, 12)), all)),
                settings);
    }

    public static void main(String[] args) throws Exception {
        Path out = Path.of("target/preview");
        Site site = site(SETTINGS);
        Preview preview = new Preview();
        Map<String, Object> home = preview.model(site.pages().get(0));
        for (Page page : site.pages()) {
            preview.write(
                    out,
                    page,
                    Map.of(
                            "config",
                            Map.of(),
                            "content",
                            preview.model(page),
                            "published_homes",
                            List.of(home)));
        }
        for (SiteFile file : site.files()) {
            save(out.resolve(file.path()), file.text());
        }
        preview.handWritten(out, home);
        try (Stream<Path> assets = Files.walk(Path.of("assets"))) {
            for (Path asset : assets.filter(Files::isRegularFile).toList()) {
                Path to = out.resolve(Path.of("assets").relativize(asset).toString());
                Files.createDirectories(to.getParent());
                Files.copy(asset, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void handWritten(Path out, Map<String, Object> home) throws Exception {
        for (String name : List.of("about", "method")) {
            String source = Files.readString(Path.of("content", name + ".adoc"));
            Map<String, Object> content = new TreeMap<>();
            content.put("title", source.lines().findFirst().orElseThrow().substring(2));
            content.put("body", convert(source));
            content.put("uri", name + ".html");
            content.put("rootpath", "");
            content.put("lang", "fr");
            StringWriter html = new StringWriter();
            layouts.getTemplate("page.ftl")
                    .process(
                            Map.of(
                                    "config",
                                    Map.of(),
                                    "content",
                                    content,
                                    "published_homes",
                                    List.of(home)),
                            html);
            save(out.resolve(name + ".html"), html.toString());
        }
    }

    private Map<String, Object> model(Page page) throws IOException {
        Map<String, Object> content = new TreeMap<>();
        content.put("title", page.title());
        content.put("lang", page.language());
        content.put("uri", page.path() + ".html");
        content.put(
                "rootpath", "../".repeat((int) page.path().chars().filter(c -> c == '/').count()));
        content.put("body", convert(page.body()));
        content.put(
                "meta",
                new com.fasterxml.jackson.databind.ObjectMapper()
                        .readValue(page.metadata(), Map.class));
        return content;
    }

    private String convert(String source) {
        return asciidoctor.convert(
                source,
                Options.builder()
                        .safe(SafeMode.SECURE)
                        .attributes(Attributes.builder().attribute("sectids!").build())
                        .build());
    }

    private void write(Path out, Page page, Map<String, Object> model) throws Exception {
        StringWriter html = new StringWriter();
        layouts.getTemplate(page.type() + ".ftl").process(model, html);
        save(out.resolve(page.path() + ".html"), html.toString());
    }

    private static void save(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }
}
