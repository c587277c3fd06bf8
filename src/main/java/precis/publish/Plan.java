package precis.publish;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import precis.model.Page;
import precis.model.Problem;
import precis.model.Settings;
import precis.model.Site;
import precis.model.SiteFile;

/** What the JBake project is to hold: generated and hand-written, ours and the user's. */
final class Plan {

    private static final String SITEMAP = "sitemap.xml";
    private static final String LOGO = "precis.logo";
    private static final Pattern FORMAT = Pattern.compile("<#ftl\\b[^>]*output_format=");
    private static final Pattern CLOCK = Pattern.compile("\\.\\s*now\\b");

    private final SortedMap<String, Source> pages = new TreeMap<>();
    private final SortedMap<String, Payload> assets;
    private final SortedMap<String, Payload> layouts;
    private final SortedMap<String, Payload> data = new TreeMap<>();
    private final ContentFolder content;
    private final ProjectSettings settings;
    private final List<Problem> problems = new ArrayList<>();

    private final Workshop workshop;

    /**
     * @param workshop where is what was made before
     */
    Plan(
            Path project,
            String defaults,
            Site site,
            Settings settings,
            Path pictures,
            Workshop workshop)
            throws IOException {
        this.workshop = workshop;
        layouts = overridden(defaults + "/templates", project.resolve("templates"));
        assets = overridden(defaults + "/assets", project.resolve("assets"));
        content =
                ContentFolder.read(
                        project.resolve("content"), workshop.bundled(defaults + "/content"));
        copy(project.resolve("data"), data);
        String css = assets.containsKey(Palette.STYLE) ? assets.get(Palette.STYLE).text() : "";
        PropertiesText properties = PropertiesText.read(project.resolve(ProjectSettings.FILE));
        this.settings = new ProjectSettings(properties, settings, layouts.keySet(), css);
        Palette palette = this.settings.palette();
        if (!css.isEmpty()) {
            assets.put(Palette.STYLE, Payload.of(StyleSheet.compact(css + palette.css())));
        }
        problems.addAll(palette.problems());
        checkLogo(properties);
        problems.addAll(content.problems());
        addPages(site);
        addFiles(site, Folder.files(project.resolve("assets")).keySet());
        addPictures(site, new Pictures(pictures, palette));
        checkAddresses();
        checkLayouts();
    }

    private SortedMap<String, Payload> overridden(String bundled, Path own) throws IOException {
        SortedMap<String, Payload> files = workshop.bundled(bundled);
        copy(own, files);
        return files;
    }

    private void copy(Path folder, Map<String, Payload> files) throws IOException {
        for (Map.Entry<String, Path> file : Folder.files(folder).entrySet()) {
            if (Files.isReadable(file.getValue())) {
                files.put(file.getKey(), new Payload.Copy(file.getValue()));
            } else {
                problems.add(
                        Problem.error(
                                folder.getFileName() + "/" + file.getKey(),
                                0,
                                "the file cannot be read",
                                "correct its rights, or remove it"));
            }
        }
    }

    private void checkLogo(PropertiesText properties) {
        String logo = properties.value(LOGO, "");
        if (!logo.isEmpty() && !assets.containsKey(logo)) {
            problems.add(
                    Problem.error(
                            ProjectSettings.FILE,
                            properties.lineOf(LOGO),
                            LOGO + " names no file of assets/: " + logo,
                            "put it there, or correct the name"));
        }
    }

    private void addPages(Site site) {
        pages.putAll(content.pages());
        for (Page page : site.pages()) {
            Source written = workshop.source(page);
            Source former = pages.putIfAbsent(page.path(), written);
            if (former != null) {
                problems.add(
                        Problem.note(
                                former.file(),
                                0,
                                "takes the place of the generated page",
                                "rename it to have both"));
            }
        }
    }

    private void addFiles(Site site, Set<String> own) {
        for (SiteFile file : site.files()) {
            if (own.contains(file.path())) {
                problems.add(
                        Problem.note(
                                "assets/" + file.path(),
                                0,
                                "takes the place of the generated file",
                                "rename it to have both"));
            } else {
                assets.put(file.path(), workshop.file(file));
            }
        }
    }

