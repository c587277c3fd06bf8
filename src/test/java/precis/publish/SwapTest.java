package precis.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwapTest {

    @TempDir Path target;
    private Path site;

    @BeforeEach
    void formerSite() throws IOException {
        site = target.resolve("site");
        Sites.write(target, "site/index.html", "former");
        Sites.write(target, "site/old/page.html", "former");
    }

    @Test
    void replacesTheFolderAsAWhole() throws IOException {
        Swap swap = new Swap(site);
        Sites.write(swap.begin(), "index.html", "new");
        swap.commit();
        swap.end();

        assertEquals(Map.of("index.html", "new"), Sites.texts(site));
        assertEquals(List.of("site"), names());
    }

    @Test
    void leavesTheFormerFolderWithoutACommit() throws IOException {
        Swap swap = new Swap(site);
        Sites.write(swap.begin(), "index.html", "half");
        swap.end();

        assertFormer();
    }

    @Test
    void aFileInTheFoldersPlaceIsLeftAlone() throws IOException {
        Path file = Files.writeString(target.resolve("notes"), "mine");
        assertThrows(FileAlreadyExistsException.class, () -> new Swap(file).begin());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void clearsWhatABuildKilledWhileWritingLeft() throws IOException {
        Sites.write(new Swap(site).begin(), "index.html", "half");

        assertEquals(Map.of(), Sites.texts(new Swap(site).begin()));
        assertEquals("former", Files.readString(site.resolve("index.html")));
    }

    @Test
    void bringsTheFormerFolderBackAfterABuildKilledWhileSwapping() throws IOException {
        Path next = new Swap(site).begin();
        Sites.write(next, "index.html", "new");
        Files.move(site, target.resolve(".site.former"));

        new Swap(site).end();

        assertFormer();
    }

    private void assertFormer() throws IOException {
        assertEquals(Map.of("index.html", "former", "old/page.html", "former"), Sites.texts(site));
        assertEquals(List.of("site"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
