package precis.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import precis.model.Checked;
import precis.model.Problem;

/**
 * A key of a flat YAML file with the words given for it. Nothing is ever constructed from the YAML:
 * its nodes are read as text, so tags have no effect, and aliases are refused.
 */
record YamlEntry(String key, List<String> values, int line) {

    private static final String FORM = "write lines of the form 'key: value'";

    YamlEntry {
        Objects.requireNonNull(key, "key");
        values = List.copyOf(values);
    }

    static Checked<List<YamlEntry>> parse(SeedFile file, String yaml) {
        List<YamlEntry> entries = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Optional<Node> root =
                YamlParser.parse(yaml, (line, what) -> problems.add(file.error(line, what, FORM)));
        if (root.orElse(null) instanceof MappingNode map) {
            map.getValue().forEach(pair -> read(file, pair, entries, problems));
        } else if (root.isPresent()) {
            problems.add(file.error(line(root.get()), "is no list of keys and values", FORM));
        }
        return new Checked<>(entries, problems);
    }

    private static void read(
            SeedFile file, NodeTuple pair, List<YamlEntry> entries, List<Problem> problems) {
        int line = line(pair.getKeyNode());
        Optional<String> key = scalar(pair.getKeyNode());
        Optional<List<String>> values = values(pair.getValueNode());
        if (key.isEmpty() || values.isEmpty()) {
            problems.add(
                    file.error(line, "has a value that is neither text nor a list of texts", FORM));
        } else if (entries.stream().anyMatch(e -> e.key().equals(key.get()))) {
            problems.add(file.error(line, "'" + key.get() + "' stands twice", "keep one of them"));
        } else if (!values.get().isEmpty()) {
            entries.add(new YamlEntry(key.get(), values.get(), line));
        }
    }

    private static Optional<List<String>> values(Node node) {
        if (node instanceof SequenceNode list) {
            List<String> texts = list.getValue().stream().flatMap(n -> scalar(n).stream()).toList();
            boolean all = texts.size() == list.getValue().size();
            return all
                    ? Optional.of(texts.stream().filter(t -> !t.isBlank()).toList())
                    : Optional.empty();
        }
        return scalar(node).map(text -> text.isBlank() ? List.of() : List.of(text.strip()));
    }

    private static Optional<String> scalar(Node node) {
        boolean plain = node instanceof ScalarNode && node.getTag().startsWith(Tag.PREFIX);
        return plain ? Optional.of(((ScalarNode) node).getValue()) : Optional.empty();
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
