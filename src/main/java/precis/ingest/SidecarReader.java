package precis.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import precis.ingest.bytes.EncodingLabels;
import precis.ingest.text.Cleaner;
import precis.model.Checked;
import precis.model.Problem;
import precis.model.Status;

/** Reads a sidecar strictly: what it cannot use is an error that names the line. */
final class SidecarReader {

    private static final List<String> KEYS =
            List.of(
                    "title",
                    "slug",
                    "url",
                    "outlet",
                    "author",
                    "authors",
                    "published",
                    "modified",
                    "language",
                    "status",
                    "charset",
                    "retrieved",
                    "sha256");
    private static final List<String> LISTS = List.of("author", "authors");
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([T ]\\S.*)?");
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}([-_][a-zA-Z0-9]{2,8})*");

    /** Other programs' names for the same in the head of a Markdown file. */
    private static final Map<String, String> FRONT_MATTER =
            Map.of(
                    "date",
                    "published",
                    "lang",
                    "language",
                    "canonical",
                    "url",
                    "canonical_url",
                    "url",
                    "updated",
                    "modified",
                    "lastmod",
                    "modified");

    private static final Set<String> UNPUBLISHED = Set.of("draft: true", "published: false");
    private static final Set<String> PUBLISHED = Set.of("draft: false", "published: true");

    private final SeedFile file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, YamlEntry> entries = new LinkedHashMap<>();

    private SidecarReader(SeedFile file) {
        this.file = file;
    }

    static Checked<Sidecar> read(SeedFile file, String yaml) {
        SidecarReader reader = new SidecarReader(file);
        Checked<List<YamlEntry>> parsed = YamlEntry.parse(file, yaml);
        reader.problems.addAll(parsed.problems());
        parsed.value().forEach(reader::accept);
        Sidecar sidecar = reader.sidecar();
        return new Checked<>(sidecar, reader.problems);
    }

    /** Reads the head of a Markdown file: keys that are for other programs are passed over. */
    static Checked<Sidecar> readFrontMatter(SeedFile file, String yaml) {
        SidecarReader reader = new SidecarReader(file);
        for (YamlEntry entry : YamlEntry.parse(file, yaml).value()) {
            meant(entry).filter(e -> KEYS.contains(e.key())).ifPresent(reader::accept);
        }
        Sidecar sidecar = reader.sidecar();
        return new Checked<>(sidecar, reader.problems);
    }

    /** Other programs say by yes or no whether an article is to be published. */
    private static Optional<YamlEntry> meant(YamlEntry entry) {
        String said = entry.key() + ": " + String.join(", ", entry.values());
        if (UNPUBLISHED.contains(said)) {
            return Optional.of(new YamlEntry("status", List.of("draft"), entry.line()));
        }
        String key = FRONT_MATTER.getOrDefault(entry.key(), entry.key());
        return PUBLISHED.contains(said)
                ? Optional.empty()
                : Optional.of(new YamlEntry(key, entry.values(), entry.line()));
    }

    private void accept(YamlEntry entry) {
        if (!KEYS.contains(entry.key())) {
            Optional<String> meant = Optional.ofNullable(FRONT_MATTER.get(entry.key()));
            refuse(
                    entry,
                    "unknown key '" + entry.key() + "'",
                    KeyWords.remedy(entry.key(), meant, KEYS));
        } else if (entry.values().size() > 1 && !LISTS.contains(entry.key())) {
            refuse(entry, "'" + entry.key() + "' takes one value", "keep one of them");
        } else {
            entries.put(entry.key(), entry);
        }
    }

    private Sidecar sidecar() {
        return new Sidecar(
                text("title"),
                value(
                        "slug",
                        "a slug",
                        "write it in small letters and digits, with hyphens between",
                        SidecarReader::slug),
                value(
                        "language",
                        "a language tag",
                        "write one such as fr or en-GB",
                        this::language),
                text("outlet"),
                value(
                        "url",
                        "a web address",
                        "write it in full, from https:// on",
                        SidecarReader::address),
                authors(),
                value("published", "a day", "write it as 2024-03-31", SidecarReader::day),
                value("modified", "a day", "write it as 2024-03-31", SidecarReader::day),
                value(
                        "status",
                        "a status",
                        "use draft, review or published",
                        SidecarReader::status),
                value(
                        "charset",
                        "an encoding",
                        "write one such as utf-8 or windows-1252",
                        SidecarReader::charset),
                value(
                        "sha256",
                        "a SHA-256",
                        "leave it out, or write its 64 hexadecimal digits",
                        SidecarReader::sha256));
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(entries.get(key)).flatMap(e -> e.values().stream().findFirst());
    }

    private List<String> authors() {
        List<String> names = new ArrayList<>();
        for (String key : LISTS) {
            Optional.ofNullable(entries.get(key)).ifPresent(e -> names.addAll(e.values()));
        }
        return names.stream().map(Cleaner::line).distinct().toList();
    }

    private <T> Optional<T> value(
            String key, String what, String remedy, Function<String, Optional<T>> read) {
        Optional<String> written = text(key);
        Optional<T> value = written.flatMap(read);
        if (written.isPresent() && value.isEmpty()) {
            refuse(entries.get(key), "'" + written.get() + "' is not " + what, remedy);
        }
        return value;
    }

    private void refuse(YamlEntry entry, String message, String remedy) {
        problems.add(file.error(entry.line(), message, remedy));
    }

    private Optional<String> language(String tag) {
        return LANGUAGE.matcher(tag).matches()
                ? Optional.of(Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag())
                : Optional.empty();
    }

    private static Optional<String> slug(String written) {
        return Optional.of(written).filter(w -> !w.isEmpty() && w.equals(Slug.of(w)));
    }

    private static Optional<LocalDate> day(String written) {
        var m = DAY.matcher(written);
        try {
            return m.matches() ? Optional.of(LocalDate.parse(m.group(1))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<URI> address(String written) {
        try {
            URI uri = new URI(written.strip());
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> charset(String label) {
        return EncodingLabels.charset(label).map(c -> label);
    }

    private static Optional<String> sha256(String digits) {
        String lower = digits.toLowerCase(Locale.ROOT);
        return lower.matches("[0-9a-f]{64}") ? Optional.of(lower) : Optional.empty();
    }

    private static Optional<Status> status(String word) {
        for (Status status : Status.values()) {
            if (status.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
