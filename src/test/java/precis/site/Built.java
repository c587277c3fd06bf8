package precis.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import precis.Trees;

/** Sites built once into a folder of the test's. */
public final class Built {

    /** Where the built sites say that they stand. */
    public static final String ADDRESS = "https://host.example/sub/";

    private static final Path FIXTURE =
            Jar.PROJECT.resolve("src/test/resources/precis/site/fixture");
    private static final Path LANGUAGES = Jar.PROJECT.resolve("src/main/resources/language");

    private Built() {}

    /** Copies the project's seeds and layouts into {@code project} and returns the built site. */
    public static Path site(Path project) throws IOException, InterruptedException {
        Jar.copyProject(project);
        return build(project);
    }

    /**
     * A site of several articles that share actors and sources over half a year, with this
     * project's layouts.
     *
     * @param language of the pages that belong to no article
     */
    public static Path fixture(Path project, String language)
            throws IOException, InterruptedException {
        return fixture(project, language, "");
    }

    /**
     * @param settings more lines of {@code jbake.properties}
     */
    static Path fixture(Path project, String language, String settings)
            throws IOException, InterruptedException {
        for (String part : List.of("content", "templates", "assets")) {
            Trees.copy(Jar.PROJECT.resolve(part), project.resolve(part));
        }
        Trees.copy(FIXTURE, project);
        Path file = project.resolve("jbake.properties");
        String all = Files.readString(file) + "precis.language=" + language + "\n" + settings;
        Files.writeString(file, all);
        return build(project);
    }

    /** The languages that a site can be in, French first. */
    public static List<String> languages() throws IOException {
        try (Stream<Path> folders = Files.list(LANGUAGES)) {
            List<String> others =
                    folders.filter(Files::isDirectory)
                            .map(f -> f.getFileName().toString())
                            .filter(tag -> !tag.equals("fr"))
                            .sorted()
                            .toList();
            return Stream.concat(Stream.of("fr"), others.stream()).toList();
        }
    }

    private static Path build(Path project) throws IOException, InterruptedException {
        Jar.Outcome outcome = Jar.run(project, List.of(), "build", "--base-url", ADDRESS);
        assertEquals(0, outcome.code(), outcome.output());
        return project.resolve("target/site");
    }
}
