package precis.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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
        description = "Read articles and write their briefings as JSON.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  precis analyse article.txt                   to standard output",
            "  precis analyse article.txt --json it.json    to that file",
            "  precis analyse articles --json out           one out/<name>.json an article",
            "  precis analyse articles | jq -s .            several come one after the other",
            "  precis analyse - < article.txt               what a pipe or a form brings"
        })
final class AnalyseCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private Verbosity verbosity;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "Articles, or folders of them; - reads one from standard input.")
    private List<Path> inputs;

    @Option(
            names = "--json",
            paramLabel = "OUT",
            description =
                    "Folder for one <name>.json an article; of a single article also the file, if"
                            + " its name ends in .json (default: standard output).")
    private Path out;

    AnalyseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        verbosity.apply(console);
        for (Path input : inputs) {
            if (!isStandardInput(input) && !Files.exists(input)) {
                return console.fail(
                        Problem.error(input.toString(), 0, "no such file", "check the name"));
            }
        }
        Pipeline pipeline = new Pipeline(Languages.load(), console);
        List<Briefing> briefings = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path input : inputs) {
            Checked<List<Briefing>> read =
                    isStandardInput(input) ? piped(pipeline) : pipeline.brief(input, a -> true);
            briefings.addAll(read.value());
            problems.addAll(read.problems());
        }
        console.report(problems);
        if (isFile(out) && briefings.size() > 1) {
            return console.fail(
                    Problem.error(
                            "--json",
                            0,
                            out + " names one file, and there are several articles",
                            "name a folder"));
        }
        write(briefings);
        return problems.stream().anyMatch(Problem::isError)
                ? ExitCode.CONTENT_ERROR
                : ExitCode.DONE;
    }

    private static boolean isFile(Path out) {
        return out != null && out.toString().endsWith(".json") && !Files.isDirectory(out);
    }

    private static boolean isStandardInput(Path input) {
        return input.toString().equals("-");
    }

    /** What comes through a pipe has no name that tells its kind: a page begins with a tag. */
    private static Checked<List<Briefing>> piped(Pipeline pipeline) throws IOException {
        byte[] bytes = System.in.readAllBytes();
        String start = new String(bytes, StandardCharsets.ISO_8859_1).stripLeading();
        if (start.isEmpty()) {
            String remedy = "send an article: precis analyse - < article.txt";
            return new Checked<>(
                    List.of(), List.of(Problem.error("-", 0, "nothing came in", remedy)));
        }
        boolean page = start.startsWith("<");
        Path folder = Files.createTempDirectory("precis-analyse");
        Path file = folder.resolve(page ? "stdin.html" : "stdin.txt");
        try {
            Checked<List<Briefing>> read = pipeline.brief(Files.write(file, bytes), a -> true);
            String name = file.getFileName().toString();
            return new Checked<>(
                    read.value(),
                    read.problems().stream()
                            .map(p -> p.file().equals(name) ? ofThePipe(p) : p)
                            .toList());
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private static Problem ofThePipe(Problem p) {
        return new Problem(p.severity(), "-", p.line(), p.message(), p.remedy());
    }

    private void write(List<Briefing> briefings) throws IOException {
        Map<String, Long> perSeed =
                briefings.stream()
                        .collect(
                                Collectors.groupingBy(
                                        b -> b.article().seed(), Collectors.counting()));
        Map<String, Integer> names = new HashMap<>();
        BriefingJson json = new BriefingJson(Version.program());
        for (Briefing b : briefings) {
            boolean alone = perSeed.get(b.article().seed()) == 1;
            String name = alone ? SeedName.of(b.article()) : b.article().id();
            int times = names.merge(name, 1, Integer::sum);
            write(times == 1 ? name : name + "-" + times, json.write(b));
        }
        if (out != null) {
            console.say(briefings.size() + " written to " + out);
        }
    }

    private void write(String name, String json) throws IOException {
        if (out == null) {
            console.print(json.stripTrailing());
            return;
        }
        Path file = isFile(out) ? out : out.resolve(name + ".json");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, json.getBytes(StandardCharsets.UTF_8));
    }
}
