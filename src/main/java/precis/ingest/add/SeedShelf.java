package precis.ingest.add;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import precis.ingest.Slug;

/** The files of a seeds folder as they are written: under a free name, or in another's place. */
final class SeedShelf {

    private static final int LONGEST_NAME = 60;

    private static final Map<String, String> ENDINGS =
            Map.of(
                    "text/html", "html",
                    "application/xhtml+xml", "html",
                    "text/plain", "txt",
                    "text/markdown", "md",
                    "message/rfc822", "eml",
                    "application/pdf", "pdf",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                            "docx",
                    "application/vnd.oasis.opendocument.text", "odt",
                    "application/rtf", "rtf",
                    "text/rtf", "rtf");

    /** Further extensions that a file of the same name may have. */
    private static final List<String> KEPT =
            List.of("yml", "xml", "json", "htm", "mhtml", "mht", "webarchive");

    private final Path folder;

    SeedShelf(Path folder) {
        this.folder = folder;
    }

    /** The extension of what a server calls by a media type; null for what is no article. */
    static String ending(String mediaType) {
        return ENDINGS.get(mediaType);
    }

    /** What the sidecar of a seed says, "" where it has none. */
    String sidecar(String seed) throws IOException {
        return sidecarOf(folder.resolve(seed));
    }

    /** What the sidecar beside a file says, "" where it has none. */
    static String sidecarOf(Path file) throws IOException {
        Path beside = withEnding(file, "yml");
        return Files.isRegularFile(beside) ? Files.readString(beside) : "";
    }

    /** Writes a new seed and its sidecar; its name. */
    String add(String title, String ending, byte[] bytes, String sidecar) throws IOException {
        String name = freeName(Slug.of(title));
        Files.createDirectories(folder);
        byte[] beside = sidecar.getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve(name + ".yml"), beside, StandardOpenOption.CREATE_NEW);
        String seed = name + "." + ending;
        Files.write(folder.resolve(seed), bytes, StandardOpenOption.CREATE_NEW);
        return seed;
    }

    /** Writes another version of a seed in its place, so that its page keeps its address. */
    String replace(String seed, String ending, byte[] bytes, String sidecar) throws IOException {
        Path former = folder.resolve(seed);
        Path file = withEnding(former, ending);
        swap(file, bytes);
        swap(withEnding(former, "yml"), sidecar.getBytes(StandardCharsets.UTF_8));
        if (!file.equals(former)) {
            Files.delete(former);
        }
        return seed.substring(0, seed.lastIndexOf('.') + 1) + extension(file);
    }

    /** An interrupted run leaves the former version whole. */
    private static void swap(Path file, byte[] bytes) throws IOException {
        Path fresh = file.resolveSibling("." + file.getFileName() + ".tmp");
        try {
            Files.write(fresh, bytes);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** The file of the same name with another extension; itself where only the case differs. */
    private static Path withEnding(Path file, String ending) {
        if (extension(file).equalsIgnoreCase(ending)) {
            return file;
        }
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + "." + ending);
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private String freeName(String slug) {
        String cut = slug.length() <= LONGEST_NAME ? slug : slug.substring(0, LONGEST_NAME);
        String base = cut.length() < slug.length() ? cut.replaceFirst("-[^-]*$", "") : cut;
        String name = base.isEmpty() ? "article" : base;
        for (int n = 2; isTaken(name); n++) {
            name = (base.isEmpty() ? "article" : base) + "-" + n;
        }
        return name;
    }

    private boolean isTaken(String name) {
        return Stream.concat(ENDINGS.values().stream(), KEPT.stream())
                .anyMatch(ending -> Files.exists(folder.resolve(name + "." + ending)));
    }
}