    private void addPictures(Site site, Pictures pictures) throws IOException {
        if (settings.pictures()) {
            pictures.paint(site.cards()).forEach(assets::putIfAbsent);
        } else if (!site.cards().isEmpty()) {
            problems.add(
                    Problem.warning(
                            "cards",
                            0,
                            "this JDK has no fonts: pages have no pictures",
                            "install fontconfig and a font"));
        }
    }

    /** No two things at one address, not even where capitals are not told apart. */
    private void checkAddresses() {
        Map<String, String> taken = new TreeMap<>();
        pages.values().forEach(page -> take(page.uri(), page.file(), taken));
        content.files().keySet().forEach(name -> take(name, "content/" + name, taken));
        assets.keySet().forEach(name -> take(name, "assets/" + name, taken));
    }

    /** A layout that does not say what it writes escapes nothing under JBake alone. */
    private void checkLayouts() throws IOException {
        for (Map.Entry<String, Payload> layout : layouts.entrySet()) {
            String start = layout.getValue().text().lines().findFirst().orElse("");
            if (layout.getKey().endsWith(".ftl") && !FORMAT.matcher(start).find()) {
                problems.add(
                        Problem.error(
                                "templates/" + layout.getKey(),
                                1,
                                "the layout would not escape what it prints",
                                "start it with <#ftl output_format=\"HTML\">"));
            }
        }
    }

    private void take(String address, String file, Map<String, String> taken) {
        String former = taken.putIfAbsent(address.toLowerCase(Locale.ROOT), file);
        if (former != null) {
            problems.add(
                    Problem.error(
                            file, 0, "stands at the address of " + former, "rename one of them"));
        }
    }

    /** The pages by path, hand-written before generated. */
    SortedMap<String, Source> pages() {
        return pages;
    }

    ProjectSettings settings() {
        return settings;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Adds hand-written pages to the list of pages, which knows the generated ones only. */
    void listHandWritten(Iterable<Source> published, URI base) throws IOException {
        Payload list = assets.get(SITEMAP);
        if (list == null) {
            return;
        }
        StringBuilder more = new StringBuilder();
        for (Source page : published) {
            if (content.pages().containsKey(page.path())) {
                String address =
                        base.resolve(page.uri().replaceFirst("(^|/)index\\.html$", "$1"))
                                .toString();
                if (!list.text().contains("<loc>" + address + "</loc>")) {
                    more.append("<url>\n<loc>").append(address).append("</loc></url>\n");
                }
            }
        }
        assets.put(SITEMAP, Payload.of(list.text().replace("</urlset>", more + "</urlset>")));
    }

    /** Stands for all that every page is made of besides its content. */
    String common() throws IOException {
        Hash hash = new Hash().add(settings.written());
        for (SortedMap<String, Payload> files : List.of(layouts, data)) {
            hash.add(String.valueOf(files.size()));
            for (Map.Entry<String, Payload> file : files.entrySet()) {
                hash.add(file.getKey()).add(file.getValue().content());
            }
        }
        return hash.text();
    }

    /**
     * Whether a page of which nothing changed comes out the same, and nothing is written over it.
     */
    boolean isSteady() throws IOException {
        for (Payload layout : layouts.values()) {
            if (CLOCK.matcher(layout.text()).find()) {
                return false;
            }
        }
        return settings.onlyPages();
    }

    /** The files in the site whose text is the owner's. */
    Set<String> handWritten() {
        return content.pages().values().stream().map(Source::uri).collect(Collectors.toSet());
    }

    /** What stands in the site as it is, by folder of the JBake project. */
    Map<String, SortedMap<String, Payload>> copied() {
        return Map.of("assets", assets, "content", content.files());
    }

    /** The files of the JBake project with these pages. */
    SortedMap<String, Payload> files(Iterable<Source> published) {
        SortedMap<String, Payload> files = new TreeMap<>();
        files.put(ProjectSettings.FILE, Payload.of(settings.written()));
        layouts.forEach((name, file) -> files.put("templates/" + name, file));
        assets.forEach((name, file) -> files.put("assets/" + name, file));
        data.forEach((name, file) -> files.put("data/" + name, file));
        content.files().forEach((name, file) -> files.put("content/" + name, file));
        for (Source page : published) {
            files.put("content/" + page.contentFile(), workshop.text(page));
        }
        return files;
    }
}
