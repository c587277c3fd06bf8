package precis.analysis.digest;

import java.util.Locale;
import java.util.Map;

/** Writes {@code ranking.yml}. */
final class RankingFile {

    private final StringBuilder yaml = new StringBuilder();

    private RankingFile() {}

    static String write(Ranking ranking) {
        RankingFile file = new RankingFile();
        file.yaml.append(
                "# How sentences are weighed: features by name, weights and trees learned by"
                        + " TrainRanking.\n");
        file.claims(ranking.claims());
        file.summary(ranking.summary());
        return file.yaml.toString();
    }

    private void claims(Ranking.Claims claims) {
        yaml.append("claims:\n");
        setting("precision", claims.precision());
        setting("sure", claims.sure());
        setting("doubtful", claims.doubtful());
        setting("least", claims.least());
        setting("most", claims.most());
        setting("likeness", claims.likeness());
        model(claims.model());
    }

    private void summary(Ranking.Summary summary) {
        yaml.append("summary:\n");
        setting("sentences", summary.sentences());
        setting("core", summary.core());
        setting("wordiness", summary.wordiness());
        setting("redundancy", summary.redundancy());
        setting("opening", summary.opening());
        setting("nothingNew", summary.nothingNew());
        setting("dangling", summary.dangling());
        setting("connective", summary.connective());
        setting("pointing", summary.pointing());
        model(summary.model());
        if (summary.trees().weight() > 0) {
            trees(summary.trees());
        }
    }

    private void setting(String name, Number value) {
        yaml.append("  ").append(name).append(": ").append(value).append('\n');
    }

    private void model(LinearModel model) {
        yaml.append(String.format(Locale.ROOT, "  model:%n    bias: %.4f%n", model.bias()));
        yaml.append("    weights:\n");
        for (Map.Entry<String, Double> e : model.weights().entrySet()) {
            yaml.append(String.format(Locale.ROOT, "      %s: %.4f%n", e.getKey(), e.getValue()));
        }
    }

    private void trees(Ranking.Trees trees) {
        yaml.append("  trees:\n    weight: ").append(trees.weight()).append('\n');
        yaml.append("    features:\n");
        trees.features().forEach(f -> yaml.append("      - ").append(f).append('\n'));
        yaml.append("    trees:\n");
        trees.trees().forEach(t -> yaml.append("      - \"").append(t).append("\"\n"));
    }
}
