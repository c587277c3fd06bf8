package precis.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import precis.model.Page;
import precis.model.Site;
import precis.model.SiteFile;

/** What is written is what was read and approved; {@code -Dgolden.write} writes it anew. */
class GoldenPageTest {

    private static final Path GOLDEN = Path.of("src/test/resources/precis/compose/golden");

    @Test
    void theFormsOfABriefingAreTheApprovedOnes() throws IOException {
        Site site = Preview.site(Preview.SETTINGS);
        for (Page page : site.pages()) {
            if (page.path().equals("briefings/barrage-vaur/index")) {
                check("barrage-vaur.adoc", page.body());
            }
        }
        for (SiteFile file : site.files()) {
            if (file.path().equals("briefings/barrage-vaur/briefing.json")) {
                check("barrage-vaur.json", file.text());
            }
        }
    }

    @Test
    void theFormsOfALetterAreTheApprovedOnes() throws IOException {
        Site site = LetterFixture.site(Preview.SETTINGS);
        String folder = "newsletter/" + LetterFixture.ID + "/";
        for (SiteFile file : site.files()) {
            if (file.path().startsWith(folder)) {
                check(file.path().substring(folder.length()), file.text());
            }
        }
        for (Page page : site.pages()) {
            if (page.path().startsWith(folder)) {
                check("letter.adoc", page.body());
            }
        }
    }

    private static void check(String name, String text) throws IOException {
        Path file = GOLDEN.resolve(name);
        if (System.getProperty("golden.write") != null) {
            Files.writeString(file, text);
        }
        assertEquals(Files.readString(file), text, name);
    }
}
