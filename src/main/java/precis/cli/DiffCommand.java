package precis.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import precis.compose.json.BriefingJson;
import precis.language.Languages;
import precis.model.Article;
import precis.model.Briefing;
import precis.model.Checked;
import precis.model.Problem;
import precis.model.Status;

/** Shows what changed in the briefings since a site was built. */
@Command(
        name = "diff",
        description = "Show what seeds, overrides or the program changed in the briefings.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  precis diff                  since the last build, which stands in target/site",
            "  precis diff former-site      since another build, or its JSON files"
        })
final class DiffCommand implements Callable<Integer> {

    private static final String JSON = ".json";

    private final Console console;

    @Mixin private ProjectOptions project;
    @Mixin private Verbosity verbosity;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "A site built before, or briefings as JSON (default: target/site).")
    private Path former;

    @Option(
            names = {"-D", "--drafts"},
            description = "Compare drafts and briefings under review too.")
    private boolean drafts;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        verbosity.apply(console);
        if (former != null && project.problem().isPresent()) {
            return console.fail(project.problem().get());
        }
        Path folder = former == null ? project.project().resolve("target/site") : former;
        if (!Files.isDirectory(folder)) {
            return console.fail(
                    Problem.error(
                            folder.normalize().toString(),
                            0,
                            "no such folder",
                            "run precis build first"));
        }
        Map<String, JsonNode> before = read(folder);
        if (former != null && before.isEmpty()) {
            return console.fail(
                    Problem.error(
                            folder.normalize().toString(),
                            0,
                            "holds no briefing",
                            "name a site that precis built, or the JSON of its briefings"));
        }
        Checked<List<Briefing>> briefings =
                new Pipeline(Languages.load(), console).briefProject(project.seeds(), this::wanted);
        console.report(briefings.problems());
        Map<String, JsonNode> after = new TreeMap<>();
        BriefingJson json = new BriefingJson(Version.program());
        for (Briefing b : briefings.value()) {
            after.put(b.article().id(), new JsonMapper().readTree(json.write(b)));
        }
        List<String> lines = compare(before, after);
        lines.forEach(console::print);
        console.say(
                lines.isEmpty()
                        ? "nothing changed" + (former == null ? " since the last build" : "")
                        : lines.size() + (lines.size() == 1 ? " change" : " changes"));
        return briefings.hasErrors() ? ExitCode.CONTENT_ERROR : ExitCode.DONE;
    }

    private boolean wanted(Article article) {
        return drafts || article.status() == Status.PUBLISHED;
    }

    private static List<String> compare(Map<String, JsonNode> before, Map<String, JsonNode> after) {
        List<String> lines = new ArrayList<>();
        before.forEach(
                (id, b) -> {
                    if (!after.containsKey(id)) {
                        lines.add("- " + id + ": " + b.path("title").asText());
                    }
                });
        after.forEach(
                (id, a) -> {
                    JsonNode b = before.get(id);
                    if (b == null) {
                        lines.add("+ " + id + ": " + a.path("title").asText());
                    } else {
                        lines.addAll(BriefingDiff.of(id, b, a));
                    }
                });
        return lines;
    }

    /** The briefings below a folder, by their id. */
    private static Map<String, JsonNode> read(Path folder) throws IOException {
        Map<String, JsonNode> briefings = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(f -> f.toString().endsWith(JSON)).sorted().toList();
        }
        for (Path file : files) {
            JsonNode node = new JsonMapper().readTree(file.toFile());
            if (node.path("id").isTextual() && node.path("sentences").isArray()) {
                briefings.put(node.path("id").asText(), node);
            }
        }
        return briefings;
    }
}
