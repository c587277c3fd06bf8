package precis.language;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A sum of decision trees, learned by boosting: above zero means yes.
 *
 * <p>Written a tree a line, its nodes outer ones first: {@code feature<threshold} with the branch
 * for lower values before the other one, or {@code =value} for a leaf.
 */
public final class Forest {

    private final List<Node> trees;

    public Forest(List<String> lines) {
        List<Node> read = new ArrayList<>();
        for (String line : lines) {
            read.add(Node.parse(List.of(line.split(" ")).iterator()));
        }
        this.trees = List.copyOf(read);
    }

    public double score(float[] row) {
        double sum = 0;
        for (Node tree : trees) {
            Node node = tree;
            while (node.low != null) {
                node = row[node.feature] < node.value ? node.low : node.high;
            }
            sum += node.value;
        }
        return sum;
    }

    private record Node(int feature, float value, Node low, Node high) {

        static Node parse(Iterator<String> tokens) {
            String token = tokens.next();
            int sign = token.indexOf('<');
            if (sign < 0) {
                return new Node(-1, Float.parseFloat(token.substring(1)), null, null);
            }
            Node low = parse(tokens);
            Node high = parse(tokens);
            return new Node(
                    Integer.parseInt(token.substring(0, sign)),
                    Float.parseFloat(token.substring(sign + 1)),
                    low,
                    high);
        }
    }
}
