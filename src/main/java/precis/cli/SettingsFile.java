package precis.cli;

import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import precis.ingest.Alike;
import precis.model.Cadence;
import precis.model.Checked;
import precis.model.Problem;
import precis.model.Settings;
import precis.publish.PropertiesText;
import precis.publish.send.Recipient;

/** Reads {@code jbake.properties} into the one options record. */
final class SettingsFile {

    /** What stands for the site's address while nobody has said where it will be. */
    static final URI NOWHERE = URI.create("https://example.org/");

    static final String NAME = "jbake.properties";

    private static final String PREFIX = "precis.";
    private static final Set<String> KNOWN =
            Set.of(
                    "title",
                    "description",
                    "language",
                    "zone",
                    "source.text",
                    "edition",
                    "contact",
                    "unsubscribe",
                    "menu",
                    "logo",
                    "footer");

    /** Keys below it name the style sheet's colours, which are checked where they are known. */
    private static final String COLOR = PREFIX + "color.";

    private final PropertiesText values;
    private final Set<String> languages;
    private final List<Problem> problems = new ArrayList<>();

    private SettingsFile(PropertiesText values, Set<String> languages) {
        this.values = values;
        this.languages = languages;
    }

    /**
     * The settings of a project folder; a missing file means the defaults.
     *
     * @param baseUrl given on the command line, wins over the file
     * @param languages the tags a site can be in
     */
    static Checked<Settings> read(Path project, Optional<String> baseUrl, Set<String> languages) {
        Path file = project.resolve(NAME);
        try {
            SettingsFile settings =
                    new SettingsFile(PropertiesText.read(file), new TreeSet<>(languages));
            Settings value = settings.settings(baseUrl);
            return new Checked<>(value, settings.problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private Settings settings(Optional<String> baseUrl) {
        rejectUnknownKeys();
        values.keys().forEach(this::rejectDoubles);
        problems.addAll(RelayFile.faults(values));
        String address = baseUrl.orElse(values.value("site.host", NOWHERE.toString()));
        return new Settings(
                value("title", "Pr\u00E9cis"),
                value("description", ""),
                language(),
                address(address, baseUrl.isPresent()),
                zone(),
                choice("source.text", Settings.SourceText.USED),
                choice("edition", Cadence.DAILY),
                contact(),
                unsubscribe());
    }

    private void rejectUnknownKeys() {
        for (String key : values.keys()) {
            boolean ours = key.startsWith(PREFIX);
            String name = ours ? key.substring(PREFIX.length()) : key;
            if (ours && !key.startsWith(COLOR) && !known().contains(name)) {
                wrong(key, "unknown key " + key, meant(name));
            } else if (!ours && known().contains(name)) {
                String what = key + " is nobody's key and has no effect";
                String remedy = "write " + PREFIX + key + " if that is meant";
                problems.add(Problem.warning(NAME, values.lineOf(key), what, remedy));
            }
        }
    }

    private static String meant(String name) {
        List<String> alike = Alike.to(name, known());
        String all = "known keys: " + PREFIX + "{" + String.join(", ", known()) + ", color.*}";
        return alike.isEmpty() ? all : "did you mean " + PREFIX + alike.get(0) + "? " + all;
    }

    /** Of two values of a key the last holds, and who corrects the first wonders why. */
    private void rejectDoubles(String key) {
        List<Integer> lines = values.linesOf(key);
        if (lines.size() > 1) {
            String what = key + " is set on lines " + lines.get(0) + " and " + values.lineOf(key);
            problems.add(
                    Problem.warning(
                            NAME, values.lineOf(key), what, "keep one of them: the last holds"));
        }
    }

    private static Set<String> known() {
        Set<String> keys = new TreeSet<>(KNOWN);
        keys.addAll(RelayFile.KEYS);
        return keys;
    }

    private String value(String key, String otherwise) {
        return values.value(PREFIX + key, otherwise);
    }

    private String language() {
        String tag = value("language", "fr");
        if (!languages.contains(tag)) {
            wrong(PREFIX + "language", "no language " + tag, "use one of " + languages);
            return languages.iterator().next();
        }
        return tag;
    }

    private URI address(String written, boolean fromCommandLine) {
        try {
            URI uri = new URI(written.strip());
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (web
                    && uri.getHost() != null
                    && uri.getQuery() == null
                    && uri.getFragment() == null) {
                String path = uri.getPath();
                return path.endsWith("/") ? uri : URI.create(uri + "/");
            }
        } catch (URISyntaxException e) {
            // Reported below, as any other address that is none.
        }
        String remedy = "write it as in https://example.org/news/";
        if (fromCommandLine) {
            problems.add(
                    Problem.error(AddressOption.NAME, 0, "no web address: " + written, remedy));
        } else {
            wrong("site.host", "no web address: " + written, remedy);
        }
        return NOWHERE;
    }

    private String contact() {
        String written = value("contact", "");
        try {
            if (written.isEmpty() || Recipient.parse(written).address().equals(written)) {
                return written;
            }
        } catch (AddressException e) {
            // Reported below, as an address with a name around it.
        }
        wrong(PREFIX + "contact", "no mail address: " + written, "write it as name@example.org");
        return "";
    }

    /** RFC 8058 wants an address that a mail program can ask by itself, so https only. */
    private Optional<URI> unsubscribe() {
        String written = value("unsubscribe", "");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(written);
            if ("https".equals(uri.getScheme()) && uri.getHost() != null) {
                return Optional.of(uri);
            }
        } catch (URISyntaxException e) {
            // Reported below, as any other address that is none.
        }
        wrong(
                PREFIX + "unsubscribe",
                "no https address: " + written,
                "name one that answers a POST, or leave it empty");
        return Optional.empty();
    }

    private ZoneId zone() {
        String id = value("zone", "Europe/Paris");
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            wrong(PREFIX + "zone", "no time zone " + id, "use a name such as Europe/Paris");
            return ZoneId.of("UTC");
        }
    }

    /** One of the words of a closed set; {@code otherwise} where the file says nothing. */
    private <E extends Enum<E>> E choice(String key, E otherwise) {
        List<E> choices = List.of(otherwise.getDeclaringClass().getEnumConstants());
        String word = value(key, word(otherwise)).toLowerCase(Locale.ROOT);
        Optional<E> chosen = choices.stream().filter(c -> word(c).equals(word)).findFirst();
        if (chosen.isEmpty()) {
            List<String> words = choices.stream().map(SettingsFile::word).toList();
            wrong(
                    PREFIX + key,
                    "'" + word + "' is no choice",
                    "use one of: " + String.join(", ", words));
        }
        return chosen.orElse(otherwise);
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private void wrong(String key, String message, String remedy) {
        problems.add(Problem.error(NAME, values.lineOf(key), message, remedy));
    }
}
