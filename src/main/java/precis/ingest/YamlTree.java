package precis.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import precis.model.Problem;

/** A YAML file as text, lists and keys with their lines; nothing is ever constructed from it. */
final class YamlTree {

    private final String file;
    private final Node node;
    private final List<Problem> problems;

    private YamlTree(String file, Node node, List<Problem> problems) {
        this.file = file;
        this.node = node;
        this.problems = problems;
    }

    /** The tree of a file; none where it is empty or no YAML, which is then a problem. */
    static Optional<YamlTree> parse(String file, String yaml, List<Problem> problems) {
        return YamlParser.parse(
                        yaml, (line, what) -> problems.add(Problem.error(file, line, what, "")))
                .map(n -> new YamlTree(file, n, problems));
    }

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    void wrong(String message, String remedy) {
        problems.add(Problem.error(file, line(), message, remedy));
    }

    /** The text of a single value; what is no text is a problem. */
    Optional<String> text() {
        if (node instanceof ScalarNode scalar) {
            String text = scalar.getValue().strip();
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        }
        wrong("is no text", "write one value");
        return Optional.empty();
    }

    /** The items of a list; a single value is a list of one. */
    List<YamlTree> items() {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(n -> new YamlTree(file, n, problems)).toList();
        }
        return List.of(this);
    }

    /** The values by key; a key that is not known is a problem. */
    Map<String, YamlTree> keys(List<String> known) {
        Map<String, YamlTree> keys = new LinkedHashMap<>();
        if (!(node instanceof MappingNode map)) {
            wrong("has no keys", "write lines of the form 'key: value'");
            return keys;
        }
        for (NodeTuple pair : map.getValue()) {
            YamlTree key = new YamlTree(file, pair.getKeyNode(), problems);
            String name = key.text().orElse("");
            if (known.contains(name)) {
                keys.put(name, new YamlTree(file, pair.getValueNode(), problems));
            } else {
                key.wrong(
                        "unknown key '" + name + "'",
                        KeyWords.remedy(name, Optional.empty(), known));
            }
        }
        return keys;
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>();
        items().forEach(i -> i.text().ifPresent(texts::add));
        return texts;
    }
}
