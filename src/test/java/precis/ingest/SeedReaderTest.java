package precis.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import precis.language.Languages;
import precis.model.Article;
import precis.model.Checked;
import precis.model.Detail;
import precis.model.Origin;
import precis.model.Paragraph;
import precis.model.Status;

class SeedReaderTest {

    private static final Languages LANGUAGES = Languages.load();
    private static final String BODY =
            "Le pont de la ville a été fermé dans la nuit par le maire, qui craint la crue.\n\n"
                    + "Les habitants sont invités à rester chez eux jusqu’à la fin de la semaine.\n";

    @TempDir private Path folder;

    private Path seeds;

    @BeforeEach
    void makeFolder() throws IOException {
        seeds = Files.createDirectory(folder.resolve("seeds"));
    }

    private void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.createDirectories(seeds.resolve(name).getParent());
        Files.write(seeds.resolve(name), bytes);
    }

    private Checked<List<Article>> read() {
        return new SeedReader(LANGUAGES::identify, LANGUAGES::pack).read(seeds);
    }

    private List<String> problems() {
        return read().problems().stream().map(Object::toString).toList();
    }

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
    void aWrongSidecarIsAnErrorAtItsLineAndStopsNoOther() throws IOException {
        write("a.txt", "Titre\n\n" + BODY);
        write("a.yml", "outlet: La Gazette\npublished: 31/02/2012\nauthour: X\n");
        write("b.txt", "Titre\n\n" + BODY);
        assertEquals(List.of("b"), read().value().stream().map(Article::id).toList());
        assertEquals(
                List.of(
                        "seeds/a.txt: left out until its sidecar is mended (see a.yml)",
                        "seeds/a.yml:2: '31/02/2012' is not a day (write it as 2024-03-31)",
                        "seeds/a.yml:3: unknown key 'authour' (did you mean author? use one of: title, slug, url, outlet, author,"
                                + " authors, published, modified, language, status, charset, retrieved, sha256)"),
                problems());
    }

    @Test
    void hostileYamlIsRefused() throws IOException {
        write("a.txt", "Titre\n\n" + BODY);
        for (String yaml :
                List.of(
                        "title: !!javax.script.ScriptEngineManager [x]",
                        "title: !!java.net.URL [http://localhost/]",
                        "a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]",
                        "title: {a: b}",
                        "title: [[[[[[[[x]]]]]]]]",
                        "title: a\ntitle: b",
                        "- list",
                        "url: javascript:alert(1)",
                        "url: file:///etc/passwd",
                        "status: PUBLISHED",
                        "language: '../../etc'",
                        "title: \"unclosed")) {
            write("a.yml", yaml);
            Checked<List<Article>> read = read();
            assertTrue(read.hasErrors(), yaml);
            assertEquals(List.of(), read.value(), yaml);
        }
    }

    @Test
    void otherFilesAreSkippedOrRefusedInWords() throws IOException {
        write("README.md", "x");
        write(".DS_Store", "x");
        write("photo.jpg", "x");
        write("tout.tar.gz", "x");
        write("note.docx", "x");
        write("note.pages", "x");
        write("vide.txt", "");
        write("titre.txt", "Rien que le titre de la page du jour");
        write("bin.txt", new byte[] {0, 1, 2, 3, 0, 0, 9});
        assertEquals(
                List.of(
                        "seeds/.DS_Store: skipped: no article",
                        "seeds/README.md: skipped: no article",
                        "seeds/bin.txt: is no text in any encoding known here (save it as UTF-8)",
                        "seeds/note.docx: is no text document that can be opened: broken, or locked with a password (save it anew without a password, or as plain text)",
                        "seeds/note.pages: is of a kind that cannot be read (save it as .html, .txt, .md, .docx, .odt, .rtf, .pdf or .eml)",
                        "seeds/photo.jpg: skipped: no article",
                        "seeds/titre.txt: has no text below its title (put the article under the headline)",
                        "seeds/tout.tar.gz: is an archive, which is not opened (unpack it, and add the articles in it)",
                        "seeds/vide.txt: is empty (put an article in it, or delete it)"),
                problems());
    }

    @Test
    void aNameThatTheLocaleHasNoLettersForIsNamed() throws IOException {
        write("\uFFFD\uFFFDt\uFFFD\uFFFD.txt", "Un titre\n\nUn texte entier.");
        assertTrue(
                problems().get(0).contains("has a name that this environment cannot read (set"),
                problems()::toString);
    }

    @Test
    void aKeyOfOtherProgramsIsTold() throws IOException {
        write("a.txt", "Un titre\n\nUn texte entier.");
        write("a.yml", "date: 2024-03-03\n");
        assertTrue(
                problems().get(1).contains("unknown key 'date' (did you mean published? use"),
                problems()::toString);
    }

    @Test
    void aSidecarWithAnErrorHoldsItsArticleBackAndSaysSo() throws IOException {
        write("a.txt", "Titre\n\n" + BODY);
        write("a.yml", "status: darft\n");
        assertEquals(
                "seeds/a.txt: left out until its sidecar is mended (see a.yml)", problems().get(0));
        assertTrue(problems().get(1).startsWith("seeds/a.yml:1: "), problems()::toString);
    }

    @Test
    void twoSeedsOfOneIdentifierAreAnError() throws IOException {
        write("a/Crue.txt", "Titre\n\n" + BODY);
        write("b/crue.txt", "Titre\n\n" + BODY);
        assertEquals(
                List.of(
                        "seeds/b/crue.txt: has the same identifier 'crue' as a/Crue.txt (give one of the two another name, or a slug: in its sidecar)"),
                problems());
    }

    @Test
    void anUnknownLanguageIsAnErrorThatSaysHowToAddOne() throws IOException {
        write("a.txt", "Lorem\n\nxyzzy plugh qwerty\n");
        write("b.txt", "Titre\n\n" + BODY);
        write("b.yml", "language: xx\n");
        assertEquals(
                List.of(
                        "seeds/a.txt: its language cannot be told (add a sidecar a.yml with language: and one of de, en, fr, if it is one of these; no other is read)",
                        "seeds/b.txt: no language pack for 'xx' (add a folder language/xx as CONTRIBUTING.md tells, or correct language: in the"
                                + " sidecar)"),
                problems());
    }

    @Test
    void otherLettersAreNoLanguageThatASidecarCouldName() throws IOException {
        write("a.txt", "\u6B63\u5348\n\n\u6771\u4EAC\u306E\u6A4B IFRC\n");
        assertEquals(
                List.of(
                        "seeds/a.txt: is written in letters of no language that is read here (take"
                                + " it out, or add its language as CONTRIBUTING.md tells)"),
                problems());
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
        Checked<List<Article>> read =
                new SeedReader(LANGUAGES::identify, LANGUAGES::pack).read(seeds.resolve("a.txt"));
        assertEquals("La Gazette", read.value().get(0).metadata().outlet().orElseThrow().value());
        assertEquals("a.txt", read.value().get(0).seed());
    }

    @Test
    void aMissingFolderIsAProblem() {
        assertTrue(
                new SeedReader(LANGUAGES::identify, LANGUAGES::pack)
                        .read(seeds.resolve("nowhere"))
                        .hasErrors());
    }

    @Test
    void aLanguageThatIsNotReadIsNamed() throws IOException {
        write(
                "a.txt",
                "El alcalde anuncia nuevas escuelas\n\nEl alcalde anunció el lunes que la ciudad"
                        + " construirá dos escuelas nuevas. Según él, las obras comenzarán en"
                        + " marzo y durarán dos años. Los vecinos dicen que están contentos con la"
                        + " noticia.\n");
        assertEquals(
                List.of(
                        "seeds/a.txt: no language pack for 'es', Spanish (take it out, or add a folder language/es as CONTRIBUTING.md tells; if it is in another, write that into a.yml: language: with one of de, en, fr)"),
                problems());
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
