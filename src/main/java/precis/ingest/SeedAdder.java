package precis.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import precis.ingest.fetch.Fetched;
import precis.model.Article;
import precis.model.Checked;
import precis.model.Detail;
import precis.model.Problem;

/**
 * Puts articles into a seeds folder, each under a clean name with a sidecar that says where it came
 * from; refuses what is there already.
 */
public final class SeedAdder {

    private static final int LARGEST = 10 * 1024 * 1024;
    private static final int LONGEST_NAME = 60;

    /** What an article is called while it is tried. */
    private static final String TRIED = "article";

    private static final Map<String, String> ENDINGS =
            Map.of(
                    "text/html", "html",
                    "application/xhtml+xml", "html",
                    "text/plain", "txt",
                    "text/markdown", "md",
                    "message/rfc822", "eml",
                    "application/pdf", "pdf",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                            "docx",
                    "application/vnd.oasis.opendocument.text", "odt");

    private final SeedReader reader;
    private final Path seeds;
    private final Instant now;
    private final KnownSeeds known = new KnownSeeds();

    /**
     * @param seeds the folder, which is made if it is not there
     * @param now when the articles are retrieved
     */
    public SeedAdder(SeedReader reader, Path seeds, Instant now) {
        this.reader = reader;
        this.seeds = seeds;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
        if (Files.isDirectory(seeds)) {
            reader.read(seeds).value().forEach(a -> known.add(a, a.seed(), Optional.empty()));
        }
    }

    /** The seed that has this address already. */
    public Optional<String> knows(URI address) {
        return known.at(address);
    }

    /** Adds a file; its own sidecar comes along. The name it got, if it was added. */
    public Checked<Optional<String>> add(Path file) throws IOException {
        SeedFile source = new SeedFile(file, file.getFileName().toString(), file.toString());
        if (!Files.isRegularFile(file)) {
            return refused(
                    source.error(
                            0, "no such file", "check the name; an address begins with https://"));
        }
        if (!FileKind.of(source).isArticle()) {
            return refused(
                    source.error(0, "is of a kind that holds no article", "add an article's file"));
        }
        Path beside = file.resolveSibling(source.stem() + ".yml");
        String said = Files.isRegularFile(beside) ? Files.readString(beside) : "";
        return add(source.shown(), source.extension(), source.bytes(LARGEST), said, Map.of());
    }

    /** Adds what was fetched from an address. */
    public Checked<Optional<String>> add(URI asked, Fetched page) throws IOException {
        String ending = ENDINGS.get(page.type());
        if (ending == null) {
            return refused(
                    Problem.error(
                            asked.toString(),
                            0,
                            "is no page but '" + page.type() + "'",
                            "give the address of an article"));
        }
        Map<String, String> details = new LinkedHashMap<>();
        details.put("url", page.address().toString());
        page.charset().filter(c -> ending.equals("html")).ifPresent(c -> details.put("charset", c));
        return add(asked.toString(), ending, page.bytes(), "", details);
    }

    private Checked<Optional<String>> add(
            String shown, String ending, byte[] bytes, String said, Map<String, String> details)
            throws IOException {
        Checked<List<Article>> tried = attempt(ending, bytes, said + yaml(canonical(details)));
        List<Problem> problems =
                new ArrayList<>(
                        tried.problems().stream()
                                .filter(p -> p.severity() != Problem.Severity.NOTE)
                                .map(p -> named(p, shown))
                                .toList());
        if (tried.value().isEmpty()) {
            return new Checked<>(Optional.empty(), problems);
        }
        Article first = tried.value().get(0);
        Optional<String> twin = twin(tried.value(), details);
        if (twin.isPresent()) {
            return refused(
                    Problem.error(
                            shown,
                            0,
                            twin.get(),
                            "remove that one and its .yml first if this is to replace it"));
        }
        String name = freeName(Slug.of(name(first, shown, ending)));
        Files.createDirectories(seeds);
        String seed = name + "." + ending;
        String sidecar = said + (said.isEmpty() || said.endsWith("\n") ? "" : "\n");
        write(
                name + ".yml",
                (sidecar + yaml(complete(first, details, said))).getBytes(StandardCharsets.UTF_8));
        write(seed, bytes);
        tried.value().forEach(a -> known.add(a, seed, address(details)));
        return new Checked<>(Optional.of(seed), problems);
    }

    /** Only what the page cannot say itself: its own canonical address is better. */
    private static Map<String, String> canonical(Map<String, String> details) {
        Map<String, String> rest = new LinkedHashMap<>(details);
        rest.remove("url");
        return rest;
    }

