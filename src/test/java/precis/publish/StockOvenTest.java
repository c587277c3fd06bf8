package precis.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jbake.app.Oven;
import org.jbake.app.configuration.JBakeConfigurationFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generated project is one that JBake alone can bake, to the same site. */
class StockOvenTest {

    private static final Logger DATABASE = Logger.getLogger("com.orientechnologies");

    private final Locale locale = Locale.getDefault();

    @TempDir Path folder;

    @AfterEach
    void restoreWhatJBakeSets() {
        Locale.setDefault(locale);
    }

    @Test
    void bakesTheSamePages() throws IOException {
        Path target = folder.resolve("target");
        Sites.publisher(Sites.project(folder.resolve("project")), target)
                .publish(Sites.site(), Sites.settings());

        DATABASE.setLevel(Level.OFF);
        Path output = folder.resolve("output");
        Oven oven =
                new Oven(
                        new JBakeConfigurationFactory()
                                .createDefaultJbakeConfiguration(
                                        target.resolve("jbake").toFile(),
                                        output.toFile(),
                                        (File) null,
                                        true));
        oven.bake();

        assertEquals(List.of(), oven.getErrors());
        SortedMap<String, String> ours = Sites.texts(target.resolve("site"));
        SortedMap<String, String> stock = Sites.texts(output);
        assertEquals(ours.keySet(), stock.keySet());
        ours.forEach((name, text) -> assertEquals(words(text), words(stock.get(name)), name));
    }

    private static String words(String text) {
        return Jsoup.parse(text).select("body").text();
    }
}
