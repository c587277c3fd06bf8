package precis.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import precis.model.Article;
import precis.model.Checked;
import precis.model.Problem;

/** Pages as browsers leave them on a disk. */
class SavedPagesTest extends WrittenSeeds {

    private static final String URL = "https://journal.example/2024/la-crue";
    private static final String ARTICLE =
            "<body><article><h1>La crue menace</h1><p>Le pont de la ville a été fermé dans la nuit"
                    + " par le maire, qui craint la crue annoncée pour demain.</p><p>Les habitants"
                    + " sont invités à rester chez eux jusqu’à la fin de la semaine, selon la"
                    + " préfecture.</p></article></body></html>";
    private static final String PAGE =
            "<!DOCTYPE html><html lang=fr><head><title>La crue menace"
                    + "</title></head>"
                    + ARTICLE;

    private URI address() {
        Checked<List<Article>> read = read();
        assertEquals(List.of(), read.problems());
        Article article = read.value().get(0);
        assertEquals("La crue menace", article.title());
        return article.metadata().url().orElseThrow().value();
    }

    @Test
    void aPageInOneFileIsReadWithTheAddressThatTheBrowserNoted() throws IOException {
        write(
                "crue.mhtml",
                "Snapshot-Content-Location: "
                        + URL
                        + "\r\nMIME-Version: 1.0\r\nContent-Type:"
                        + " multipart/related; boundary=\"ab\"\r\n\r\n--ab\r\nContent-Type:"
                        + " text/html\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
                        + PAGE
                        + "\r\n--ab--\r\n");
        assertEquals(URI.create(URL), address());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- saved from url=(0036)" + URL + " --><!DOCTYPE html><html lang=fr>",
                "<!DOCTYPE html>\n<!-- saved from url=(0036)" + URL + " -->\n<html lang=fr>",
                "<!DOCTYPE html> <html lang=fr><!--\n Page saved with SingleFile \n url: "
                        + URL
                        + " \n saved date: Fri Nov 27 2026\n-->"
            })
    void theAddressMayStandInANoteAtTheHead(String head) throws IOException {
        write("crue.html", head + "<head><title>La crue menace</title></head>" + ARTICLE);
        assertEquals(URI.create(URL), address());
    }

    @Test
    void whatThePageSaysOfItsAddressGoesFirst() throws IOException {
        String link = "<link rel=canonical href='https://journal.example/crue'>";
        write(
                "crue.html",
                "<!-- saved from url=(0036)"
                        + URL
                        + " -->"
                        + PAGE.replace("<title>", link + "<title>"));
        assertEquals(URI.create("https://journal.example/crue"), address());
    }

    @Test
    void anArchivedPageIsThePagesOwn() throws IOException {
        String kept = "https://web.archive.org/web/20240315101010/" + URL;
        write(
                "crue.html",
                PAGE.replace("<title>", "<link rel=canonical href='" + kept + "'><title>"));
        assertEquals(URI.create(URL), address());
    }

    @Test
    void theReaderViewTellsAddressAndAuthor() throws IOException {
        String head =
                "<a class='domain reader-domain' href='"
                        + URL
                        + "'>journal.example</a><div class='credits reader-credits'>Anne Rey</div>";
        write("crue.html", PAGE.replace("<p>", head + "<p>"));
        assertEquals(URI.create(URL), address());
        assertEquals(
                List.of("Anne Rey"),
                read().value().get(0).metadata().authors().orElseThrow().value());
    }

    @Test
    void aLoginOfTheLinkedDataIsNobodyWherePeopleSign() throws IOException {
        String data =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"La"
                        + " crue menace\",\"author\":{\"name\":\"anne-rey\"}}</script>";
        write("crue.html", PAGE.replace("<title>", data + "<title>"));
        assertEquals(List.of("anne-rey"), signed());
        write(
                "crue.html",
                PAGE.replace("<title>", data + "<meta name=author content='Anne Rey'><title>"));
        assertEquals(List.of("Anne Rey"), signed());
    }

    private List<String> signed() {
        return read().value().get(0).metadata().authors().orElseThrow().value();
    }

    @Test
    void theFolderBesideAPageHoldsNoArticles() throws IOException {
        write("ici/crue.html", PAGE);
        write("ici/crue_fichiers/cadre.html", PAGE);
        write("ici/crue_fichiers/cadre_files/image.png", "");
        write("ici/autre_files/page.html", PAGE);
        Checked<List<Article>> read = read();
        assertEquals(
                List.of("autre_files/page", "crue"),
                read.value().stream().map(a -> a.seed().replaceAll("^ici/|\\.html$", "")).toList());
        assertEquals(1, read.problems().size());
        Problem note = read.problems().get(0);
        assertEquals(Problem.Severity.NOTE, note.severity());
        assertTrue(note.file().endsWith("ici/crue.html"), note.file());
    }

    @Test
    void aFileWithoutAPageIsRefused() throws IOException {
        write("crue.mht", "Subject: crue\r\n\r\nLe pont.");
        assertEquals(List.of(), read().value());
        assertEquals("holds no page that can be opened", read().problems().get(0).message());
    }
}
