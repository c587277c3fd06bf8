package precis.ingest;

import java.io.StringReader;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
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
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            wrong.accept(line, "is no valid YAML: " + e.getProblem());
        } catch (YAMLException e) {
            String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            wrong.accept(1, "is no valid YAML: " + first);
        }
        return Optional.empty();
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
