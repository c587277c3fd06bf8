package precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import precis.model.Checked;
import precis.model.Problem;
import precis.publish.PublishedSite;

class OutcomeTest {

    private static final Problem SIDECAR = Problem.error("seeds/gare.yml", 1, "is no key", "mend");

    @TempDir private Path site;

    @BeforeEach
    void aSiteOfTheLastBuild() throws IOException {
        Files.writeString(site.resolve("index.html"), "");
    }

    private List<String> lines(List<String> pages, Problem... problems) {
        Built built = new Built(List.of(), new PublishedSite(site, pages));
        return Outcome.lines(new Checked<>(built, List.of(problems)), site, 1.25);
    }

    @Test
    void saysWhatWasBuiltAndWhere() {
        assertEquals(
                List.of("0 briefings, 2 pages in 1.3 s", "site: " + site.resolve("index.html")),
                lines(List.of("index", "about"), Problem.warning("seeds/gare.txt", 0, "a", "b")));
    }

    /** Each once, a sidecar with its seed: with no page of its own it would be missed. */
    @Test
    void countsWhatIsMissingForItsErrors() {
        Problem text = Problem.error("seeds/gare.txt", 0, "has no title", "give it one");
        assertEquals(
                "left out: 1 file with errors (mend what is named above, then build again)",
                lines(List.of("index"), SIDECAR, text).get(1));
    }

    @Test
    void saysThatTheFormerSiteStays() {
        assertEquals(
                List.of("nothing built; the site is still that of the last build"),
                lines(List.of(), SIDECAR));
    }

    @Test
    void namesWhatHasToBeMendedFirst() throws IOException {
        Built built =
                new Built(
                        List.of(),
                        new PublishedSite(site, List.of()),
                        List.of("content/overrides/gare.yml"));
        Checked<Built> checked = new Checked<>(built, List.of(SIDECAR));
        assertEquals(
                List.of(
                        "nothing built: mend content/overrides/gare.yml first; the site is still"
                                + " that of the last build"),
                Outcome.lines(checked, site, 1));
        Files.delete(site.resolve("index.html"));
        assertEquals(
                List.of("nothing built: mend content/overrides/gare.yml first"),
                Outcome.lines(checked, site, 1));
    }
}
