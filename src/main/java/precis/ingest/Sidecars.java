package precis.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import precis.model.Checked;
import precis.model.Problem;

/** Finds the sidecar of an article: the file of the same name that ends in {@code .yml}. */
final class Sidecars {

    private static final int LARGEST = 64 * 1024;

    private final Map<String, SeedFile> byTrunk = new TreeMap<>();

    /** Sorts out the sidecars among the files; one without its article is a problem. */
    Sidecars(List<SeedFile> files, List<Problem> problems) {
        TreeSet<String> articles = new TreeSet<>();
        for (SeedFile file : files) {
            FileKind kind = FileKind.of(file);
            if (file.name().endsWith(OverridesReader.BESIDE)) {
                continue;
            }
            if (kind == FileKind.SIDECAR && file.extension().equals("yml")) {
                byTrunk.put(file.trunk(), file);
            } else if (kind == FileKind.SIDECAR) {
                problems.add(file.warning(0, "skipped: a sidecar ends in .yml", "rename it"));
            } else if (kind.isArticle()) {
                articles.add(file.trunk());
            }
        }
        for (SeedFile file : byTrunk.values()) {
            if (!articles.contains(file.trunk())) {
                problems.add(
                        file.warning(
                                0,
                                "belongs to no article",
                                "give it the name of the article it describes"));
            }
        }
    }

    /** What the sidecar of an article says; nothing if there is none. */
    Checked<Sidecar> of(SeedFile article) {
        Optional<SeedFile> sidecar =
                Optional.ofNullable(byTrunk.get(article.trunk())).or(() -> beside(article));
        return sidecar.map(Sidecars::read).orElse(new Checked<>(Sidecar.NONE, List.of()));
    }

    /** A single file is read with the sidecar next to it. */
    private static Optional<SeedFile> beside(SeedFile article) {
        String name = article.stem() + ".yml";
        Path path = article.path().resolveSibling(name);
        return Files.isRegularFile(path)
                ? Optional.of(new SeedFile(path, name, name))
                : Optional.empty();
    }

    private static Checked<Sidecar> read(SeedFile file) {
        List<Problem> problems = new ArrayList<>();
        try {
            byte[] bytes = file.bytes(LARGEST);
            if (bytes.length > LARGEST) {
                problems.add(
                        file.error(0, "is larger than 64 KB", "keep only the article's details"));
                return new Checked<>(Sidecar.NONE, problems);
            }
            Optional<String> text = TextFormat.text(file, bytes, problems);
            Checked<Sidecar> read = SidecarReader.read(file, text.orElse(""));
            problems.addAll(read.problems());
            return new Checked<>(read.value(), problems);
        } catch (IOException e) {
            return new Checked<>(Sidecar.NONE, List.of(SeedFolder.unreadable(file.shown(), e)));
        }
    }
}
