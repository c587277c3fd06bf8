package precis.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import precis.Trees;
import precis.site.Built;

/**
 * A full site in every language of the interface and a browser to look at them, made once for all
 * the classes that do; says so and skips where there is no browser.
 */
final class Sites implements BeforeAllCallback {

    private Made made;
    private Tab tab;

    private record Made(Path folder, List<Site> sites, Chromium browser) implements AutoCloseable {

        static Made by(Path program) {
            try {
                Path folder = Files.createTempDirectory("precis-sites");
                List<Site> sites = new ArrayList<>();
                for (String language : Built.languages()) {
                    sites.add(Site.build(language, folder.resolve(language)));
                }
                return new Made(folder, sites, Chromium.start(program));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            sites.forEach(Site::close);
            browser.close();
            Trees.remove(folder.toFile());
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Optional<Path> program = Chromium.find();
        assumeTrue(
                program.isPresent(), "no Chromium on this machine: the browser tests are skipped");
        made =
                context.getRoot()
                        .getStore(ExtensionContext.Namespace.create(Sites.class))
                        .computeIfAbsent(Made.class, key -> Made.by(program.get()), Made.class);
        tab = made.browser().open();
    }

    /** The tab of the class. */
    Tab tab() {
        return tab;
    }

    List<Site> all() {
        return made.sites();
    }

    /** The French one. */
    Site first() {
        return made.sites().get(0);
    }

    /** Does something with every page and asserts that it found no fault. */
    void onEveryPage(BiConsumer<String, List<String>> look) {
        List<String> faults = new ArrayList<>();
        for (Site site : made.sites()) {
            for (String page : site.pages()) {
                List<String> found = new ArrayList<>();
                look.accept(site.address(page), found);
                found.forEach(f -> faults.add(site.language() + " " + page + ": " + f));
            }
        }
        assertEquals(List.of(), faults);
    }
}
