package precis.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import precis.language.Languages;
import precis.model.Article;
import precis.model.Bond;
import precis.model.Briefing;
import precis.model.Cadence;
import precis.model.Checked;
import precis.model.Edition;
import precis.model.Story;

/** Groups a folder of articles by what they tell of, and writes the stories as JSON. */
@Command(
        name = "stories",
        description = "Group articles about the same event and sum each story up, as JSON.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  precis stories articles                      to standard output",
            "  precis stories articles --json stories.json  named without their ending"
        })
final class StoriesCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private Verbosity verbosity;

    @Mixin private FolderArgument folder;

    @Mixin private JsonOutput out;

    StoriesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        verbosity.apply(console);
        if (folder.problem().isPresent()) {
            return console.fail(folder.problem().get());
        }
        Pipeline pipeline = new Pipeline(Languages.load(), console);
        Checked<List<Briefing>> briefings = pipeline.brief(folder.path(), article -> true);
        console.report(briefings.problems());
        List<Story> stories =
                pipeline.edit(briefings.value(), Cadence.MANUAL).value().stream()
                        .map(Edition::stories)
                        .flatMap(List::stream)
                        .toList();
        write(stories);
        return briefings.hasErrors() ? ExitCode.CONTENT_ERROR : ExitCode.DONE;
    }

    private void write(List<Story> stories) throws IOException {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode all = root.putArray("stories");
        stories.forEach(s -> all.add(node(s)));
        out.write(root, stories.size() + (stories.size() == 1 ? " story" : " stories"), console);
    }

    private static ObjectNode node(Story story) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode articles = node.putArray("articles");
        story.briefings().forEach(b -> articles.add(SeedName.of(b.article())));
        ArrayNode summary = node.putArray("summary");
        story.summary().forEach(l -> summary.add(l.excerpt().text()));
        ArrayNode bonds = node.putArray("bonds");
        Map<String, String> seeds =
                story.briefings().stream()
                        .map(Briefing::article)
                        .collect(Collectors.toMap(Article::id, SeedName::of));
        story.bonds().forEach(b -> bonds.add(node(b, seeds.get(b.article()))));
        return node;
    }

    private static ObjectNode node(Bond bond, String article) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("article", article);
        node.put("likeness", Math.round(bond.likeness() * 1000) / 1000.0);
        ArrayNode words = node.putArray("words");
        bond.words().forEach(words::add);
        ArrayNode names = node.putArray("names");
        bond.names().forEach(names::add);
        ArrayNode days = node.putArray("days");
        bond.days().forEach(d -> days.add(d.toString()));
        return node;
    }
}
