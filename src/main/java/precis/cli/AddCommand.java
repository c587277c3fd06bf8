package precis.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import precis.ingest.SeedReader;
import precis.ingest.add.AddedSeed;
import precis.ingest.add.AddedSeed.Outcome;
import precis.ingest.add.SeedAdder;
import precis.ingest.add.SeedAdder.Duplicates;
import precis.ingest.fetch.Fetched;
import precis.ingest.fetch.Fetcher;
import precis.language.Languages;
import precis.model.Checked;
import precis.model.Problem;

/**
 * Adds articles to the seeds: files, pages of the web, the new entries of a feed; or their newer
 * versions.
 */
@Command(
        name = "add",
        description = "Copy or download articles into seeds/, with where they came from.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  precis add ~/Downloads/page.html",
            "  precis add ~/Downloads/articles",
            "  precis add https://example.org/2024/03/article",
            "  precis add --feed https://example.org/rss.xml",
            "  precis add --replace https://example.org/2024/03/article"
        })
final class AddCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** How many entries are looked at for one that may be taken. */
    private static final int TRIES = 5;

    private final Console console;

    @Mixin private ProjectOptions project;
    @Mixin private Verbosity verbosity;

    @Parameters(
            paramLabel = "FILE|DIR|URL",
            description = "Articles to add; of a folder, the files in it.")
    private List<String> articles = List.of();

    @Option(names = "--feed", paramLabel = "URL", description = "Add the new entries of a feed.")
    private List<String> feeds = List.of();

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "20",
            description = "Entries to take of a feed at most (default: ${DEFAULT-VALUE}).")
    private int most;

    @Option(
            names = "--replace",
            description =
                    "Put the newer version of an article in the place of the one that is there: its"
                            + " page keeps its address, its .yml what was written into it.")
    private boolean replace;

    @Option(
            names = "--allow-private",
            description = "Allow addresses of this machine and of private networks.")
    private boolean allowPrivate;

    private final List<Problem> problems = new ArrayList<>();
    private SeedAdder seeds;

    AddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        verbosity.apply(console);
        if (articles.isEmpty() && feeds.isEmpty()) {
            console.report(
                    List.of(
                            Problem.error(
                                    "add", 0, "nothing to add", "name a file or an address")));
            return ExitCode.USAGE;
        }
        Languages languages = Languages.load();
        seeds =
                new SeedAdder(
                        new SeedReader(languages::identify, languages::pack),
                        project.seeds(),
                        Instant.now(),
                        replace ? Duplicates.REPLACE : Duplicates.REFUSE);
        try (Fetcher fetcher = new Fetcher(Version.program(), allowPrivate, PATIENCE)) {
            for (String article : articles) {
                addOne(article, fetcher);
            }
            for (String feed : feeds) {
                addFeed(feed, fetcher);
            }
        }
        console.report(problems);
        return problems.stream().anyMatch(Problem::isError)
                ? ExitCode.CONTENT_ERROR
                : ExitCode.DONE;
    }

    private void addOne(String given, Fetcher fetcher) throws IOException, InterruptedException {
        if (given.equals("-")) {
            refuse(
                    given,
                    "what comes through a pipe has no name",
                    "save it as a file, and add that");
            return;
        }
        if (!given.contains("://")) {
            addFiles(Path.of(given));
            return;
        }
        Optional<URI> address = address(given);
        if (address.isEmpty()) {
            return;
        }
        Optional<String> there = replace ? Optional.empty() : seeds.knows(address.get());
        if (there.isPresent()) {
            String remedy = "add it with --replace to take the version of now";
            refuse(given, "is in the seeds already: " + there.get(), remedy);
        } else {
            told(download(address.get(), fetcher, seeds));
        }
    }

    /** A file, or what lies in a folder but hidden files and the sidecars, which come along. */
    private void addFiles(Path given) throws IOException {
        if (!Files.isDirectory(given)) {
            told(seeds.add(given));
            return;
        }
        problems.addAll(SeedAdder.foldersIn(given));
        List<Path> files;
        try (Stream<Path> all = Files.list(given)) {
            files = all.filter(AddCommand::isOffered).sorted().toList();
        }
        for (Path file : files) {
            Optional<Problem> beside = SeedAdder.beside(file);
            if (beside.isPresent()) {
                problems.add(beside.get());
            } else {
                told(seeds.add(file));
            }
        }
        if (files.isEmpty()) {
            refuse(given.toString(), "holds no file", "name a file, or a folder of articles");
        }
    }

    private static boolean isOffered(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && !name.startsWith(".") && !name.endsWith(".yml");
    }

    private Checked<Optional<AddedSeed>> download(URI address, Fetcher fetcher, SeedAdder adder)
            throws IOException, InterruptedException {
        Checked<Optional<Fetched>> page = fetcher.fetch(address);
        return page.value().isPresent()
                ? adder.add(address, page.value().get())
                : new Checked<>(Optional.empty(), page.problems());
    }

    private void addFeed(String given, Fetcher fetcher) throws IOException, InterruptedException {
        Optional<URI> address = address(given);
        if (address.isEmpty()) {
            return;
        }
        Checked<Optional<Fetched>> feed = fetcher.fetch(address.get());
        problems.addAll(feed.problems());
        if (feed.value().isEmpty()) {
            return;
        }
        Checked<List<URI>> entries = FeedPages.in(feed.value().get(), given);
        problems.addAll(entries.problems());
        if (!entries.hasErrors()) {
            addEntries(given, entries.value(), fetcher);
        }
    }

    /** What is there already, or cannot be read, takes no place of what is new. */
    private void addEntries(String given, List<URI> entries, Fetcher fetcher)
            throws IOException, InterruptedException {
        List<URI> fresh =
                entries.stream().filter(u -> replace || seeds.knows(u).isEmpty()).toList();
        int tried = 0;
        int taken = 0;
        boolean any = false;
        while (tried < fresh.size() && taken < most && tried < (long) most * TRIES) {
            Checked<Optional<AddedSeed>> added =
                    download(fresh.get(tried), fetcher, replace ? seeds : seeds.skipping());
            boolean there = added.value().filter(a -> a.outcome() == Outcome.UNCHANGED).isPresent();
            told(there && !replace ? new Checked<>(Optional.empty(), added.problems()) : added);
            tried++;
            taken += replace || added.hasErrors() || added.value().isPresent() && !there ? 1 : 0;
            any |= added.value().isPresent() && !there;
        }
        if (tried < fresh.size()) {
            String left = (fresh.size() - tried) + " more of its entries were not looked at";
            problems.add(Problem.note(given, 0, left, "run it again, or take more with --most"));
        }
        if (!any) {
            console.say(given + ": nothing new");
        }
    }

    private void told(Checked<Optional<AddedSeed>> added) {
        problems.addAll(added.problems());
        added.value().ifPresent(a -> console.say(done(a.outcome()) + " " + shown(a.seed())));
    }

    private static String done(AddedSeed.Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    private String shown(String seed) {
        return project.seeds().getFileName() + "/" + seed;
    }

    private Optional<URI> address(String given) {
        try {
            return Optional.of(new URI(given));
        } catch (URISyntaxException e) {
            refuse(given, "is no web address", "write it in full, from https:// on");
            return Optional.empty();
        }
    }

    private void refuse(String what, String message, String remedy) {
        problems.add(Problem.error(what, 0, message, remedy));
    }
}
