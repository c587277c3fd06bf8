package precis.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import precis.site.Built;

/**
 * Opens one page of every kind of a full site, in every language of the interface, in a real
 * browser; says so and skips where there is none.
 */
class BrowserIT {

    private static final int[] WIDTHS = {320, 360, 768, 1024, 1280, 1600};
    private static final int HEIGHT = 900;

    /** The width between the margins of an A4 sheet, in CSS pixels. */
    private static final int PAPER = 673;

    private static final Pattern SHEET = Pattern.compile("/Type ?/Page\\b");

    @TempDir static Path project;

    private static Chromium browser;
    private static final List<Site> SITES = new ArrayList<>();
    private static Tab tab;
    private static String axe;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        Optional<Path> program = Chromium.find();
        assumeTrue(
                program.isPresent(), "no Chromium on this machine: the browser tests are skipped");
        for (String language : Built.languages()) {
            SITES.add(Site.build(language, project.resolve(language)));
        }
        browser = Chromium.start(program.get());
        tab = browser.open();
        try (InputStream in = BrowserIT.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void close() {
        SITES.forEach(Site::close);
        if (browser != null) {
            browser.close();
        }
    }

    /** Does something with every page and asserts that it found no fault. */
    private static void onEveryPage(BiConsumer<String, List<String>> look) {
        List<String> faults = new ArrayList<>();
        for (Site site : SITES) {
            for (String page : site.pages()) {
                List<String> found = new ArrayList<>();
                look.accept(site.address(page), found);
                found.forEach(f -> faults.add(site.language() + " " + page + ": " + f));
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void nothingIsLoadedFromElsewhereAndNothingComplains() {
        onEveryPage(
                (address, faults) -> {
                    tab.open(address);
                    faults.addAll(tab.complaints());
                    tab.requests().stream()
                            .filter(r -> !ofItsOwnSite(r))
                            .forEach(r -> faults.add(r.document() + " loads " + r.url()));
                });
    }

    /** Below the site of the page that needs it, or the icon that browsers ask every host for. */
    private static boolean ofItsOwnSite(Tab.Request request) {
        URI site = URI.create(request.document()).resolve(SiteServer.SUB_PATH);
        return request.url().startsWith(site.toString())
                || request.url().equals(site.resolve("/favicon.ico").toString());
    }

    @Test
    void noPageScrollsSideways() {
        onEveryPage(
                (address, faults) -> {
                    tab.open(address);
                    for (int width : WIDTHS) {
                        tab.size(width, HEIGHT);
                        int wide = tab.evaluate("document.documentElement.scrollWidth").asInt();
                        if (wide > width) {
                            faults.add("at " + width + ": " + wide);
                        }
                    }
                });
    }

    @Test
    void axeFindsNothingInAnyScheme() {
        onEveryPage(
                (address, faults) -> {
                    tab.size(1280, HEIGHT);
                    for (String scheme : List.of("light", "dark")) {
                        tab.scheme(scheme);
                        audit(address, scheme, "", faults);
                    }
                    tab.media("prefers-contrast", "more");
                    audit(address, "more contrast", "", faults);
                    tab.scheme("light");
                });
    }

    @Test
    void axeFindsNothingOnASmallScreenOrInLargeLetters() {
        onEveryPage(
                (address, faults) -> {
                    tab.size(320, HEIGHT);
                    audit(address, "320 px", "", faults);
                    tab.size(1280, HEIGHT);
                    String large = "document.documentElement.style.fontSize='200%';";
                    audit(address, "200 %", large, faults);
                    int wide = tab.evaluate("document.documentElement.scrollWidth").asInt();
                    if (wide > 1280) {
                        faults.add("200 %: " + wide + " wide");
                    }
                });
    }

    private static void audit(String address, String how, String before, List<String> faults) {
        tab.open(address);
        tab.evaluate(axe + ";" + before + "true");
        for (JsonNode v : tab.evaluate("axe.run().then(r => r.violations)")) {
            String where = v.get("nodes").get(0).get("target").toString();
            faults.add(how + ": " + v.get("id").asText() + " at " + where);
        }
    }

    @Test
    void everyControlIsReachedByKeyboardWithAVisibleFocus() {
        onEveryPage(
                (address, faults) -> {
                    if (!address.endsWith("mail.html")) {
                        tab.open(address);
                        tab.evaluate(FOCUS).forEach(missed -> faults.add(missed.asText()));
                    }
                });
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
            onEveryPage(
                    (address, faults) -> {
                        tab.open(address);
                        faults.addAll(tab.complaints());
                    });
        } finally {
            tab.script(true);
        }
    }

    @Test
    void nothingIsCutOffOnPaper() {
        tab.size(PAPER, HEIGHT);
        tab.print(true);
        try {
            onEveryPage(
                    (address, faults) -> {
                        if (!address.endsWith("mail.html")) {
                            tab.open(address);
                            tab.evaluate(CUT_OFF).forEach(cut -> faults.add(cut.asText()));
                        }
                    });
        } finally {
            tab.print(false);
        }
    }

    /** What shows and reaches beyond the sheet on either side. */
    private static final String CUT_OFF =
            """
            [...document.body.querySelectorAll('*')]
              .filter(e => e.getClientRects().length && getComputedStyle(e).position !== 'absolute')
              .map(e => [e, e.getBoundingClientRect()])
              .filter(([e, r]) => r.width > 0 && (r.right > innerWidth + 1 || r.left < -1))
              .map(([e, r]) => Math.round(r.left) + '–' + Math.round(r.right) + ' ' + e.outerHTML.slice(0, 80))
            """;

    @Test
    void everyBriefingPrintsOnOneOrTwoSheets() throws IOException {
        Site site = SITES.get(0);
        try (Stream<Path> files = Files.list(site.folder().resolve("briefings"))) {
            for (Path briefing : files.sorted().toList()) {
                tab.open(site.address("briefings/" + briefing.getFileName() + "/index.html"));
                String pdf = new String(tab.pdf(), StandardCharsets.ISO_8859_1);
                long sheets = SHEET.matcher(pdf).results().count();
                assertTrue(sheets == 1 || sheets == 2, briefing + " sheets: " + sheets);
            }
        }
    }

    @Test
    void theSearchFindsWithoutAccentsAndLinksToTheClaim() {
        for (Site site : SITES) {
            tab.open(site.address("search.html?q=prefete"));
            int found = tab.evaluate("document.querySelectorAll('#results > li').length").asInt();
            assertTrue(found > 0, site.language() + ": nothing found");
            String claim = tab.evaluate("document.querySelector('#results .lead a').href").asText();
            tab.open(claim);
            assertTrue(
                    tab.evaluate("document.querySelector(':target') !== null").asBoolean(), claim);
        }
    }

    @Test
    void aReaderKeepsASchemeWhateverTheSystemSays() {
        Site site = SITES.get(0);
        String next = "document.querySelector('.foot button').click()";
        tab.scheme("dark");
        try {
            tab.open(site.address("index.html"));
            String dark = ground();
            tab.evaluate(next);
            String light = ground();
            assertNotEquals(dark, light);
            tab.open(site.address(site.briefing()));
            assertEquals(light, ground());
            tab.evaluate(next);
            assertEquals(dark, ground());
            tab.scheme("light");
            assertEquals(dark, ground());
            tab.evaluate(next);
            assertEquals(light, ground());
        } finally {
            tab.evaluate("localStorage.clear()");
            tab.scheme("light");
        }
    }

    private static String ground() {
        return tab.evaluate("getComputedStyle(document.body).backgroundColor").asText();
    }

    @Test
    void aClaimsAddressCanBeCopied() {
        Site site = SITES.get(0);
        tab.open(site.address(site.briefing()));
        String copied =
                tab.evaluate(
                                """
                                new Promise(done => {
                                  navigator.clipboard.writeText = t => { done(t); return Promise.resolve(); };
                                  document.querySelector('.claims .address button').click();
                                })
                                """)
                        .asText();
        assertEquals(site.address(site.briefing()) + "#c1", copied);
    }

    @Test
    void aClaimsAddressStandsOnOneLineWithItsButton() {
        Site site = SITES.get(0);
        for (int width : WIDTHS) {
            tab.size(width, HEIGHT);
            tab.open(site.address(site.briefing()));
            int torn =
                    tab.evaluate(
                                    "[...document.querySelectorAll('.claims .address')]"
                                            + ".filter(a => a.lastElementChild.offsetTop > a.firstElementChild.offsetTop + 4)"
                                            + ".length")
                            .asInt();
            assertEquals(0, torn, "at " + width);
        }
    }

    @Test
    void onPaperAnOriginStaysWithWhatItIsTheOriginOf() {
        Site site = SITES.get(0);
        String actor =
                site.pages().stream().filter(p -> p.startsWith("actors/")).toList().stream()
                        .filter(p -> p.endsWith("/index.html") && !p.equals("actors/index.html"))
                        .findFirst()
                        .orElseThrow();
        tab.print(true);
        try {
            tab.open(site.address(actor));
            String kept =
                    tab.evaluate(
                                    "[...document.querySelectorAll('.paragraph.origin')]"
                                            + ".map(o => getComputedStyle(o).breakAfter).join(' ')")
                            .asText();
            assertTrue(kept.matches("avoid( avoid)*"), actor + ": " + kept);
        } finally {
            tab.print(false);
        }
    }
}
