package precis.ingest.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static precis.ingest.office.Archives.paragraph;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import precis.ingest.text.Draft;

class OfficeReaderTest {

    private static final String ONE = "Le maire a fermé le pont, qui menace de céder.";
    private static final String TWO = "La préfecture a confirmé la fermeture.";
    private static final String FRENCH_WORD =
            "<w:style w:styleId='Titre'><w:name w:val='Title'/></w:style><w:style"
                    + " w:styleId='Titre1'><w:name w:val='heading 1'/></w:style><w:style"
                    + " w:styleId='Maison'><w:name w:val='Style maison'/><w:basedOn"
                    + " w:val='Titre1'/></w:style><w:style w:styleId='Citation'><w:name"
                    + " w:val='Quote'/></w:style><w:style w:styleId='Lgende'><w:name"
                    + " w:val='caption'/></w:style><w:style w:styleId='Rond'><w:basedOn"
                    + " w:val='Rond'/></w:style>";

    private static String shown(byte[] document) {
        return shown(document, Optional.empty());
    }

    private static String shown(byte[] document, Optional<String> title) {
        Draft draft = OfficeReader.read(document, title).orElseThrow();
        return draft.blocks().stream()
                .map(b -> b.kind() + " " + b.text())
                .collect(Collectors.joining("\n", draft.title() + "\n", ""));
    }

    private static String word(String body) throws IOException {
        return shown(Archives.word(body, FRENCH_WORD));
    }

    @Test
    void tellsParagraphsByTheNameOfTheirStyleWhateverTheLanguageOfTheProgram() throws IOException {
        assertEquals(
                "Le pont ferme\nTEXT " + ONE + "\nHEADING La suite\nQUOTE Un drame.\nTEXT " + TWO,
                word(
                        paragraph("Titre", "Le pont ferme")
                                + paragraph("", ONE)
                                + paragraph("Maison", "La suite")
                                + paragraph("Citation", "Un drame.")
                                + paragraph("Lgende", "Le pont, vu du nord.")
                                + paragraph("Rond", TWO)));
    }

    @Test
    void takesTheHeadingAtTheTopForTheTitleAndElseTheFirstLine() throws IOException {
        assertEquals(
                "Le pont ferme\nHEADING Le Courrier, 3 mars\nTEXT " + ONE,
                word(
                        paragraph("", "Le Courrier, 3 mars")
                                + paragraph("Titre1", "Le pont ferme")
                                + paragraph("", ONE)));
        assertEquals(
                "Le pont ferme\nTEXT " + ONE + "\nHEADING La suite\nTEXT " + TWO,
                word(
                        paragraph("", "Le pont ferme")
                                + paragraph("", ONE)
                                + paragraph("Titre1", "La suite")
                                + paragraph("", TWO)));
    }

    @Test
    void takesNoSentenceForTheTitleWhereOneIsGivenBeside() throws IOException {
        byte[] document = Archives.word(paragraph("", ONE) + paragraph("", TWO), "");
        assertEquals("\nTEXT " + ONE + "\nTEXT " + TWO, shown(document, Optional.of("Le pont")));
    }

    @Test
    void tellsAHeadingWithoutAStyleAsPlainTextDoes() throws IOException {
        assertEquals(
                "Le pont ferme\nTEXT " + ONE + "\nHEADING La suite\nTEXT " + TWO,
                word(
                        paragraph("", "Le pont ferme")
                                + paragraph("", ONE)
                                + paragraph("", "La suite")
                                + paragraph("", TWO)));
    }

