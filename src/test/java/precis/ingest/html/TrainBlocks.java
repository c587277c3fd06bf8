package precis.ingest.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import precis.language.Boosting;
import precis.language.Forest;

/**
 * Learns the trees that judge blocks from pages with known text, and says how well they do on sites
 * not learned from.
 *
 * <p>Arguments: the folder of the sets, the folder of our own golden pages, and the file to write
 * the trees to. To be run again when a feature is added, or a rule changes what the features say.
 * Our own pages are learned from too: they are shorter than those of the sets, and of more kinds.
 */
final class TrainBlocks {

    private static final List<String> SETS = List.of("scrapinghub", "wcxb", "fundus");
    private static final int FOLDS = 5;
    private static final Boosting.Plan PLAN = new Boosting.Plan(4, 120, 0.1, 5, 1);
    private static final int SHORT = 4;

    /** A long paragraph counts as many short lines, but not as all of them. */
    private static final double MOST_WEIGHT = 40;

    private static final double LEAST_WEIGHT = 0.3;

    private record Sample(String set, String site, String truth, Candidates candidates) {}

    private TrainBlocks() {}

    public static void main(String[] args) throws IOException {
        List<Sample> pages = new ArrayList<>();
        for (String set : SETS) {
            pages.addAll(read(Path.of(args[0]), set));
        }
        pages.addAll(own(Path.of(args[1])));
        report("rules", pages, p -> BlockJudge.pick(p.candidates(), p.candidates()::isRuled));
        report("best possible", pages, p -> BlockJudge.pick(p.candidates(), labelled(p)));
        List<BlockJudge> judges = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            judges.add(judge(pages.stream().filter(p -> fold(p) != left).toList()));
        }
        report("other sites", pages, p -> judges.get(fold(p)).choose(p.candidates()));
        List<String> lines = new ArrayList<>();
        lines.add("# Trees that judge blocks, written by precis.ingest.html.TrainBlocks.");
        lines.addAll(learn(pages));
        Files.write(Path.of(args[2]), lines);
    }

    private static int fold(Sample page) {
        return Math.floorMod(page.site().hashCode() * 31 + 7, FOLDS);
    }

    private static BlockJudge judge(List<Sample> pages) {
        return new BlockJudge(new Forest(learn(pages)));
    }

    private static List<Sample> read(Path folder, String set) throws IOException {
        JsonNode truth =
                new ObjectMapper().readTree(folder.resolve(set + "/ground-truth.json").toFile());
        PageReader reader = new PageReader();
        List<String> ids = new ArrayList<>();
        truth.fieldNames().forEachRemaining(ids::add);
        return ids.stream()
                .filter(id -> !truth.get(id).path("articleBody").asText().isBlank())
                .map(
                        id ->
                                new Sample(
                                        set,
                                        site(truth.get(id).path("url").asText(id)),
                                        truth.get(id).path("articleBody").asText(),
                                        reader.candidates(
                                                html(
                                                        folder.resolve(
                                                                set
                                                                        + "/html/"
                                                                        + id
                                                                        + ".html.gz")))))
                .toList();
    }

    private static List<Sample> own(Path folder) throws IOException {
        PageReader reader = new PageReader();
        List<Sample> samples = new ArrayList<>();
        try (Stream<Path> folders = Files.list(folder)) {
            for (Path page : folders.sorted().toList()) {
                String text =
                        Files.readString(page.resolve("expected.txt"))
                                .replaceAll("(?m)^\\w+\t", "");
                String html = Files.readString(page.resolve("source.html"));
                String name = page.getFileName().toString();
                samples.add(new Sample("own", name, text, reader.candidates(html)));
            }
        }
        return samples;
    }

    /** The part of the host's name that was registered. */
    private static String site(String url) {
        String host = URI.create(url.replaceAll("[^!-~]|[|\\[\\]{}^`\\\\]", "")).getHost();
        if (host == null) {
            return url;
        }
        String[] parts = host.split("\\.");
        boolean second = parts.length > 2 && parts[parts.length - 2].length() <= 3;
        return parts[Math.max(0, parts.length - (second ? 3 : 2))];
    }

    private static String html(Path page) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static java.util.function.IntPredicate labelled(Sample page) {
        boolean[] labels = labels(page);
        return i -> labels[i];
    }

    /** Whether each block belongs to the text, as far as its words can tell. */
    private static boolean[] labels(Sample page) {
        Map<String, Integer> left = new HashMap<>(Shingles.of(page.truth()));
        String flat = " " + String.join(" ", Shingles.tokens(page.truth())) + " ";
        Map<String, Integer> used = new HashMap<>();
        boolean[] labels = new boolean[page.candidates().size()];
        for (int i = 0; i < labels.length; i++) {
            String text = page.candidates().block(i).text();
            List<String> tokens = Shingles.tokens(text);
            if (tokens.size() < SHORT) {
                String key = " " + String.join(" ", tokens) + " ";
                int times = flat.split(Pattern.quote(key), -1).length - 1;
                labels[i] = !tokens.isEmpty() && used.merge(key, 1, Integer::sum) <= times;
            } else {
                labels[i] = take(Shingles.of(text), left);
            }
        }
        return labels;
    }

    /** Takes a block's runs from what is left of the text, if most are there. */
    private static boolean take(Map<String, Integer> own, Map<String, Integer> left) {
        int all = 0;
        int found = 0;
        for (Map.Entry<String, Integer> e : own.entrySet()) {
            all += e.getValue();
            found += Math.min(e.getValue(), left.getOrDefault(e.getKey(), 0));
        }
        if (2 * found <= all) {
            return false;
        }
        own.forEach((run, n) -> left.merge(run, -n, Integer::sum));
        left.values().removeIf(n -> n <= 0);
        return true;
    }

    private static List<String> learn(List<Sample> pages) {
        List<float[]> rows = new ArrayList<>();
        List<Boolean> labels = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (Sample page : pages) {
            boolean[] own = labels(page);
            double words = Math.max(40, Shingles.tokens(page.truth()).size());
            for (int i = 0; i < own.length; i++) {
                rows.add(page.candidates().features(i));
                labels.add(own[i]);
                double size = Shingles.tokens(page.candidates().block(i).text()).size();
                weights.add(Math.min(100 * size / words, MOST_WEIGHT) + LEAST_WEIGHT);
            }
        }
        double[] flags = new double[labels.size()];
        double[] shares = new double[labels.size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = labels.get(i) ? 1 : 0;
            shares[i] = weights.get(i);
        }
        return new Boosting(PLAN, rows.toArray(new float[0][]), flags, shares).learn();
    }

    private static void report(
            String what, List<Sample> pages, Function<Sample, List<TextBlock>> choose) {
        Map<String, Shingles> scores = new TreeMap<>();
        for (Sample page : pages) {
            scores.computeIfAbsent(page.set(), s -> new Shingles())
                    .add(page.truth(), text(page, choose.apply(page)));
        }
        scores.forEach((set, score) -> System.out.println(what + " " + set + " " + score));
    }

    private static String text(Sample page, List<TextBlock> chosen) {
        List<String> linked = page.candidates().linked();
        return PageReader.isLacking(chosen, linked)
                ? String.join("\n", linked)
                : chosen.stream().map(TextBlock::text).collect(Collectors.joining("\n"));
    }
}
