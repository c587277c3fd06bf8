package precis.analysis.actors;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import precis.analysis.actors.salience.Ranker;
import precis.analysis.actors.words.ActorSettings;
import precis.language.LanguagePack;

/**
 * Fits the weights of {@code actors.yml} to annotated articles and reports what they are worth on
 * articles they were not fitted to: {@code mvn -q test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=precis.analysis.actors.TrainActors -Dexec.args="fr GOLD…"}, where each GOLD is a
 * folder with {@code articles/} and {@code gold/}, and {@code GOLD@3} counts three times. Our own
 * golden casts are not among them, so that they can show what the weights do. The settings above
 * the weights are kept, the threshold among them. With {@code kinds=organisation,person} the
 * weights in force are only corrected, and only those that bear one of these kinds: for articles of
 * another sort than those they were fitted to.
 */
public final class TrainActors {

    private static final double RIDGE = 6;

    /** How much losing a central actor weighs against listing one in passing. */
    private static final double CENTRAL = 4;

    /** How much the weights in force hold against articles that correct them. */
    private static final double HELD = 10;

    private static final int FOLDS = 10;
    private static final int SELDOM = 3;
    private static final String KINDS = "kinds=";
    private static final String WEIGHTS = "# How much each observation says that a name acts";

    private final LanguagePack pack;
    private final List<ActorSample> samples = new ArrayList<>();
    private List<String> kinds = List.of();

    private TrainActors(LanguagePack pack) {
        this.pack = pack;
    }

    public static void main(String[] args) throws IOException {
        TrainActors training = new TrainActors(LanguagePack.load(args[0]));
        ActorSamples reader = new ActorSamples(training.pack);
        for (int i = 1; i < args.length; i++) {
            if (args[i].startsWith(KINDS)) {
                training.kinds = List.of(args[i].substring(KINDS.length()).split(","));
                continue;
            }
            String[] parts = args[i].split("@", 2);
            double count = parts.length == 2 ? Double.parseDouble(parts[1]) : 1;
            training.samples.addAll(reader.gold(Path.of(parts[0]), count));
        }
        training.run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private void run(PrintStream out) throws IOException {
        report(out);
        Map<String, Double> acts = acts(samples);
        Map<String, Double> salience = salience();
        Path file = Path.of("src/main/resources/language", pack.tag(), "actors.yml");
        String text = Files.readString(file);
        StringBuilder yaml = new StringBuilder(text.substring(0, text.indexOf(WEIGHTS)));
        yaml.append(WEIGHTS).append(" in the story; fitted by TrainActors.\nacts:\n");
        write(yaml, acts);
        yaml.append("# How much each observation says that the story is about it: the order");
        yaml.append(" of the actors; fitted by TrainActors.\nsalience:\n");
        write(yaml, salience);
        Files.writeString(file, yaml.toString());
    }

    private static void write(StringBuilder yaml, Map<String, Double> weights) {
        weights.forEach(
                (name, w) -> {
                    String number = String.format(Locale.ROOT, "%.2f", w);
                    if (!number.matches("-?0\\.00")) {
                        yaml.append("  ").append(name).append(": ").append(number).append('\n');
                    }
                });
    }

    private Map<String, Double> acts(Collection<ActorSample> from) {
        if (kinds.isEmpty()) {
            return fit(from, w -> w > 0, name -> true, Map.of());
        }
        Predicate<String> ofKind = name -> kinds.stream().anyMatch(k -> name.endsWith("-" + k));
        return fit(from, w -> w > 0, ofKind, settings().acts());
    }

    private Map<String, Double> salience() {
        Map<String, Double> inForce = settings().salience();
        if (!kinds.isEmpty()) {
            return new TreeMap<>(inForce);
        }
        List<ActorSample> graded = samples.stream().filter(s -> s.central() > 0).toList();
        return fit(graded, w -> w == 2, inForce.keySet()::contains, Map.of());
    }

    private ActorSettings settings() {
        return pack.settings("actors", ActorSettings.class);
    }

    private Map<String, Double> fit(
            Collection<ActorSample> from,
            Predicate<Integer> is,
            Predicate<String> kept,
            Map<String, Double> inForce) {
        List<Map<String, Double>> rows = new ArrayList<>();
        List<Double> targets = new ArrayList<>();
        List<Double> counts = new ArrayList<>();
        Map<String, Integer> seen = new TreeMap<>();
        for (ActorSample s : from) {
            for (int i = 0; i < s.weight().size(); i++) {
                rows.add(s.features().get(i));
                targets.add(is.test(s.weight().get(i)) ? 1.0 : 0.0);
                counts.add(s.count() * (s.weight().get(i) == 2 ? CENTRAL : 1));
                s.features().get(i).keySet().forEach(f -> seen.merge(f, 1, Integer::sum));
            }
        }
        TreeSet<String> names = new TreeSet<>(seen.keySet());
        names.removeIf(n -> seen.get(n) < SELDOM || !kept.test(n));
        double ridge = inForce.isEmpty() ? RIDGE : HELD;
        return new LogisticFit(List.copyOf(names), ridge, inForce).fit(rows, targets, counts);
    }

    /** Each tenth of the articles by weights fitted to the others: what each threshold is worth. */
    private void report(PrintStream out) {
        List<double[]> judged = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<ActorSample> others = new ArrayList<>();
            List<ActorSample> tested = new ArrayList<>();
            for (int i = 0; i < samples.size(); i++) {
                (i % FOLDS == fold ? tested : others).add(samples.get(i));
            }
            Map<String, Double> weights = acts(others);
            for (ActorSample s : tested) {
                for (int i = 0; i < s.weight().size(); i++) {
                    double p = Ranker.logistic(s.features().get(i), weights);
                    judged.add(new double[] {p, s.weight().get(i)});
                }
            }
        }
        thresholds(judged, out);
    }

    private void thresholds(List<double[]> judged, PrintStream out) {
        int listed = samples.stream().mapToInt(ActorSample::listed).sum();
        int central = samples.stream().mapToInt(ActorSample::central).sum();
        out.printf("%d articles, %d names, %d actors%n", samples.size(), judged.size(), listed);
        for (int step = 4; step < 15; step++) {
            double t = step / 20.0;
            double shown = judged.stream().filter(j -> j[0] >= t).count();
            double right = judged.stream().filter(j -> j[0] >= t && j[1] > 0).count();
            double main = judged.stream().filter(j -> j[0] >= t && j[1] == 2).count();
            double f1 = 2 * right / (shown + listed);
            out.printf(
                    Locale.ROOT,
                    "threshold %.2f precision %.3f recall %.3f f1 %.3f central %.3f%n",
                    t,
                    right / shown,
                    right / listed,
                    f1,
                    main / Math.max(1, central));
        }
        double found = judged.stream().filter(j -> j[1] > 0).count();
        out.printf(Locale.ROOT, "found at all: %.3f%n", found / listed);
    }
}
