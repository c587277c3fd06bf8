package precis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import precis.analysis.Analyst;
import precis.compose.SiteComposer;
import precis.edition.Editor;
import precis.ingest.Reprints;
import precis.ingest.SeedReader;
import precis.language.LanguagePack;
import precis.language.Languages;
import precis.model.Article;
import precis.model.Briefing;
import precis.model.Cadence;
import precis.model.Checked;
import precis.model.Edition;
import precis.model.Problem;
import precis.model.Settings;
import precis.model.Site;
import precis.model.Status;
import precis.publish.PublishedSite;
import precis.publish.Publisher;

/** The line from seeds to site, where the stages meet. */
final class Pipeline {

    private final Languages languages;
    private final Console console;
    private SeedReader seeds;
    private Optional<ZoneId> zone = Optional.empty();
    private final SiteComposer composer;
    private final BatchAnalyst analysts;
    private final Map<Cadence, Editor> editors = new EnumMap<>(Cadence.class);

    Pipeline(Languages languages, Console console) {
        this.languages = languages;
        this.console = console;
        this.seeds = new SeedReader(languages::identify, languages::pack);
        this.analysts = new BatchAnalyst(tag -> new Analyst(pack(tag))::brief, console);
        this.composer = new SiteComposer(languages.phrases(), Version.program());
    }

    /** From now on an article falls on the day that it was there. */
    Pipeline in(ZoneId there) {
        if (!zone.equals(Optional.of(there))) {
            zone = Optional.of(there);
            seeds = new SeedReader(languages::identify, languages::pack, there);
        }
        return this;
    }

    /** Reads, folds copies, briefs, lets the editor amend, edits, composes, publishes. */
    Checked<Built> build(
            Path seedFolder, Predicate<Article> wanted, Publisher publisher, Settings settings)
            throws IOException {
        in(settings.zone());
        Desk desk = new Desk(seedFolder);
        Checked<List<Briefing>> briefed = brief(seedFolder, wanted, desk);
        List<Briefing> briefings = briefed.value();
        if (!desk.isSound()) {
            PublishedSite former = new PublishedSite(seedFolder, List.of());
            return new Checked<>(
                    new Built(briefings, former, desk.obstacles()), briefed.problems());
        }
        Checked<List<Edition>> editions = edit(briefings, settings.edition(), seedFolder);
        Site site = composer.compose(editions.value(), settings);
        List<Article> articles = briefings.stream().map(Briefing::article).toList();
        List<Problem> problems = new ArrayList<>(briefed.problems());
        problems.addAll(editions.problems());
        problems.addAll(in(seedFolder, FutureDates.in(articles, LocalDate.now(settings.zone()))));
        problems.addAll(in(seedFolder, RenamedSeeds.in(articles, publisher.site())));
        Checked<PublishedSite> published = publisher.publish(site, settings);
        problems.addAll(published.problems());
        return new Checked<>(new Built(briefings, published.value()), problems);
    }

    /** The briefings of a project as its editor wants them, copies folded. */
    Checked<List<Briefing>> briefProject(Path seedFolder, Predicate<Article> wanted) {
        return brief(seedFolder, wanted, new Desk(seedFolder));
    }

    private Checked<List<Briefing>> brief(Path seedFolder, Predicate<Article> wanted, Desk desk) {
        Checked<List<Article>> read = seeds.read(seedFolder);
        List<Article> judged = desk.judge(read);
        Checked<List<Article>> articles =
                Reprints.fold(judged.stream().filter(wanted).toList(), seedFolder);
        Checked<List<Briefing>> made = analysts.brief(articles.value());
        List<Briefing> briefings = desk.apply(made.value());
        List<Problem> problems = new ArrayList<>(read.problems());
        problems.addAll(articles.problems());
        problems.addAll(in(seedFolder, made.problems()));
        problems.addAll(desk.problems());
        judged.stream()
                .filter(a -> a.status() != Status.PUBLISHED && !wanted.test(a))
                .forEach(a -> problems.addAll(in(seedFolder, List.of(leftOut(a)))));
        return new Checked<>(briefings, problems);
    }

    private static Problem leftOut(Article article) {
        return Problem.note(
                article.seed(),
                0,
                article.status() == Status.DRAFT ? "a draft, left out" : "under review, left out",
                "set status: published, or see it with --drafts");
    }

    /** The briefings of the wanted articles of a folder or file. */
    Checked<List<Briefing>> brief(Path folderOrFile, Predicate<Article> wanted) {
        Checked<List<Article>> articles = seeds.read(folderOrFile);
        Checked<List<Briefing>> made =
                analysts.brief(articles.value().stream().filter(wanted).toList());
        List<Problem> problems = new ArrayList<>(articles.problems());
        problems.addAll(
                Files.isDirectory(folderOrFile)
                        ? in(folderOrFile, made.problems())
                        : made.problems());
        return new Checked<>(made.value(), problems);
    }

    /** The editions of these briefings. */
    Checked<List<Edition>> edit(List<Briefing> briefings, Cadence cadence) {
        return editors.computeIfAbsent(cadence, c -> new Editor(this::pack, c)).edit(briefings);
    }

    /** The same for a project, which may have sent some of them. */
    Checked<List<Edition>> edit(List<Briefing> briefings, Cadence cadence, Path seedFolder) {
        Path folder = seedFolder.toAbsolutePath().normalize();
        Checked<List<Edition>> editions =
                editors.computeIfAbsent(cadence, c -> new Editor(this::pack, c))
                        .edit(briefings, new SentEditions(folder.getParent()).read());
        return new Checked<>(editions.value(), in(folder, editions.problems()));
    }

    /** Problems of seeds, named as their folder is. */
    private static List<Problem> in(Path seedFolder, List<Problem> problems) {
        String name = seedFolder.toAbsolutePath().normalize().getFileName().toString();
        return problems.stream().map(p -> p.in(name)).toList();
    }

    private LanguagePack pack(String language) {
        return languages
                .pack(language)
                .orElseThrow(() -> new IllegalStateException("no language " + language));
    }
}
