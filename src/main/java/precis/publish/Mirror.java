package precis.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import precis.kept.Stamp;

/** A folder that holds what it is told to hold; what is right already is not touched. */
final class Mirror {

    private final Path root;
    private Map<String, Held> held = Map.of();

    Mirror(Path root) {
        this.root = root;
    }

    /** Makes the folder hold these files and no others. */
    void show(SortedMap<String, Payload> files) throws IOException {
        Folder.keep(files.keySet(), root);
        Map<String, Held> now = new HashMap<>();
        for (Map.Entry<String, Payload> entry : files.entrySet()) {
            Path file = root.resolve(entry.getKey());
            Held former = held.get(entry.getKey());
            if (former != null
                    && former.payload() == entry.getValue()
                    && former.stamp().isOf(file)) {
                now.put(entry.getKey(), former);
            } else {
                write(entry.getValue(), file);
                if (!(entry.getValue() instanceof Payload.Copy)) {
                    now.put(entry.getKey(), new Held(entry.getValue(), Stamp.of(file)));
                }
            }
        }
        held = now;
    }

    private static void write(Payload payload, Path file) throws IOException {
        if (!Files.isRegularFile(file) || !payload.isIn(file)) {
            Files.createDirectories(file.getParent());
            payload.writeTo(file);
        }
    }

    /** Bytes, and the file that holds them. */
    private record Held(Payload payload, Stamp stamp) {}
}
