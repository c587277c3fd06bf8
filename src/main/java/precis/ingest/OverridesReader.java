package precis.ingest;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import precis.model.Checked;
import precis.model.Outlet;
import precis.model.Overrides;
import precis.model.Problem;
import precis.model.Reliability;

/** Reads what the site's owner keeps beside the seeds: overrides of briefings, data on outlets. */
public final class OverridesReader {

    /** The ending of a file of overrides that lies beside its seed. */
    static final String BESIDE = ".overrides.yml";

    private static final String FOLDER = "content/overrides";
    private static final String OUTLETS = "data/outlets.yml";
    private static final List<String> OUTLET_KEYS =
            List.of("name", "aliases", "type", "country", "owner", "source", "reliability");

    private final Path project;
    private final Path seeds;

    /**
     * @param project holds {@code content/overrides} and {@code data/outlets.yml}, both optional
     * @param seeds may hold files that end in {@code .overrides.yml}
     */
    public OverridesReader(Path project, Path seeds) {
        this.project = project;
        this.seeds = seeds;
    }

    /** The overrides by the article they are for. */
    public Checked<Map<String, Overrides>> read() {
        List<Problem> problems = new ArrayList<>();
        Map<String, Overrides> overrides = new TreeMap<>();
        for (Path file : files(project.resolve(FOLDER), FOLDER, ".yml", problems)) {
            String name = project.resolve(FOLDER).relativize(file).toString().replace('\\', '/');
            read(file, FOLDER + "/" + name, stem(file, ".yml"), overrides, problems);
        }
        if (Files.isDirectory(seeds)) {
            String folder = SeedFolder.shown(seeds);
            // Whoever reads the seeds tells what may not be read: what lies there is for such
            // alone.
            for (Path file : files(seeds, folder, BESIDE, new ArrayList<>())) {
                String name = seeds.relativize(file).toString().replace('\\', '/');
                read(file, folder + "/" + name, stem(file, BESIDE), overrides, problems);
            }
        }
        return new Checked<>(overrides, problems.stream().sorted().toList());
    }

    /** The article that a seed, or the sidecar of one, is for if nothing in it says otherwise. */
    public static String article(String file) {
        return Slug.of(file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", ""));
    }

    private static String stem(Path file, String ending) {
        String name = file.getFileName().toString();
        return Slug.of(name.substring(0, name.length() - ending.length()));
    }

    /** What cannot be listed is told under the name that the folder is shown by. */
    private static List<Path> files(
            Path folder, String shown, String ending, List<Problem> problems) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        Below below = new Below(folder, shown);
        problems.addAll(below.problems());
        return below.files().stream()
                .filter(f -> f.getFileName().toString().endsWith(ending))
                .filter(Files::isRegularFile)
                .sorted()
                .toList();
    }

    private static void read(
            Path file,
            String shown,
            String article,
            Map<String, Overrides> overrides,
            List<Problem> problems) {
        Optional<Overrides> read =
                text(file, shown, problems)
                        .flatMap(t -> OverridesParser.parse(article, shown, t, problems));
        read.ifPresent(
                o -> {
                    Overrides former = overrides.putIfAbsent(article, o);
                    if (former != null) {
                        problems.add(
                                Problem.error(
                                        shown,
                                        0,
                                        "overrides the same article as " + former.file(),
                                        "keep one of the two"));
                    }
                });
    }

    private static Optional<String> text(Path file, String shown, List<Problem> problems) {
        try {
            return Optional.of(Files.readString(file));
        } catch (MalformedInputException e) {
            problems.add(Problem.error(shown, 0, "is not UTF-8", "save it as UTF-8"));
        } catch (IOException e) {
            problems.add(SeedFolder.unreadable(shown, e));
        }
        return Optional.empty();
    }

    /** What the owner says of outlets, in the file's order. */
    public Checked<List<Outlet>> outlets() {
        List<Problem> problems = new ArrayList<>();
        List<Outlet> outlets = new ArrayList<>();
        Path file = project.resolve(OUTLETS);
        if (Files.exists(file)) {
            text(file, OUTLETS, problems)
                    .flatMap(t -> YamlTree.parse(OUTLETS, t, problems))
                    .map(YamlTree::items)
                    .orElse(List.of())
                    .forEach(i -> outlet(i).ifPresent(outlets::add));
        }
        return new Checked<>(outlets, problems.stream().sorted().toList());
    }

    private static Optional<Outlet> outlet(YamlTree tree) {
        Map<String, YamlTree> keys = tree.keys(OUTLET_KEYS);
        Optional<String> name = text(keys, "name");
        if (name.isEmpty()) {
            tree.wrong("has no 'name'", "write the outlet's name as its articles give it");
        }
        return name.map(
                n ->
                        new Outlet(
                                n,
                                Optional.ofNullable(keys.get("aliases"))
                                        .map(YamlTree::texts)
                                        .orElse(List.of()),
                                text(keys, "type"),
                                text(keys, "country"),
                                text(keys, "owner"),
                                text(keys, "source"),
                                Optional.ofNullable(keys.get("reliability"))
                                        .flatMap(
                                                r ->
                                                        OverridesParser.choice(
                                                                r, Reliability.class))));
    }

    private static Optional<String> text(Map<String, YamlTree> keys, String key) {
        return Optional.ofNullable(keys.get(key)).flatMap(YamlTree::text);
    }
}