    @Test
    void leavesOutWhatWordKeepsBesideTheText() throws IOException {
        assertEquals(
                "Le pont ferme\nTEXT Le maire a fermé le grand pont.\nTEXT " + TWO,
                word(
                        paragraph("Titre", "Le pont ferme")
                                + "<w:p><w:r><w:t>Le maire </w:t></w:r><w:del><w:r><w:t>n’a"
                                + " pas</w:t></w:r></w:del><w:ins><w:r><w:t>a"
                                + " </w:t></w:r></w:ins><w:r><w:t>fermé</w:t><w:tab/><w:instrText>"
                                + "PAGE</w:instrText><w:t>le grand</w:t><w:drawing><w:txbxContent>"
                                + paragraph("", "Dans une boîte.")
                                + "</w:txbxContent></w:drawing><w:br/><w:t>pont.</w:t></w:r></w:p>"
                                + "<w:tbl><w:tr><w:tc>"
                                + paragraph("", "lundi")
                                + "</w:tc><w:tc>"
                                + paragraph("", "1200")
                                + "</w:tc></w:tr></w:tbl><w:tbl><w:tr><w:tc>"
                                + paragraph("", TWO)
                                + "</w:tc></w:tr></w:tbl>"));
    }

    @Test
    void partsAParagraphAtAnEmptyLine() throws IOException {
        assertEquals(
                "Le pont ferme\nTEXT " + ONE + "\nTEXT " + TWO,
                word(
                        paragraph("Titre", "Le pont ferme")
                                + paragraph("", ONE + "</w:t><w:br/><w:br/><w:t>" + TWO)));
    }

    @Test
    void findsTheTextWhereverTheProgramPutsIt() throws IOException {
        String body = paragraph("Titre", "Le pont ferme") + paragraph("", ONE);
        assertEquals(
                "Le pont ferme\nTEXT " + ONE,
                shown(Archives.word("word/document2.xml", body, FRENCH_WORD)));
    }

    @Test
    void readsAnOpenDocument() throws IOException {
        String text =
                "<text:p text:style-name='P1'>Le pont ferme</text:p><text:p>Le maire<text:s/>a"
                        + " <text:span>fermé</text:span> le pont.<text:note><text:p>Une"
                        + " note.</text:p></text:note> Enfin.</text:p><text:h>La"
                        + " suite</text:h><text:list><text:list-item><text:p>Les bus"
                        + " d’abord.</text:p></text:list-item></text:list><draw:frame><text:p>Une"
                        + " image.</text:p></draw:frame><text:p text:style-name='Quotations'>Un"
                        + " drame.</text:p>";
        String own = "<style:style style:name='P1' style:parent-style-name='Title'/>";
        assertEquals(
                "Le pont ferme\nTEXT Le maire a fermé le pont. Enfin.\nHEADING La suite\nLIST_ITEM"
                        + " Les bus d’abord.\nQUOTE Un drame.",
                shown(Archives.openDocument(text, own)));
    }

    @Test
    void opensNoArchiveThatHoldsNoDocument() throws IOException {
        assertTrue(OfficeReader.read(new byte[] {1, 2, 3}, Optional.empty()).isEmpty());
        byte[] other = Archives.zip(Map.of("xl/workbook.xml", new byte[10]));
        assertTrue(OfficeReader.read(other, Optional.empty()).isEmpty());
    }

    @Test
    void opensNoArchiveThatUnpacksToMoreThanADocumentTakes() throws IOException {
        byte[] text = Archives.zip(Map.of("word/document.xml", new byte[20 << 20]));
        byte[] picture = Archives.zip(Map.of("word/media/image1.png", new byte[110 << 20]));
        assertTrue(OfficeReader.read(text, Optional.empty()).isEmpty());
        assertTrue(OfficeReader.read(picture, Optional.empty()).isEmpty());
    }

    @Test
    void readsAnyDepthOfTablesAndParagraphs() throws IOException {
        int depth = 20_000;
        String open = "<w:tbl><w:tr><w:tc><w:p>".repeat(depth);
        String body = open + "<w:r><w:t>" + ONE + "</w:t></w:r>";
        assertEquals(ONE + "\n", shown(Archives.word(body, "")));
        String deep = "<text:list><text:list-item><text:p>".repeat(depth) + ONE;
        assertEquals(ONE + "\n", shown(Archives.openDocument(deep, "")));
    }
}
