package precis.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells which files of a site the owner has written rather than the program. */
public final class HandWritten {

    private HandWritten() {}

    /**
     * @param project the folder with the owner's {@code content}
     * @return files of the site, named as below its folder
     */
    public static Set<String> pages(Path project) throws IOException {
        return ContentFolder.read(project.resolve("content"), Collections.emptySortedMap())
                .pages()
                .values()
                .stream()
                .map(Source::uri)
                .collect(Collectors.toSet());
    }
}
