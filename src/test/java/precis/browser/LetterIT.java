package precis.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The approved letter as mail programs show it, those that keep its style sheet and the others. */
class LetterIT {

    private static final Path GOLDEN =
            Path.of("src/test/resources/precis/compose/golden/mail.html");
    private static final List<String> FORMS = List.of("whole.html", "stripped.html");
    private static final List<Integer> WIDTHS = List.of(600, 360);

    @TempDir static Path folder;

    private static Chromium browser;
    private static SiteServer server;
    private static Tab tab;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        Optional<Path> program = Chromium.find();
        assumeTrue(program.isPresent(), "no Chromium on this machine: the letter is not looked at");
        String mail = Files.readString(GOLDEN);
        Files.writeString(folder.resolve("whole.html"), mail);
        Files.writeString(
                folder.resolve("stripped.html"), mail.replaceFirst("<style>[^<]*</style>", ""));
        server = new SiteServer(folder);
        browser = Chromium.start(program.get());
        tab = browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            server.close();
        }
    }

    @Test
    void axeFindsNothingAndNothingScrollsSideways() {
        List<String> faults = new ArrayList<>();
        for (String form : FORMS) {
            for (String scheme : List.of("light", "dark")) {
                for (int width : WIDTHS) {
                    tab.scheme(scheme);
                    tab.size(width, 900);
                    tab.open(server.address() + form);
                    String how = form + " " + scheme + " " + width + ": ";
                    audit().forEach(f -> faults.add(how + f));
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    private static List<String> audit() {
        List<String> faults = new ArrayList<>();
        int wide = tab.evaluate("document.documentElement.scrollWidth - innerWidth").asInt();
        if (wide > 0) {
            faults.add("too wide by " + wide);
        }
        faults.addAll(Axe.faults(tab));
        return faults;
    }
}
