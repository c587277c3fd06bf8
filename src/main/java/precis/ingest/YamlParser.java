package precis.ingest;

import java.io.StringReader;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads YAML as nodes and constructs nothing from them; refuses aliases, deep nesting, great length
 * and keys that stand twice.
 */
final class YamlParser {

    private static final int LONGEST = 64 * 1024;

    private YamlParser() {}

    /**
     * @param wrong takes the line, counted from 1, and what is wrong there
     * @return none where there is nothing, or no YAML
     */
    static Optional<Node> parse(String yaml, BiConsumer<Integer, String> wrong) {
        try {
            return Optional.ofNullable(parser().compose(new StringReader(yaml)));
        } catch (MarkedYAMLException e) {
            boolean open =
                    String.valueOf(e.getProblem()).matches(".*(?:stream end|end of stream).*");
            Mark mark =
                    open && e.getContextMark() != null ? e.getContextMark() : e.getProblemMark();
            int line = mark == null ? 1 : mark.getLine() + 1;
            wrong.accept(line, "is no valid YAML: " + told(e, yaml.lines().skip(line - 1L)));
        } catch (YAMLException e) {
            String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            wrong.accept(1, "is no valid YAML: " + first);
        }
        return Optional.empty();
    }

    /** The usual slips in plain words, others in the parser's. */
    private static String told(MarkedYAMLException e, Stream<String> from) {
        String problem = String.valueOf(e.getProblem());
        String context = String.valueOf(e.getContext());
        String[] parts = from.findFirst().orElse("").strip().split(":\\s+", 2);
        if (problem.contains("'\\t(TAB)'")) {
            return "a tab stands where only spaces may";
        } else if (problem.startsWith("mapping values are not allowed") && parts.length == 2) {
            return "what holds a colon needs quotes, as in "
                    + parts[0]
                    + ": \""
                    + parts[1].replace("\"", "\\\"")
                    + "\"";
        } else if (context.contains("quoted scalar")) {
            return "a quotation mark is opened here and not closed";
        } else if (context.contains("flow sequence") || context.contains("flow mapping")) {
            return "a bracket is opened here and not closed";
        }
        return problem;
    }

    private static Yaml parser() {
        LoaderOptions limits = new LoaderOptions();
        limits.setAllowDuplicateKeys(false);
        limits.setMaxAliasesForCollections(0);
        limits.setNestingDepthLimit(5);
        limits.setCodePointLimit(LONGEST);
        return new Yaml(new SafeConstructor(limits));
    }
}
