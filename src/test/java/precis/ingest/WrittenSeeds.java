package precis.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import precis.language.Languages;
import precis.model.Article;
import precis.model.Checked;

/** A folder of seeds that a test writes, and what is read of it. */
abstract class WrittenSeeds {

    static final String BODY =
            "Le pont de la ville a été fermé dans la nuit par le maire, qui craint la crue.\n\n"
                    + "Les habitants sont invités à rester chez eux jusqu’à la fin de la semaine.\n";
    private static final Languages LANGUAGES = Languages.load();

    @TempDir private Path folder;

    private Path seeds;

    @BeforeEach
    void makeFolder() throws IOException {
        seeds = Files.createDirectory(folder.resolve("seeds"));
    }

    void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String name, byte[] bytes) throws IOException {
        Files.createDirectories(seeds.resolve(name).getParent());
        Files.write(seeds.resolve(name), bytes);
    }

    Checked<List<Article>> read() {
        return read("");
    }

    /** What is read of one file, or of what is none. */
    Checked<List<Article>> read(String name) {
        return new SeedReader(LANGUAGES::identify, LANGUAGES::pack).read(seeds.resolve(name));
    }

    List<String> problems() {
        return read().problems().stream().map(Object::toString).toList();
    }
}
