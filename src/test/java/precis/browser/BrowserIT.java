package precis.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import precis.site.Built;

/** Opens one page of every kind in a real browser; says so and skips where there is none. */
class BrowserIT {

    private static final int[] WIDTHS = {320, 360, 768, 1024, 1280, 1600};
    private static final int HEIGHT = 900;

    @TempDir static Path project;

    private static Chromium browser;
    private static SiteServer server;
    private static Tab tab;
    private static List<String> pages;
    private static String axe;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        Optional<Path> program = Chromium.find();
        assumeTrue(
                program.isPresent(), "no Chromium on this machine: the browser tests are skipped");
        Path site = Built.site(project);
        server = new SiteServer(site);
        browser = Chromium.start(program.get());
        tab = browser.open();
        pages = kinds(site);
        try (InputStream in = BrowserIT.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            server.close();
        }
    }

    /** All pages up to the first of each folder with an index of its own. */
    private static List<String> kinds(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            List<String> all =
                    files.map(f -> site.relativize(f).toString())
                            .filter(f -> f.endsWith(".html"))
                            .sorted()
                            .toList();
            List<String> kinds = new ArrayList<>();
            List<String> seen = new ArrayList<>();
            for (String page : all) {
                String kind = page.replaceFirst("/[^/]+/index\\.html$", "/*");
                if (!seen.contains(kind)) {
                    seen.add(kind);
                    kinds.add(page);
                }
            }
            return kinds;
        }
    }

    @Test
    void nothingIsLoadedFromElsewhereAndNothingComplains() {
        List<String> faults = new ArrayList<>();
        for (String page : pages) {
            tab.open(server.address() + page);
            tab.complaints().forEach(c -> faults.add(page + ": " + c));
            tab.requests().stream()
                    .filter(r -> !r.startsWith(server.address()))
                    .forEach(r -> faults.add(page + ": loads " + r));
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void noPageScrollsSideways() {
        List<String> faults = new ArrayList<>();
        for (String page : pages) {
            tab.open(server.address() + page);
            for (int width : WIDTHS) {
                tab.size(width, HEIGHT);
                int wide = tab.evaluate("document.documentElement.scrollWidth").asInt();
                if (wide > width) {
                    faults.add(page + " at " + width + ": " + wide);
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void axeFindsNothingInLightDarkNarrowAndLarge() {
        List<String> faults = new ArrayList<>();
        for (String page : pages) {
            for (String scheme : List.of("light", "dark")) {
                tab.scheme(scheme);
                tab.size(1280, HEIGHT);
                faults.addAll(audit(page, scheme, ""));
            }
            tab.scheme("light");
            tab.size(320, HEIGHT);
            faults.addAll(audit(page, "320 px", ""));
            tab.size(1280, HEIGHT);
            faults.addAll(audit(page, "200 %", "document.documentElement.style.fontSize='200%';"));
        }
        assertEquals(List.of(), faults);
    }

    private static List<String> audit(String page, String how, String before) {
        tab.open(server.address() + page);
        tab.evaluate(axe + ";" + before + "true");
        JsonNode found = tab.evaluate("axe.run().then(r => r.violations)");
        List<String> faults = new ArrayList<>();
        for (JsonNode v : found) {
            String where = v.get("nodes").get(0).get("target").toString();
            faults.add(page + " (" + how + "): " + v.get("id").asText() + " at " + where);
        }
        return faults;
    }

    @Test
    void everyControlIsReachedByKeyboardWithAVisibleFocus() {
        List<String> faults = new ArrayList<>();
        for (String page : pages.stream().filter(p -> !p.endsWith("mail.html")).toList()) {
            tab.open(server.address() + page);
            JsonNode missed = tab.evaluate(FOCUS);
            missed.forEach(m -> faults.add(page + ": " + m.asText()));
        }
        assertEquals(List.of(), faults);
    }

    /** Focuses each control in turn and asks whether an outline shows. */
    private static final String FOCUS =
            """
            (() => {
              const missed = [];
              const first = document.querySelector('a[href], button');
              if (!first || !first.getAttribute('href')?.startsWith('#')) missed.push('no skip link first');
              for (const e of document.querySelectorAll('a[href], button, input, summary')) {
                e.focus({focusVisible: true});
                const s = getComputedStyle(e);
                if (document.activeElement !== e) missed.push('cannot be focused: ' + e.outerHTML.slice(0, 80));
                else if (s.outlineStyle === 'none' && s.boxShadow === 'none') missed.push('no visible focus: ' + e.outerHTML.slice(0, 80));
              }
              return missed;
            })()
            """;

    @Test
    void everythingReadsWithoutScript() {
        tab.script(false);
        try {
            for (String page : pages) {
                tab.open(server.address() + page);
                assertEquals(List.of(), tab.complaints(), page);
            }
        } finally {
            tab.script(true);
        }
    }
}
