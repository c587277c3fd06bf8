package precis.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import precis.model.Article;
import precis.model.Checked;
import precis.model.Detail;
import precis.model.Origin;
import precis.model.Paragraph;
import precis.model.Status;

/** What is read of a seed: title, text, details, of whichever encoding. */
class SeedReaderTest extends WrittenSeeds {

    @Test
    void readsTitleTextParagraphsAndHash() throws IOException {
        write("Été.txt", "La crue menace\n\n3 mars 2012. – " + BODY);
        Article article = read().value().get(0);
        assertEquals("ete", article.id());
        assertEquals("Été.txt", article.seed());
        assertEquals("fr", article.language());
        assertEquals("La crue menace", article.title());
        assertTrue(article.text().startsWith("Le pont de la ville"));
        assertEquals(
                Optional.of(new Detail<>(LocalDate.of(2012, 3, 3), Origin.DATELINE)),
                article.metadata().published());
        List<String> paragraphs =
                article.paragraphs().stream()
                        .map(Paragraph::span)
                        .map(s -> s.in(article.text()))
                        .toList();
        assertEquals(article.text(), String.join("\n\n", paragraphs));
        assertEquals(64, article.sha256().length());
        assertEquals(Status.PUBLISHED, article.status());
    }

    @Test
    void theSidecarOutranksTheDateline() throws IOException {
        write("a.txt", "La crue menace\n\nPARIS, 3 mars 2012 (AFP) – " + BODY);
        write(
                "a.yml",
                "outlet: La Gazette\npublished: 2012-03-04\nauthor: [Anne Dupré, Luc Roy]\nstatus: draft\n"
                        + "url: https://example.org/crue\n");
        Article article = read().value().get(0);
        assertEquals(
                Optional.of(new Detail<>("La Gazette", Origin.SIDECAR)),
                article.metadata().outlet());
        assertEquals(
                LocalDate.of(2012, 3, 4), article.metadata().published().orElseThrow().value());
        assertEquals(
                List.of("Anne Dupré", "Luc Roy"),
                article.metadata().authors().orElseThrow().value());
        assertEquals(Status.DRAFT, article.status());
        assertEquals(List.of(), problems());
    }

    @Test
    void theAgencyOfTheDatelineIsTheOutlet() throws IOException {
        write("a.txt", "La crue menace\n\nPARIS, 3 mars (AFP) – " + BODY);
        Article article = read().value().get(0);
        assertEquals(
                Optional.of(new Detail<>("AFP", Origin.DATELINE)), article.metadata().outlet());
        assertEquals(Optional.empty(), article.metadata().published());
    }

    @Test
    void theDayMayStandOnTheLastLineOfItsOwn() throws IOException {
        write(
                "a.txt",
                "La crue menace\n\nPARIS, 3 mars (AFP) – " + BODY + "\n\n(Rédigé le 3/03/2012)");
        Article article = read().value().get(0);
        assertEquals(
                Optional.of(new Detail<>(LocalDate.of(2012, 3, 3), Origin.DATELINE)),
                article.metadata().published());
        assertEquals("AFP", article.metadata().outlet().orElseThrow().value());
        assertEquals(BODY.strip(), article.text());
    }

    @Test
    void encodingsAndDamageAreHandled() throws IOException {
        String text = "L’été à Orléans\n\n" + BODY;
        write("a.txt", text.getBytes(Charset.forName("windows-1252")));
        write(
                "b.txt",
                new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252")));
        List<Article> articles = read().value();
        assertEquals(articles.get(0).text(), articles.get(1).text());
        assertEquals("L’été à Orléans", articles.get(1).title());
        assertEquals(
                List.of(
                        "seeds/a.txt: names no encoding, read as windows-1252 (save it as UTF-8 to be sure)",
                        "seeds/b.txt:1: UTF-8 once read as windows-1252: repaired (save the original as UTF-8)"),
                problems());
    }

    @Test
    void aSingleFileIsReadWithItsSidecar() throws IOException {
        write("a.txt", "Titre\n\n" + BODY);
        write("a.yml", "outlet: La Gazette\n");
        Checked<List<Article>> read = read("a.txt");
        assertEquals("La Gazette", read.value().get(0).metadata().outlet().orElseThrow().value());
        assertEquals("a.txt", read.value().get(0).seed());
    }

    @Test
    void aDocIsReadWhereItIsRichText() throws IOException {
        write("a.doc", "{\\rtf1 La crue menace\\par\n" + BODY.replace("é", "\\'e9") + "\\par}");
        write("b.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 1});
        Checked<List<Article>> read = read();
        assertEquals("La crue menace", read.value().get(0).title());
        assertEquals(
                "seeds/b.doc: is a Word document of the kind before 2007, which is not read (open it, and save it as .docx)",
                read.problems().get(0).toString());
    }
}
