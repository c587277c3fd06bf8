package precis.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import precis.ingest.dateline.DatelineData;
import precis.ingest.dateline.Datelines;
import precis.ingest.text.Days;
import precis.ingest.text.Draft;
import precis.kept.Kept;
import precis.language.LanguagePack;
import precis.model.Article;
import precis.model.Checked;
import precis.model.Problem;

/**
 * Reads the articles of a seeds folder; what cannot be read is a problem and stops nothing else.
 */
public final class SeedReader {

    private final Function<String, Optional<LanguagePack>> packs;
    private final Map<String, Optional<Datelines>> datelines = new TreeMap<>();
    private final ArticleMaker maker;
    private final Kept<Checked<List<Article>>> known = new Kept<>();
    private final Map<FileKind, Format> formats;

    /**
     * @param identify the language tag of a text
     * @param packs the pack of a language tag
     */
    public SeedReader(
            Function<String, Optional<String>> identify,
            Function<String, Optional<LanguagePack>> packs) {
        this(identify, packs, Days.AS_WRITTEN);
    }

    /**
     * @param identify the language tag of a text
     * @param packs the pack of a language tag
     * @param zone of the site: an article falls on the day that it was there
     */
    public SeedReader(
            Function<String, Optional<String>> identify,
            Function<String, Optional<LanguagePack>> packs,
            ZoneId zone) {
        this(identify, packs, new Days(Optional.of(zone)));
    }

    private SeedReader(
            Function<String, Optional<String>> identify,
            Function<String, Optional<LanguagePack>> packs,
            Days days) {
        this.formats =
                Map.of(
                        FileKind.PLAIN_TEXT, TextFormat::read,
                        FileKind.PAGE, new PageFormat(days),
                        FileKind.SAVED_PAGE, new SavedPageFormat(days),
                        FileKind.MARKDOWN, new MarkdownFormat(),
                        FileKind.ASCIIDOC, new AsciiDocFormat(),
                        FileKind.PDF, new PdfFormat(),
                        FileKind.OFFICE, OfficeFormat::read,
                        FileKind.FEED, new FeedFormat(days),
                        FileKind.MAIL, new MailFormat(days));
        this.packs = packs;
        this.maker = new ArticleMaker(identify, this::datelines);
    }

    /**
     * Reads all seeds below a folder, or a single one.
     *
     * @return the articles in the order of their paths, and the problems met, sorted
     */
    public Checked<List<Article>> read(Path folderOrFile) {
        known.turn();
        Checked<List<SeedFile>> listed = SeedFolder.list(folderOrFile);
        List<Problem> problems = new ArrayList<>(listed.problems());
        Checked<List<SeedFile>> files = PageFolders.without(listed.value());
        problems.addAll(files.problems());
        Sidecars sidecars = new Sidecars(files.value(), problems);
        Map<String, Article> articles = new LinkedHashMap<>();
        for (SeedFile file : files.value()) {
            for (Article article : readFile(file, sidecars, problems)) {
                Article former = articles.putIfAbsent(article.id(), article);
                if (former != null) {
                    problems.add(collision(file, former, article));
                }
            }
        }
        if (articles.isEmpty() && problems.stream().noneMatch(Problem::isError)) {
            problems.add(nothingRead(folderOrFile));
        }
        return new Checked<>(List.copyOf(articles.values()), problems.stream().sorted().toList());
    }

    /** A folder may be empty yet; whoever names a file wants it read. */
    private static Problem nothingRead(Path folderOrFile) {
        String shown = SeedFolder.shown(folderOrFile);
        return Files.isDirectory(folderOrFile)
                ? Problem.warning(
                        shown,
                        0,
                        "holds no article",
                        "put one into it as a text file, or precis add one")
                : Problem.error(shown, 0, "holds no article", "name the file of an article");
    }

    private static Problem collision(SeedFile file, Article former, Article article) {
        return file.error(
                0,
                "has the same identifier '" + article.id() + "' as " + former.seed(),
                "give one of the two another name, or a slug: in its sidecar");
    }

    private List<Article> readFile(SeedFile file, Sidecars sidecars, List<Problem> problems) {
        FileKind kind = FileKind.of(file);
        if (kind.isArticle()) {
            return readArticles(file, sidecars, problems);
        }
        if (kind != FileKind.SIDECAR) {
            problems.add(FileKind.refusal(file));
        }
        return List.of();
    }

    private List<Article> readArticles(SeedFile file, Sidecars sidecars, List<Problem> problems) {
        Checked<Sidecar> sidecar = sidecars.of(file);
        problems.addAll(sidecar.problems());
        if (sidecar.hasErrors()) {
            problems.add(waiting(file));
        }
        Optional<byte[]> bytes = bytes(file, problems);
        if (bytes.isEmpty() || sidecar.hasErrors()) {
            return List.of();
        }
        String sha256 = SeedFile.sha256(bytes.get());
        if (sidecar.value().sha256().filter(s -> !s.equals(sha256)).isPresent()) {
            problems.add(
                    file.warning(
                            0,
                            "is not the file its sidecar was written for: another sha256",
                            "add it again, or take sha256 out of the sidecar"));
        }
        Checked<List<Article>> articles =
                known.get(
                        List.of(),
                        List.of(file, sha256, sidecar.value()),
                        () -> articles(file, bytes.get(), sha256, sidecar.value()));
        problems.addAll(articles.problems());
        return articles.value();
    }

    /** What cannot be read may be that it is a draft, or the day or address it is to have. */
    private static Problem waiting(SeedFile file) {
        return Problem.note(
                file.shown(),
                0,
                "left out until its sidecar is mended",
                "see " + file.stem() + ".yml");
    }

    private Checked<List<Article>> articles(
            SeedFile file, byte[] bytes, String sha256, Sidecar sidecar) {
        Checked<List<Draft>> drafts = formats.get(FileKind.of(file)).read(file, bytes, sidecar);
        List<Problem> problems = new ArrayList<>(drafts.problems());
        List<Article> articles = new ArrayList<>();
        for (Draft draft : drafts.value()) {
            String stem = sidecar.slug().or(draft::slug).orElse(file.stem());
            String id = Slug.of(stem + " " + draft.name());
            if (id.isEmpty()) {
                problems.add(file.error(0, "its name holds no Latin letter or digit", "rename it"));
                continue;
            }
            Checked<Optional<Article>> made = maker.make(file, id, sha256, draft, sidecar);
            problems.addAll(made.problems());
            made.value().ifPresent(articles::add);
        }
        return new Checked<>(articles, problems);
    }

    private static Optional<byte[]> bytes(SeedFile file, List<Problem> problems) {
        try {
            FileKind kind = FileKind.of(file);
            byte[] bytes = file.bytes(kind.mostBytes());
            if (bytes.length > kind.mostBytes()) {
                problems.add(kind.tooLarge(file));
            } else if (new String(bytes, StandardCharsets.ISO_8859_1).isBlank()) {
                problems.add(file.error(0, "is empty", "put an article in it, or delete it"));
            } else {
                return Optional.of(bytes);
            }
        } catch (IOException e) {
            problems.add(SeedFolder.unreadable(file.shown(), e));
        }
        return Optional.empty();
    }

    private synchronized Optional<Datelines> datelines(String tag) {
        return datelines.computeIfAbsent(
                tag,
                t ->
                        packs.apply(t)
                                .map(
                                        p ->
                                                new Datelines(
                                                        p.settings(
                                                                "dateline", DatelineData.class))));
    }
}
