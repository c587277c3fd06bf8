package precis.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import precis.model.Settings;
import precis.publish.card.CardPainter;

/** The project's {@code jbake.properties}: what the user wrote, and what the build needs. */
final class ProjectSettings {

    static final String FILE = "jbake.properties";

    private static final Pattern LAYOUT = Pattern.compile("([a-z][a-z0-9]*)\\.ftl");
    private static final Pattern ENTRY =
            Pattern.compile("(?m)^[ \\t]*([\\w.-]+)[ \\t]*[=:\\s](?:.*\\\\\\R)*.*(?:\\R|\\z)");

    private static final List<String> LISTS =
            List.of(
                    "render.archive",
                    "render.error404",
                    "render.feed",
                    "render.index",
                    "render.sitemap",
                    "render.tags");

    private final Properties values = new Properties();
    private final Palette palette;
    private final String written;
    private final Set<String> types = new TreeSet<>();

    /**
     * @param given the user's file, or nothing
     * @param layouts the names of the files in the folder of layouts
     * @param css the style sheet
     */
    ProjectSettings(PropertiesText given, Settings settings, Set<String> layouts, String css) {
        given.keys().forEach(key -> values.put(key, given.value(key, "")));
        palette = new Palette(css, below(Palette.PREFIX), given::lineOf);
        Map<String, String> added = new TreeMap<>(wanted(layouts));
        added.keySet().removeAll(values.stringPropertyNames());
        Map<String, String> needed = needed(settings);
        value("precis.footer").ifPresent(text -> needed.put("precis.footer", text));
        needed.put("precis.pictures", String.valueOf(CardPainter.hasFonts()));
        needed.put("precis.ground.dark", palette.dark("paper"));
        needed.put("precis.ground.light", palette.light("paper"));
        added.putAll(needed);
        values.putAll(added);
        written = text(given.text(), needed.keySet(), added);
        for (String key : values.stringPropertyNames()) {
            if (key.startsWith("template.") && key.endsWith(".file")) {
                if (layouts.contains(values.getProperty(key))) {
                    types.add(key.substring("template.".length(), key.length() - 5));
                }
            }
        }
    }

    /** What holds unless the user says otherwise. */
    private static Map<String, String> wanted(Set<String> layouts) {
        Map<String, String> wanted = new TreeMap<>();
        LISTS.forEach(list -> wanted.put(list, "false"));
        wanted.put("asciidoctor.attributes", "reproducible");
        wanted.put("date.format", "yyyy-MM-dd");
        if (layouts.contains("page.ftl")) {
            wanted.put("default.type", "page");
            wanted.put("default.status", "published");
        }
        for (String layout : layouts) {
            var name = LAYOUT.matcher(layout);
            if (name.matches()) {
                wanted.put("template." + name.group(1) + ".file", layout);
            }
        }
        return wanted;
    }

    /**
     * What must hold whatever the user says: the folders are ours, and nothing leaks into pages.
     */
    private static Map<String, String> needed(Settings settings) {
        Map<String, String> needed = new TreeMap<>();
        needed.put("asciidoctor.attributes.export", "false");
        needed.put("asset.folder", "assets");
        needed.put("asset.ignore", "false");
        needed.put("content.folder", "content");
        needed.put("data.folder", "data");
        needed.put("db.store", "memory");
        needed.put("destination.folder", "output");
        needed.put("header.separator", Source.SEPARATOR);
        needed.put("img.path.update", "false");
        needed.put("output.extension", ".html");
        needed.put("precis.contact", settings.contact());
        needed.put("precis.description", settings.description());
        needed.put("precis.language", settings.language());
        needed.put("precis.title", settings.title());
        needed.put("precis.zone", settings.zone().getId());
        needed.put("render.encoding", "UTF-8");
        needed.put("site.host", settings.baseUrl().toString().replaceFirst("/$", ""));
        needed.put("template.encoding", "UTF-8");
        needed.put("template.folder", "templates");
        needed.put("uri.noExtension", "false");
        return needed;
    }

    /** The user's lines but those that must not hold, then ours. */
    private static String text(String given, Set<String> needed, Map<String, String> added) {
        StringBuilder text = new StringBuilder();
        text.append(
                ENTRY.matcher(given)
                        .replaceAll(
                                entry ->
                                        needed.contains(entry.group(1))
                                                ? ""
                                                : java.util.regex.Matcher.quoteReplacement(
                                                        entry.group())));
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        added.forEach(
                (key, value) -> text.append(key).append('=').append(escaped(value)).append('\n'));
        return text.toString();
    }

    /** A value as JBake reads it: a bare comma would make a list of it. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace(",", "\\,").replaceAll("\\s+", " ");
    }

    Palette palette() {
        return palette;
    }

    /** Whether pages can have pictures: some JDKs cannot draw letters. */
    boolean pictures() {
        return Boolean.parseBoolean(values.getProperty("precis.pictures"));
    }

    /** The file of the JBake project. */
    String written() {
        return written;
    }

    /** The user's values whose keys start so, by the rest of the key. */
    Map<String, String> below(String prefix) {
        Map<String, String> found = new TreeMap<>();
        for (String key : values.stringPropertyNames()) {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), values.getProperty(key).strip());
            }
        }
        return found;
    }

    Optional<String> value(String key) {
        return Optional.ofNullable(values.getProperty(key))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** Whether JBake writes no lists of its own beside the pages. */
    boolean onlyPages() {
        return LISTS.stream().allMatch(list -> "false".equals(values.getProperty(list)));
    }

    /** The document types that have a layout. */
    Set<String> types() {
        return types;
    }

    String dateFormat() {
        return value("date.format").orElseThrow();
    }

    List<String> asciidoctorAttributes() {
        return Arrays.stream(value("asciidoctor.attributes").orElse("").split("\\s*,\\s*"))
                .filter(attribute -> !attribute.isEmpty())
                .toList();
    }
}
