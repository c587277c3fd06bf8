package precis.ingest.add;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import precis.ingest.FileKind;
import precis.ingest.PageFolders;
import precis.ingest.SeedFile;
import precis.ingest.SeedReader;
import precis.ingest.add.KnownSeeds.Likeness;
import precis.ingest.add.KnownSeeds.Twin;
import precis.ingest.fetch.Fetched;
import precis.model.Article;
import precis.model.Checked;
import precis.model.Detail;
import precis.model.Problem;

/**
 * Puts articles into a seeds folder, each under a clean name with a sidecar that says where it came
 * from; what is there already is refused, or replaced by the version that comes.
 */
public final class SeedAdder {

    /** What is done with an article that is in the folder already. */
    public enum Duplicates {
        REFUSE,
        REPLACE,
        /** Of what nobody has named one by one, as the entries of a feed. */
        SKIP
    }

    private final SeedTrial trial;
    private final SeedShelf shelf;
    private final Instant now;
    private final Duplicates duplicates;
    private final KnownSeeds known;

    /**
     * @param seeds the folder, which is made if it is not there
     * @param now when the articles are retrieved
     */
    public SeedAdder(SeedReader reader, Path seeds, Instant now, Duplicates duplicates) {
        this.trial = new SeedTrial(reader);
        this.shelf = new SeedShelf(seeds);
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
        this.duplicates = duplicates;
        this.known = new KnownSeeds();
        if (Files.isDirectory(seeds)) {
            reader.read(seeds).value().forEach(known::addFormer);
        }
    }

    private SeedAdder(SeedAdder other, Duplicates duplicates) {
        this.trial = other.trial;
        this.shelf = other.shelf;
        this.now = other.now;
        this.duplicates = duplicates;
        this.known = other.known;
    }

    /** The same folder, but what is there already or cannot be read is passed over. */
    public SeedAdder skipping() {
        return new SeedAdder(this, Duplicates.SKIP);
    }

    /** The seed that has this address already. */
    public Optional<String> knows(URI address) {
        return known.at(address);
    }

    /** Adds a file; its own sidecar comes along. What became of it, unless it was refused. */
    public Checked<Optional<AddedSeed>> add(Path file) throws IOException {
        SeedFile source = new SeedFile(file, file.getFileName().toString(), file.toString());
        if (!Files.isRegularFile(file)) {
            return refused(
                    source.error(
                            0, "no such file", "check the name; an address begins with https://"));
        }
        if (!FileKind.of(source).isArticle()) {
            Problem why = FileKind.refusal(source);
            return refused(
                    why.isError()
                            ? why
                            : source.error(0, "holds no article", "name the file of an article"));
        }
        return add(
                new OfferedSeed(
                        source.shown(),
                        source.extension(),
                        source.bytes(FileKind.of(source).mostBytes()),
                        SeedShelf.sidecarOf(file),
                        Optional.empty(),
                        Optional.empty()));
    }

    /**
     * Why a file that lies beside articles is passed over: a picture, a script; none for others.
     */
    public static Optional<Problem> beside(Path file) {
        SeedFile source = new SeedFile(file, file.getFileName().toString(), file.toString());
        return FileKind.of(source) == FileKind.NO_ARTICLE
                ? Optional.of(FileKind.refusal(source))
                : Optional.empty();
    }

