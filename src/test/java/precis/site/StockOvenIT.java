package precis.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jbake.app.Oven;
import org.jbake.app.configuration.JBakeConfigurationFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JBake alone makes of the generated project the same pages as the program. */
class StockOvenIT {

    private static final List<Logger> TALKATIVE =
            Stream.of("com.orientechnologies", "org.apache.commons", "org.jbake")
                    .map(Logger::getLogger)
                    .toList();

    private final Locale locale = Locale.getDefault();

    @TempDir Path folder;

    @AfterEach
    void restoreWhatJBakeSets() {
        Locale.setDefault(locale);
    }

    @Test
    void bakesTheSamePages() throws IOException, InterruptedException {
        Path site = Built.site(folder.resolve("project"));
        TALKATIVE.forEach(logger -> logger.setLevel(Level.OFF));
        File jbake = site.resolveSibling("jbake").toFile();
        Path output = folder.resolve("output");
        Oven oven =
                new Oven(
                        new JBakeConfigurationFactory()
                                .createDefaultJbakeConfiguration(
                                        jbake, output.toFile(), (File) null, true));
        oven.bake();

        assertEquals(List.of(), oven.getErrors());
        assertEquals(words(site), words(output));
    }

    /** What a reader sees of each page, and the bytes of all other files, by name. */
    private static SortedMap<String, String> words(Path site) throws IOException {
        SortedMap<String, String> words = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = site.relativize(file).toString().replace('\\', '/');
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                words.put(
                        name,
                        name.endsWith(".html") ? Jsoup.parse(Files.readString(file)).text() : text);
            }
        }
        return words;
    }
}
