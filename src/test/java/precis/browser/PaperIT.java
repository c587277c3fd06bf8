package precis.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pages as they print. */
class PaperIT {

    @RegisterExtension static final Sites SITES = new Sites();

    /** The width between the margins of an A4 sheet, in CSS pixels. */
    private static final int PAPER = 673;

    private static final int HEIGHT = 900;
    private static final Pattern SHEET = Pattern.compile("/Type ?/Page\\b");

    private final Tab tab = SITES.tab();

    @Test
    void nothingIsCutOffOnPaper() {
        tab.size(PAPER, HEIGHT);
        tab.print(true);
        try {
            SITES.onEveryPage(
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
        Site site = SITES.first();
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
    void onPaperAnOriginStaysWithWhatItIsTheOriginOf() {
        Site site = SITES.first();
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
