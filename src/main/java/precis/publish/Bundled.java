package precis.publish;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The layouts, assets and pages that travel with the program, in a jar or in a folder of classes.
 */
final class Bundled {

    private Bundled() {}

    static SortedMap<String, Payload> files(String folder) throws IOException {
        Path home = home();
        if (Files.isDirectory(home)) {
            return read(home.resolve(folder));
        }
        try (FileSystem jar = FileSystems.newFileSystem(home, (ClassLoader) null)) {
            return read(jar.getPath("/" + folder));
        }
    }

    private static Path home() {
        try {
            return Path.of(
                    Bundled.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SortedMap<String, Payload> read(Path folder) throws IOException {
        SortedMap<String, Payload> files = new TreeMap<>();
        for (Map.Entry<String, Path> file : Folder.files(folder).entrySet()) {
            files.put(file.getKey(), new Payload.Bytes(Files.readAllBytes(file.getValue())));
        }
        return files;
    }
}
