package precis;

import java.nio.file.Path;

/** Where the articles and pages lie that tests read and the project does not hold. */
public final class SharedFiles {

    private SharedFiles() {}

    /** The folder that the environment names, else the one beside the project. */
    public static Path folder() {
        String given = System.getenv("PRECIS_SHARED");
        return Path.of(given == null ? "../shared" : given);
    }
}
