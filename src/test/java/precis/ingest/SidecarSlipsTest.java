package precis.ingest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import precis.language.Languages;

/** What people get wrong in YAML is told in words for people. */
class SidecarSlipsTest {

    private static final Languages LANGUAGES = Languages.load();
    private static final String BODY =
            "Le pont de la ville a été fermé dans la nuit par le maire, qui craint la crue.\n\n"
                    + "Les habitants sont invités à rester chez eux jusqu’à la fin de la semaine.\n";

    @TempDir private Path folder;

    private Path seeds;

    @BeforeEach
    void makeFolder() throws IOException {
        seeds = Files.createDirectory(folder.resolve("seeds"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(seeds.resolve(name), text);
    }

    private List<String> problems() {
        return new SeedReader(LANGUAGES::identify, LANGUAGES::pack)
                .read(seeds).problems().stream().map(Object::toString).toList();
    }

    @Test
    void usualSlipsOfASidecarAreToldInPlainWords() throws IOException {
        write("a.txt", "Un titre\n\n" + BODY);
        List<String> slips =
                List.of(
                        "title: Morvelin : la crue",
                        "outlet: \"Le Courrier",
                        "author: [Anne Rey, Luc Morel",
                        "titre: La crue",
                        "titel: La crue");
        List<String> told =
                List.of(
                        "what holds a colon needs quotes, as in title: \"Morvelin : la crue\" (",
                        "a quotation mark is opened here and not closed (",
                        "a bracket is opened here and not closed (",
                        "(did you mean title? use",
                        "(did you mean title? use");
        for (int i = 0; i < slips.size(); i++) {
            write("a.yml", slips.get(i) + "\n");
            String first = problems().get(1);
            assertTrue(first.startsWith("seeds/a.yml:1: ") && first.contains(told.get(i)), first);
        }
    }
}
