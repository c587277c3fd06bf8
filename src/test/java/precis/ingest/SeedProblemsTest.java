package precis.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file that is no seed that can be read is told of in words for people. */
class SeedProblemsTest extends WrittenSeeds {

    @Test
    void otherFilesAreSkippedOrRefusedInWords() throws IOException {
        write("README.md", "x");
        write(".DS_Store", "x");
        write("photo.jpg", "x");
        write("~$note.docx", "x");
        write("tout.tar.gz", "x");
        write("note.docx", "x");
        write("note.pages", "x");
        write("vide.txt", "");
        write("blanc.txt", " \n\n");
        write("titre.txt", "Rien que le titre de la page du jour");
        write("bin.txt", new byte[] {0, 1, 2, 3, 0, 0, 9});
        assertEquals(
                List.of(
                        "seeds/.DS_Store: skipped: no article",
                        "seeds/README.md: skipped: no article",
                        "seeds/bin.txt: is no text in any encoding known here (save it as UTF-8)",
                        "seeds/blanc.txt: is empty (put an article in it, or delete it)",
                        "seeds/note.docx: is no text document that can be opened: broken, or locked with a password (save it anew without a password, or as plain text)",
                        "seeds/note.pages: is of a kind that cannot be read (save it as .html, .txt, .md, .docx, .odt, .rtf, .pdf or .eml)",
                        "seeds/photo.jpg: skipped: no article",
                        "seeds/titre.txt: has no text below its title (put the article under the headline)",
                        "seeds/tout.tar.gz: is an archive, which is not opened (unpack it, and add the articles in it)",
                        "seeds/vide.txt: is empty (put an article in it, or delete it)",
                        "seeds/~$note.docx: skipped: no article"),
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
    void aMissingFolderIsAProblem() {
        assertTrue(read("nowhere").hasErrors());
    }
}