    /** Reads the article as it would be read among the seeds. */
    private Checked<List<Article>> attempt(String ending, byte[] bytes, String sidecar)
            throws IOException {
        Path folder = Files.createTempDirectory("precis-add");
        try {
            Path file = Files.write(folder.resolve(TRIED + "." + ending), bytes);
            Path beside = folder.resolve(TRIED + ".yml");
            if (!sidecar.isBlank()) {
                Files.writeString(beside, sidecar);
            }
            Checked<List<Article>> read = reader.read(file);
            Files.delete(file);
            Files.deleteIfExists(beside);
            return read;
        } finally {
            Files.deleteIfExists(folder);
        }
    }

    private static Optional<URI> address(Map<String, String> details) {
        return Optional.ofNullable(details.get("url")).map(URI::create);
    }

    /** Why none of the articles is new; empty where one is. */
    private Optional<String> twin(List<Article> articles, Map<String, String> details) {
        List<String> twins = new ArrayList<>();
        articles.forEach(a -> twin(a, details).ifPresent(twins::add));
        return twins.size() < articles.size() ? Optional.empty() : Optional.of(twins.get(0));
    }

    private Optional<String> twin(Article article, Map<String, String> details) {
        Stream<URI> addresses =
                Stream.concat(
                        address(details).stream(),
                        article.metadata().url().map(Detail::value).stream());
        Optional<String> same = addresses.flatMap(a -> known.at(a).stream()).findFirst();
        return same.or(() -> known.same(article))
                .map(seed -> "is in the seeds already: " + seed)
                .or(
                        () ->
                                known.like(article)
                                        .map(seed -> "has nearly the text of the seed " + seed));
    }

    /** A feed goes by its own name: that of its first article would stand before all of them. */
    private static String name(Article first, String shown, String ending) {
        SeedFile file = new SeedFile(Path.of(ending), "feed." + ending, shown);
        if (FileKind.of(file) != FileKind.FEED) {
            return first.title();
        }
        return first.metadata().outlet().map(Detail::value).orElse(stem(shown));
    }

    private static String stem(String shown) {
        return shown.substring(shown.replace('\\', '/').lastIndexOf('/') + 1)
                .replaceFirst("\\.[^.]*$", "");
    }

    private Map<String, String> complete(
            Article article, Map<String, String> details, String said) {
        Map<String, String> all = new LinkedHashMap<>();
        article.metadata()
                .url()
                .map(d -> d.value().toString())
                .or(() -> Optional.ofNullable(details.get("url")))
                .ifPresent(u -> all.put("url", u));
        article.metadata().outlet().ifPresent(d -> all.put("outlet", d.value()));
        Optional.ofNullable(details.get("charset")).ifPresent(c -> all.put("charset", c));
        all.put("retrieved", now.toString());
        all.put("sha256", article.sha256());
        all.keySet().removeIf(key -> said.matches("(?s)(.*\n)?" + key + "\\s*:.*"));
        return all;
    }

    private static String yaml(Map<String, String> details) {
        StringBuilder lines = new StringBuilder();
        JsonMapper quoter = new JsonMapper();
        details.forEach(
                (key, value) -> {
                    try {
                        String quoted = quoter.writeValueAsString(value);
                        lines.append(key).append(": ").append(quoted).append('\n');
                    } catch (JsonProcessingException e) {
                        throw new IllegalStateException("text is always JSON", e);
                    }
                });
        return lines.toString();
    }

    private String freeName(String slug) {
        String cut = slug.length() <= LONGEST_NAME ? slug : slug.substring(0, LONGEST_NAME);
        String base = cut.length() < slug.length() ? cut.replaceFirst("-[^-]*$", "") : cut;
        String name = base.isEmpty() ? "article" : base;
        for (int n = 2; isTaken(name); n++) {
            name = (base.isEmpty() ? "article" : base) + "-" + n;
        }
        return name;
    }

    private boolean isTaken(String name) {
        return Stream.concat(ENDINGS.values().stream(), Stream.of("yml", "xml", "json", "htm"))
                .anyMatch(ending -> Files.exists(seeds.resolve(name + "." + ending)));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(seeds.resolve(name), bytes, StandardOpenOption.CREATE_NEW);
    }

    private static Problem named(Problem p, String shown) {
        String remedy = p.remedy().replace(TRIED + ".yml", stem(shown) + ".yml");
        return new Problem(p.severity(), shown, p.line(), p.message(), remedy);
    }

    private static Checked<Optional<String>> refused(Problem why) {
        return new Checked<>(Optional.empty(), List.of(why));
    }
}
