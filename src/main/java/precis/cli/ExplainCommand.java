package precis.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import precis.ingest.Alike;
import precis.ingest.OverridesReader;
import precis.language.Languages;
import precis.model.Briefing;
import precis.model.Checked;
import precis.model.Claim;
import precis.model.Edition;
import precis.model.Problem;
import precis.model.Settings;
import precis.model.Status;
import precis.model.Story;

/** Tells why a claim has its speaker and its certainty, or why a story is one. */
@Command(
        name = "explain",
        description =
                "Show a claim, its sentence, and the words and rules that decided; or a story,"
                        + " what holds it together and why it stands where it does.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  precis explain some-article#c2",
            "  precis explain c2                     where there is only one briefing",
            "  precis explain some-article           the story that the article belongs to",
            "  precis explain downloads/article.txt  each claim of an article of no project"
        })
final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private ProjectOptions project;
    @Mixin private Verbosity verbosity;

    @Parameters(
            paramLabel = "CLAIM-ID",
            description =
                    "The briefing's name, # and the claim's number, as its page's address has it;"
                            + " or that address, or a file.")
    private String id;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        verbosity.apply(console);
        Optional<Path> file = file();
        if (file.isPresent()) {
            return explainFile(file.get());
        }
        if (project.problem().isPresent()) {
            return console.fail(project.problem().get());
        }
        if (id.indexOf('#') < 0 && !id.matches("c\\d+")) {
            return explainStory();
        }
        return explainClaim(ClaimId.parse(id));
    }

    private int explainClaim(ClaimId wanted) {
        Set<String> seeds = new ConcurrentSkipListSet<>();
        Pipeline pipeline = new Pipeline(Languages.load(), console);
        Checked<List<Briefing>> briefings =
                pipeline.briefProject(
                        project.seeds(),
                        a -> {
                            seeds.add(a.id());
                            return wanted.briefing().isEmpty()
                                    || SeedName.isOf(a, wanted.briefing().get());
                        });
        if (wanted.briefing().isEmpty() && briefings.value().size() > 1) {
            return console.fail(
                    Problem.error(
                            id,
                            0,
                            "there are several briefings",
                            "write <briefing>#" + wanted.claim()));
        }
        Optional<Claim> claim =
                briefings.value().stream()
                        .flatMap(b -> b.claims().stream())
                        .filter(c -> c.id().equals(wanted.claim()))
                        .findFirst();
        if (claim.isEmpty()) {
            String remedy = remedy(wanted, briefings.value(), seeds);
            return miss(briefings, wanted.briefing().orElse(""), "no such claim", remedy);
        }
        console.print(Explanation.of(claim.get()));
        return ExitCode.DONE;
    }

    /** The article that is named by its file, if that is none of the project's seeds. */
    private Optional<Path> file() {
        String name = id.replaceFirst("#.*", "");
        if (name.contains("://") || !name.contains(".")) {
            return Optional.empty();
        }
        try {
            Path file = Path.of(name);
            Path full = file.toAbsolutePath().normalize();
            boolean seed = full.startsWith(project.seeds().toAbsolutePath().normalize());
            return Files.isRegularFile(full) && !seed ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException noFileIsCalledSo) {
            return Optional.empty();
        }
    }

    /** All claims of an article that belongs to no project, or the one that is asked for. */
    private int explainFile(Path file) {
        Checked<List<Briefing>> read =
                new Pipeline(Languages.load(), console).brief(file, article -> true);
        console.report(read.problems());
        List<Claim> claims = read.value().stream().flatMap(b -> b.claims().stream()).toList();
        String asked = id.indexOf('#') < 0 ? "" : ClaimId.parse(id).claim();
        List<String> told =
                claims.stream()
                        .filter(c -> asked.isEmpty() || c.id().equals(asked))
                        .map(Explanation::of)
                        .toList();
        if (told.isEmpty() && !read.hasErrors()) {
            String remedy = claims.isEmpty() ? "it has none" : "it has c1 to c" + claims.size();
            return console.fail(Problem.error(id, 0, "no such claim", remedy));
        }
        console.print(String.join(System.lineSeparator().repeat(2), told));
        return read.hasErrors() ? ExitCode.CONTENT_ERROR : ExitCode.DONE;
    }

    /** What is wrong with that very seed is why it is not there; of others only their number. */
    private int miss(Checked<?> read, String seed, String message, String remedy) {
        List<Problem> errors = read.problems().stream().filter(Problem::isError).toList();
        List<Problem> own =
                errors.stream()
                        .filter(p -> OverridesReader.article(p.file()).equals(seed))
                        .toList();
        console.report(own);
        if (!own.isEmpty()) {
            return console.fail(Problem.error(id, 0, "is left out", "mend what is named above"));
        }
        int code = console.fail(Problem.error(id, 0, message, remedy));
        long others = errors.stream().map(Problem::file).distinct().count();
        if (others > 0) {
            String files = others == 1 ? "1 file with errors" : others + " files with errors";
            console.report(
                    List.of(
                            Problem.note(
                                    project.seeds().getFileName().toString(),
                                    0,
                                    files,
                                    "precis build names what is wrong")));
        }
        return code;
    }

    private int explainStory() {
        String seed = ClaimId.seed(id);
        Languages languages = Languages.load();
        Checked<Settings> settings =
                SettingsFile.read(
                        project.project(), Optional.empty(), Set.copyOf(languages.tags()));
        Pipeline pipeline = new Pipeline(languages, console).in(settings.value().zone());
        Checked<List<Briefing>> briefings =
                pipeline.briefProject(project.seeds(), a -> a.status() == Status.PUBLISHED);
        for (Edition edition :
                pipeline.edit(briefings.value(), settings.value().edition(), project.seeds())
                        .value()) {
            for (Story story : edition.stories()) {
                if (story.briefings().stream().anyMatch(b -> SeedName.isOf(b.article(), seed))) {
                    console.print(StoryExplanation.of(edition, story));
                    return ExitCode.DONE;
                }
            }
        }
        Set<String> seeds =
                briefings.value().stream()
                        .map(b -> b.article().id())
                        .collect(Collectors.toCollection(TreeSet::new));
        return miss(
                briefings,
                seed,
                "no such claim or article",
                meant(seed, seeds).orElse("write <seed>#c1, or <seed> alone"));
    }

    private static Optional<String> meant(String written, Set<String> seeds) {
        List<String> alike = Alike.to(written, seeds);
        return alike.isEmpty()
                ? Optional.empty()
                : Optional.of("did you mean " + String.join(" or ", alike) + "?");
    }

    private static String remedy(ClaimId wanted, List<Briefing> briefings, Set<String> seeds) {
        if (briefings.isEmpty()) {
            return meant(wanted.briefing().orElse(""), seeds)
                    .orElse("the part before # is the name of a seed without its ending");
        }
        Briefing first = briefings.get(0);
        return first.article().id() + " has c1 to c" + first.claims().size();
    }
}
