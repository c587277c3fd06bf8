package precis.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** This project's own site, built once into a folder of the test's. */
public final class Built {

    private Built() {}

    /** Copies the project's seeds and layouts into {@code project} and returns the built site. */
    public static Path site(Path project) throws IOException, InterruptedException {
        Jar.copyProject(project);
        Jar.Outcome outcome =
                Jar.run(project, List.of(), "build", "--base-url", "https://host.example/sub/");
        assertEquals(0, outcome.code(), outcome.output());
        return project.resolve("target/site");
    }
}
