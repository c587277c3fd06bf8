package precis.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import precis.language.Languages;
import precis.model.Briefing;
import precis.model.Checked;
import precis.model.Problem;
import precis.quality.Figures;
import precis.quality.Quality;

/** Reads annotated articles and prints how near the briefings come to the annotation. */
@Command(
        name = "quality",
        description = "Measure the reading against articles that people annotated.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  precis quality eval/fr               eval/fr/gold and eval/fr/articles",
            "  precis quality my/gold my/articles   the two in different places",
            "  precis quality eval/fr --json        the figures as JSON",
            "",
            "An annotation is <id>.gold.json for the article <id>.txt (.html, .md, .eml). What no",
            "annotation tells is measured by no figure."
        })
final class QualityCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private Verbosity verbosity;

    @Parameters(
            index = "0",
            paramLabel = "GOLD",
            description = "Folder of annotations, or one with gold/ and articles/ in it.")
    private Path gold;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ARTICLES",
            description = "Folder of the articles (default: GOLD/articles).")
    private Path articles;

    @Option(names = "--json", description = "Print the figures as JSON.")
    private boolean json;

    QualityCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        verbosity.apply(console);
        Path texts = articles == null ? gold.resolve("articles") : articles;
        Path notes = articles == null ? gold.resolve("gold") : gold;
        Optional<Problem> missing = missing(notes, texts);
        if (missing.isPresent()) {
            return console.fail(missing.get());
        }
        Checked<List<Briefing>> briefings =
                new Pipeline(Languages.load(), console).brief(texts, article -> true);
        console.report(briefings.problems());
        Map<String, Briefing> byName =
                briefings.value().stream()
                        .collect(
                                Collectors.toMap(
                                        b -> SeedName.of(b.article()),
                                        Function.identity(),
                                        (one, other) -> one));
        Checked<Figures> figures = new Quality().measure(notes, byName, Set.of());
        console.report(figures.problems());
        console.print(json ? json(figures.value()) : table(figures.value()));
        return figures.hasErrors() ? ExitCode.CONTENT_ERROR : ExitCode.DONE;
    }

    private Optional<Problem> missing(Path notes, Path texts) {
        for (Path folder : articles == null ? List.of(gold) : List.of(gold, articles)) {
            if (!Files.isDirectory(folder)) {
                return Optional.of(
                        Problem.error(folder.toString(), 0, "no such folder", "check the name"));
            }
        }
        return Files.isDirectory(notes) && Files.isDirectory(texts)
                ? Optional.empty()
                : Optional.of(
                        Problem.error(
                                gold.toString(),
                                0,
                                "has no gold/ and articles/ in it",
                                "name a folder that has, or one of annotations and one of"
                                        + " articles"));
    }

    private static String table(Figures figures) {
        StringBuilder table = new StringBuilder();
        table.append(String.format(Locale.ROOT, "%-24s %d%n", "articles", figures.articles()));
        table.append(String.format(Locale.ROOT, "%-24s %d", "missing", figures.missing()));
        figures.values()
                .forEach(
                        (name, value) ->
                                table.append(
                                        String.format(Locale.ROOT, "%n%-24s %.3f", name, value)));
        return table.toString();
    }

    private static String json(Figures figures) throws IOException {
        JsonMapper mapper = new JsonMapper();
        ObjectNode root = mapper.createObjectNode();
        root.put("articles", figures.articles()).put("missing", figures.missing());
        figures.values()
                .forEach((name, value) -> root.put(name, Math.round(value * 1000) / 1000.0));
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }
}
