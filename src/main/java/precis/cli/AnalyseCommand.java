package precis.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import precis.compose.json.BriefingJson;
import precis.language.Languages;
import precis.model.Briefing;
import precis.model.Checked;
import precis.model.Problem;

/** Reads articles and writes what it found as JSON, without a site. */
@Command(
        name = "analyse",
        description = "Read an article or a folder of them and write the briefings as JSON.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  precis analyse article.txt                   to standard output",
            "  precis analyse articles --json out           one out/<name>.json an article"
        })
final class AnalyseCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private Verbosity verbosity;

    @Parameters(paramLabel = "FILE|DIR", description = "An article, or a folder of articles.")
    private Path input;

    @Option(
            names = "--json",
            paramLabel = "OUT",
            description = "Folder for one <name>.json an article (default: standard output).")
    private Path out;

    AnalyseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        verbosity.apply(console);
        if (!Files.exists(input)) {
            return console.fail(
                    Problem.error(input.toString(), 0, "no such file", "check the name"));
        }
        Pipeline pipeline = new Pipeline(Languages.load(), console);
        Checked<List<Briefing>> briefings = pipeline.brief(input, article -> true);
        console.report(briefings.problems());
        Map<String, Long> perSeed =
                briefings.value().stream()
                        .collect(
                                Collectors.groupingBy(
                                        b -> b.article().seed(), Collectors.counting()));
        BriefingJson json = new BriefingJson(Version.program());
        for (Briefing b : briefings.value()) {
            boolean alone = perSeed.get(b.article().seed()) == 1;
            write(alone ? SeedName.of(b.article()) : b.article().id(), json.write(b));
        }
        if (out != null) {
            console.say(briefings.value().size() + " written to " + out);
        }
        return briefings.hasErrors() ? ExitCode.CONTENT_ERROR : ExitCode.DONE;
    }

    private void write(String name, String json) throws IOException {
        if (out == null) {
            console.print(json.stripTrailing());
            return;
        }
        Files.createDirectories(out);
        Files.write(out.resolve(name + ".json"), json.getBytes(StandardCharsets.UTF_8));
    }
}
