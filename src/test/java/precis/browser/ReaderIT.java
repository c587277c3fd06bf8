package precis.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a reader does: search, choose a scheme, take the address of a claim along. */
class ReaderIT {

    @RegisterExtension static final Sites SITES = new Sites();

    private static final int[] WIDTHS = {320, 360, 768, 1024, 1280, 1600};
    private static final int HEIGHT = 900;

    private final Tab tab = SITES.tab();

    @Test
    void theSearchFindsWithoutAccentsAndLinksToTheClaim() {
        for (Site site : SITES.all()) {
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
        Site site = SITES.first();
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

    private String ground() {
        return tab.evaluate("getComputedStyle(document.body).backgroundColor").asText();
    }

    @Test
    void aClaimsAddressCanBeCopied() {
        Site site = SITES.first();
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
        Site site = SITES.first();
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
}
