package precis.analysis.digest;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import precis.language.LanguagePack;

/**
 * Fits the weights of {@code ranking.yml} to annotated articles and reports what they are worth on
 * articles they were not fitted to: {@code mvn -q test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=precis.analysis.digest.TrainRanking -Dexec.args="fr GOLD…"}, where each GOLD is
 * a folder with {@code articles/} and {@code gold/}. Our own annotated articles are always among
 * them. The settings above the weights are kept. For a language with few annotated articles, {@code
 * en:fr} learns only how English differs from the weights of French.
 */
public final class TrainRanking {

    private static final double CLAIMS_RIDGE = 100;
    private static final double SUMMARY_RIDGE = 4000;

    private static final LinearModel FLAT = new LinearModel(0, Map.of());

    private static final Ranking NOTHING =
            new Ranking(
                    new Ranking.Claims(0, 0, 0, 0, FLAT),
                    new Ranking.Summary(0, 0, 0, 0, 0, 0, 0, 0, FLAT));

    private TrainRanking() {}

    public static void main(String[] args) throws IOException {
        String tag = args[0].replaceFirst(":.*", "");
        Ranking from =
                args[0].equals(tag)
                        ? NOTHING
                        : LanguagePack.load(args[0].substring(tag.length() + 1))
                                .settings("ranking", Ranking.class);
        LanguagePack pack = LanguagePack.load(tag);
        Samples reader = new Samples(pack);
        List<Sample> samples =
                new ArrayList<>(reader.labelled(Path.of("src/test/resources/ranking", tag)));
        int own = samples.size();
        for (int i = 1; i < args.length; i++) {
            samples.addAll(reader.gold(Path.of(args[i])));
        }
        Ranking old = pack.settings("ranking", Ranking.class);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf("%d articles, %d of them our own%n", samples.size(), own);
        report(samples, from, old, out);
        Fit claims = claims(samples, from);
        Fit summary = summary(samples, from);
        Path file = Path.of("src/main/resources/language", tag, "ranking.yml");
        Files.writeString(file, write(old, claims.claims(samples), summary.summary(samples)));
        out.println("written to " + file);
    }

    /** Being the first of its kind tells of a summary sentence, and nothing of a claim. */
    private static Fit claims(List<Sample> samples, Ranking from) {
        return new Fit(
                samples,
                CLAIMS_RIDGE,
                from.claims().model(),
                n -> !n.startsWith(FirstFeatures.PREFIX));
    }

    private static Fit summary(List<Sample> samples, Ranking from) {
        return new Fit(samples, SUMMARY_RIDGE, from.summary().model(), n -> true);
    }

    private static void report(
            List<Sample> samples, Ranking from, Ranking settings, PrintStream out) {
        Trial trial = new Trial(samples);
        Fit claims = claims(samples, from);
        Fit summary = summary(samples, from);
        List<LinearModel> claimModels = trial.leaveGroupOut(claims::claims);
        List<LinearModel> summaryModels = trial.leaveGroupOut(summary::summary);
        out.println("each article by weights fitted to other articles:");
        for (String set : List.of(".*\\.txt", ".*(?<!\\.txt)")) {
            double[] c = trial.claims(claimModels, settings.claims(), set);
            double[] s = trial.capture(summaryModels, settings.summary(), set);
            out.printf(
                    Locale.ROOT,
                    "%-8s summary.capture %.3f ± %.3f  claims.precision %.3f recall %.3f f1 %.3f%n",
                    set.startsWith(".*\\") ? "own" : "gold",
                    s[0],
                    s[1],
                    c[0],
                    c[1],
                    c[2]);
        }
    }

    private static String write(Ranking old, LinearModel claims, LinearModel summary) {
        StringBuilder yaml = new StringBuilder();
        yaml.append(
                "# How sentences are weighed: features by name, weights fitted by TrainRanking.\n");
        yaml.append("claims:\n");
        yaml.append("  threshold: ").append(old.claims().threshold()).append('\n');
        yaml.append("  least: ").append(old.claims().least()).append('\n');
        yaml.append("  most: ").append(old.claims().most()).append('\n');
        yaml.append("  likeness: ").append(old.claims().likeness()).append('\n');
        model(yaml, claims);
        yaml.append("summary:\n");
        yaml.append("  sentences: ").append(old.summary().sentences()).append('\n');
        yaml.append("  core: ").append(old.summary().core()).append('\n');
        yaml.append("  wordiness: ").append(old.summary().wordiness()).append('\n');
        yaml.append("  redundancy: ").append(old.summary().redundancy()).append('\n');
        yaml.append("  opening: ").append(old.summary().opening()).append('\n');
        yaml.append("  dangling: ").append(old.summary().dangling()).append('\n');
        yaml.append("  connective: ").append(old.summary().connective()).append('\n');
        yaml.append("  pointing: ").append(old.summary().pointing()).append('\n');
        model(yaml, summary);
        return yaml.toString();
    }

    private static void model(StringBuilder yaml, LinearModel model) {
        yaml.append(String.format(Locale.ROOT, "  model:%n    bias: %.4f%n", model.bias()));
        yaml.append("    weights:\n");
        for (Map.Entry<String, Double> e : model.weights().entrySet()) {
            yaml.append(String.format(Locale.ROOT, "      %s: %.4f%n", e.getKey(), e.getValue()));
        }
    }
}