    /**
     * That the folders of a folder are not looked into, unless a browser saved them with a page.
     */
    public static List<Problem> foldersIn(Path folder) throws IOException {
        List<SeedFile> inside = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                String seed = Files.isDirectory(file) ? name + "/" : name;
                inside.add(new SeedFile(file, seed, file.toString()));
            }
        }
        return PageFolders.without(inside).value().stream()
                .filter(f -> f.seed().endsWith("/") && !f.seed().startsWith("."))
                .map(f -> f.note(0, "is a folder in a folder: skipped", "add it too, by its name"))
                .toList();
    }

    /** Adds what was fetched from an address. */
    public Checked<Optional<AddedSeed>> add(URI asked, Fetched page) throws IOException {
        String ending = SeedShelf.ending(page.type());
        if (ending == null) {
            return refused(
                    Problem.error(
                            asked.toString(),
                            0,
                            "is no page but '" + page.type() + "'",
                            "give the address of an article"));
        }
        return add(
                new OfferedSeed(
                        asked.toString(),
                        ending,
                        page.bytes(),
                        "",
                        Optional.of(page.address()),
                        page.charset()));
    }

    private Checked<Optional<AddedSeed>> add(OfferedSeed offered) throws IOException {
        Checked<List<Article>> tried = trial.read(offered, offered.sidecar());
        if (tried.value().isEmpty()) {
            return passed(Optional.empty(), tried.problems());
        }
        Optional<Twin> twin = twin(tried.value(), offered);
        if (twin.isPresent() && duplicates == Duplicates.SKIP) {
            return skipped(offered, twin.get());
        }
        if (twin.isPresent() && duplicates == Duplicates.REPLACE) {
            return replace(offered, tried.value(), twin.get());
        }
        if (twin.isPresent()) {
            return refused(Duplicate.refusal(offered, twin.get()));
        }
        Article first = tried.value().get(0);
        String sidecar = SidecarText.complete(offered.sidecar(), offered, first, now);
        String seed = shelf.add(name(first, offered), offered.ending(), offered.bytes(), sidecar);
        return done(seed, AddedSeed.Outcome.ADDED, tried, offered);
    }

    /** Nothing is told of an entry that was taken before; of a copy it is, but it is no fault. */
    private Checked<Optional<AddedSeed>> skipped(OfferedSeed offered, Twin twin) {
        AddedSeed there = new AddedSeed(twin.seed(), AddedSeed.Outcome.UNCHANGED);
        return twin.likeness() == Likeness.TEXT
                ? passed(Optional.of(there), List.of(Duplicate.refusal(offered, twin)))
                : new Checked<>(Optional.of(there), List.of());
    }

    /** What cannot be added is an error, unless nobody asked for that very article. */
    private Checked<Optional<AddedSeed>> passed(Optional<AddedSeed> added, List<Problem> problems) {
        return duplicates == Duplicates.SKIP
                ? new Checked<>(
                        added,
                        problems.stream()
                                .map(p -> Problem.note(p.file(), p.line(), p.message(), p.remedy()))
                                .toList())
                : new Checked<>(added, problems);
    }

    /**
     * What somebody wrote into the former sidecar holds on, unless the newer version brings one.
     */
    private Checked<Optional<AddedSeed>> replace(
            OfferedSeed offered, List<Article> articles, Twin twin) throws IOException {
        Optional<Problem> obstacle =
                Duplicate.obstacle(
                        offered, twin, articles.size() > 1 || known.articles(twin.seed()) > 1);
        if (obstacle.isPresent()) {
            return refused(obstacle.get());
        }
        if (offered.sidecar().isEmpty()
                && (twin.sameWords() || twin.likeness() == Likeness.BYTES)) {
            return new Checked<>(
                    Optional.of(new AddedSeed(twin.seed(), AddedSeed.Outcome.UNCHANGED)),
                    List.of());
        }
        String written =
                offered.sidecar().isEmpty()
                        ? SidecarText.withoutVersion(shelf.sidecar(twin.seed()))
                        : offered.sidecar();
        Checked<List<Article>> tried = trial.read(offered, written);
        if (tried.value().isEmpty()) {
            return new Checked<>(Optional.empty(), tried.problems());
        }
        String sidecar = SidecarText.complete(written, offered, tried.value().get(0), now);
        known.forget(twin.seed());
        String seed = shelf.replace(twin.seed(), offered.ending(), offered.bytes(), sidecar);
        return done(seed, AddedSeed.Outcome.REPLACED, tried, offered);
    }

    private Checked<Optional<AddedSeed>> done(
            String seed,
            AddedSeed.Outcome outcome,
            Checked<List<Article>> tried,
            OfferedSeed offered) {
        tried.value().forEach(a -> known.add(a, seed, offered.fetched()));
        List<Problem> problems = new ArrayList<>(tried.problems());
        if (tried.value().stream().anyMatch(Article::partial)) {
            problems.add(
                    Problem.note(
                            offered.shown(),
                            0,
                            "holds only the beginning of its article",
                            "add --replace the whole page, if you may read it"));
        }
        return new Checked<>(Optional.of(new AddedSeed(seed, outcome)), problems);
    }

    /** The duplicate of the first article where none of them is new. */
    private Optional<Twin> twin(List<Article> articles, OfferedSeed offered) {
        List<Twin> twins = new ArrayList<>();
        articles.forEach(a -> known.twin(a, offered.fetched()).ifPresent(twins::add));
        return twins.size() < articles.size() ? Optional.empty() : Optional.of(twins.get(0));
    }

    /** A feed goes by its own name: that of its first article would stand before all of them. */
    private static String name(Article first, OfferedSeed offered) {
        String ending = offered.ending();
        SeedFile file = new SeedFile(Path.of(ending), "feed." + ending, offered.shown());
        if (FileKind.of(file) != FileKind.FEED) {
            return first.title();
        }
        return first.metadata().outlet().map(Detail::value).orElse(offered.stem());
    }

    private static Checked<Optional<AddedSeed>> refused(Problem why) {
        return new Checked<>(Optional.empty(), List.of(why));
    }
}
