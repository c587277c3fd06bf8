package precis.browser;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Opens one page of every kind, in every language of the interface, in a real browser. */
class BrowserIT {

    @RegisterExtension static final Sites SITES = new Sites();

    private static final int[] WIDTHS = {320, 360, 768, 1024, 1280, 1600};
    private static final int HEIGHT = 900;

    private final Tab tab = SITES.tab();

    @Test
    void nothingIsLoadedFromElsewhereAndNothingComplains() {
        SITES.onEveryPage(
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
        SITES.onEveryPage(
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
        SITES.onEveryPage(
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
        SITES.onEveryPage(
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

    private void audit(String address, String how, String before, List<String> faults) {
        tab.open(address);
        tab.evaluate(before + "true");
        Axe.faults(tab).forEach(fault -> faults.add(how + ": " + fault));
    }

    @Test
    void everyControlIsReachedByKeyboardWithAVisibleFocus() {
        SITES.onEveryPage(
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
            SITES.onEveryPage(
                    (address, faults) -> {
                        tab.open(address);
                        faults.addAll(tab.complaints());
                    });
        } finally {
            tab.script(true);
        }
    }
}
