package precis.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import precis.model.Problem;
import precis.model.Status;

/** Whether an article is to be published, and where, may stand in its file or in the sidecar. */
class SeedStandingTest extends WrittenSeeds {

    private static final String TEXT =
            "Le pont de la ville a été fermé dans la nuit par le maire, qui craint la crue.\n";

    private void markdown(String line) throws IOException {
        write("crue.md", "---\ntitle: La crue\n" + line + "\n---\n" + TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "status: draft, DRAFT",
        "status: review, REVIEW",
        "draft: true, DRAFT",
        "published: false, DRAFT",
        "draft: false, PUBLISHED",
        "published: true, PUBLISHED",
        "layout: post, PUBLISHED"
    })
    void theHeadOfAMarkdownFileSaysWhetherItIsToBePublished(String line, Status status)
            throws IOException {
        markdown(line);
        assertEquals(status, read().value().get(0).status());
        assertEquals(List.of(), read().problems());
    }

    @Test
    void soDoesTheHeadOfAnAsciiDocFile() throws IOException {
        write("crue.adoc", "= La crue\n:status: draft\n:slug: le-pont\n\n" + TEXT);
        assertEquals(Status.DRAFT, read().value().get(0).status());
        assertEquals("le-pont", read().value().get(0).id());
    }

    @Test
    void theSidecarOutranksTheHead() throws IOException {
        markdown("status: draft\nslug: la-crue");
        write("crue.yml", "status: published\nslug: le-pont\n");
        assertEquals(Status.PUBLISHED, read().value().get(0).status());
        assertEquals("le-pont", read().value().get(0).id());
    }

    @Test
    void whatAHeadMeansMustBeClearBeforeItIsPublished() throws IOException {
        markdown("status: brouillon");
        assertEquals(List.of(), read().value());
        assertEquals(
                List.of("seeds/crue.md:3: 'brouillon' is not a status"),
                read().problems().stream().map(SeedStandingTest::shown).toList());
    }

    private static String shown(Problem problem) {
        return "seeds/"
                + Path.of(problem.file()).getFileName()
                + ":"
                + problem.line()
                + ": "
                + problem.message();
    }

    @Test
    void anArticleKeepsItsSlugWhateverItsFileIsCalled() throws IOException {
        write("un-autre-nom.txt", "La crue\n\n" + TEXT);
        write("un-autre-nom.yml", "slug: la-crue\n");
        assertEquals("la-crue", read().value().get(0).id());
    }

    @ParameterizedTest
    @CsvSource({"La Crue", "2024/crue", "la--crue"})
    void aSlugIsWrittenAsItStandsInTheAddress(String slug) throws IOException {
        write("crue.txt", "La crue\n\n" + TEXT);
        write("crue.yml", "slug: '" + slug + "'\n");
        assertEquals(List.of(), read().value());
        assertEquals("'" + slug + "' is not a slug", read().problems().get(1).message());
    }
}
