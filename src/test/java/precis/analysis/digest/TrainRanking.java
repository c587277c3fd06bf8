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
import java.util.function.Function;
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
                    new Ranking.Claims(0, 0, 0, 0, 0, 0, FLAT),
                    new Ranking.Summary(0, 0, 0, 0, 0, 0, 0, 0, 0, FLAT, Ranking.Trees.NONE));

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
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf("%d articles, %d of them our own%n", samples.size(), own);
        Ranking settings = pack.settings("ranking", Ranking.class);
        report(samples, from, settings, out);
        Path file = Path.of("src/main/resources/language", tag, "ranking.yml");
        Files.writeString(
                file,
                RankingFile.write(
                        new Ranking(
                                claims(from, settings, samples).apply(samples),
                                summary(from, settings, samples).apply(samples))));
        out.println("written to " + file);
    }

    /** Being the first of its kind tells of a summary sentence, and nothing of a claim. */
    private static Function<List<Sample>, Ranking.Claims> claims(
            Ranking from, Ranking settings, List<Sample> all) {
        Fit fit =
                new Fit(
                        all,
                        CLAIMS_RIDGE,
                        from.claims().model(),
                        n -> !n.startsWith(FirstFeatures.PREFIX));
        return samples -> settings.claims().with(fit.claims(samples));
    }

    private static Function<List<Sample>, Ranking.Summary> summary(
            Ranking from, Ranking settings, List<Sample> all) {
        Fit fit = new Fit(all, SUMMARY_RIDGE, from.summary().model(), n -> true);
        double weight = settings.summary().trees().weight();
        return samples ->
                settings.summary().with(fit.summary(samples), FitTrees.summary(samples, weight));
    }

    private static void report(
            List<Sample> samples, Ranking from, Ranking settings, PrintStream out) {
        Trial trial = new Trial(samples);
        List<Ranking.Claims> claims = trial.leaveGroupOut(claims(from, settings, samples));
        List<Ranking.Summary> summaries = trial.leaveGroupOut(summary(from, settings, samples));
        out.println("each article by weights fitted to other articles:");
        for (String set : List.of(".*\\.txt", ".*(?<!\\.txt)")) {
            double[] c = trial.claims(claims, set);
            double[] s = trial.capture(summaries, set);
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
}
