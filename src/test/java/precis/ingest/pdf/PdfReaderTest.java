package precis.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import precis.ingest.text.Block;
import precis.ingest.text.Draft;
import precis.model.Paragraph.Kind;

class PdfReaderTest {

    private static final int LEFT = 60;
    private static final int RIGHT = 310;

    /** Writes lines where they are told to stand. */
    private static final class Sheet implements AutoCloseable {

        final PDDocument document = new PDDocument();
        private PDPageContentStream page;

        void newPage() throws IOException {
            close();
            PDPage next = new PDPage();
            document.addPage(next);
            page = new PDPageContentStream(document, next);
        }

        void write(int x, int y, int size, String text) throws IOException {
            page.beginText();
            page.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
            page.newLineAtOffset(x, y);
            page.showText(text);
            page.endText();
        }

        void column(int x, int y, String... lines) throws IOException {
            for (int i = 0; i < lines.length; i++) {
                if (!lines[i].isEmpty()) {
                    write(x, y - 12 * i, 10, lines[i]);
                }
            }
        }

        @Override
        public void close() throws IOException {
            if (page != null) {
                page.close();
            }
        }

        byte[] bytes() throws IOException {
            close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            document.close();
            return out.toByteArray();
        }
    }

    private static Draft read(Sheet sheet) throws IOException {
        return new PdfReader().read(sheet.bytes()).orElseThrow();
    }

    private static List<String> texts(Draft draft) {
        return draft.blocks().stream().map(Block::text).toList();
    }

    @Test
    void columnsAreReadOneAfterTheOtherAndHyphensUndone() throws IOException {
        Sheet sheet = new Sheet();
        sheet.newPage();
        sheet.write(LEFT, 740, 9, "Le Phare, 3 mars 2024");
        sheet.write(LEFT, 700, 22, "Le pont de la Loge fermé");
        // Line by line across both columns, as many programs write them.
        String[] left = {
            "La ville a fermé le pont dans la nuit, après", "une crue que personne n'atten-",
            "dait. Peut-être rouvrira-t-il jeudi, dit la maire.", "",
            "Les services techniques contrôlent les", "piles depuis mardi."
        };
        String[] right = {
            "Une déviation est en place. Elle sera peut-", "être levée jeudi, si l'eau baisse.", "",
            "Les commerçants du quartier demandent", "une aide à la ville.", ""
        };
        for (int i = 0; i < left.length; i++) {
            sheet.column(LEFT, 660 - 12 * i, left[i]);
            sheet.column(RIGHT, 660 - 12 * i, right[i]);
        }
        Draft draft = read(sheet);
        assertEquals("Le pont de la Loge fermé", draft.title());
        assertEquals(
                List.of(
                        "Le Phare, 3 mars 2024",
                        "La ville a fermé le pont dans la nuit, après une crue que personne"
                                + " n'attendait. Peut-être rouvrira-t-il jeudi, dit la maire.",
                        "Les services techniques contrôlent les piles depuis mardi.",
                        "Une déviation est en place. Elle sera peut-être levée jeudi, si l'eau"
                                + " baisse.",
                        "Les commerçants du quartier demandent une aide à la ville."),
                texts(draft));
    }

    @Test
    void headsAndFeetAreLeftOutAndParagraphsGoOnOverThePage() throws IOException {
        Sheet sheet = new Sheet();
        for (int p = 1; p <= 3; p++) {
            sheet.newPage();
            sheet.write(LEFT, 760, 8, "Le Phare - Politique");
            sheet.write(LEFT, 40, 8, "Page " + p + " sur 3");
            if (p == 1) {
                sheet.write(LEFT, 720, 20, "Le budget est voté");
            }
            sheet.column(LEFT, 690, "Suite du texte numéro " + "abc".charAt(p - 1) + " qui");
        }
        Draft draft = read(sheet);
        assertEquals("Le budget est voté", draft.title());
        assertEquals(
                List.of(
                        "Suite du texte numéro a qui Suite du texte numéro b qui Suite du texte"
                                + " numéro c qui"),
                texts(draft));
    }

    @Test
    void largerLinesInTheTextAreHeadings() throws IOException {
        Sheet sheet = new Sheet();
        sheet.newPage();
        sheet.write(LEFT, 720, 20, "Le budget est voté");
        sheet.column(LEFT, 690, "Le conseil a voté le budget de la ville,", "jeudi soir.");
        sheet.write(LEFT, 650, 13, "Une hausse de la taxe");
        sheet.column(LEFT, 630, "La taxe augmentera de 2 %, selon l'adjoint.");
        assertEquals(
                List.of(Kind.TEXT, Kind.HEADING, Kind.TEXT),
                read(sheet).blocks().stream().map(Block::kind).toList());
    }

    @Test
    void aFileWithoutTextHasNoBlocks() throws IOException {
        Sheet sheet = new Sheet();
        sheet.newPage();
        assertTrue(read(sheet).blocks().isEmpty());
    }

    @Test
    void whatCannotBeOpenedIsNoArticle() throws IOException {
        Sheet sheet = new Sheet();
        sheet.newPage();
        sheet.write(LEFT, 720, 20, "Secret");
        sheet.document.protect(
                new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        assertEquals(Optional.empty(), new PdfReader().read(sheet.bytes()));
        assertEquals(
                Optional.empty(),
                new PdfReader().read("%PDF-1.4\nnonsense".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.empty(), new PdfReader().read(new byte[0]));
    }

    /** Whatever is broken in a file, the answer is an article or none, never a failure. */
    /**
     * Fonts of the machine would change the text, and the search for them leaves a file at home.
     */
    @Test
    void noFontOfTheMachineIsSought() throws IOException {
        new PdfReader().read(new byte[0]);
        assertEquals(
                "LiberationSans",
                FontMappers.instance().getFontBoxFont("Unknown", null).getFont().getName());
    }

    @Test
    void brokenFilesEndInAnAnswer() throws IOException {
        Sheet sheet = new Sheet();
        sheet.newPage();
        sheet.write(LEFT, 720, 20, "Le budget est voté");
        sheet.column(LEFT, 690, "Le conseil a voté le budget de la ville,", "jeudi soir.");
        byte[] whole = sheet.bytes();
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            byte[] broken = whole.clone();
            for (int n = random.nextInt(12); n >= 0; n--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            new PdfReader().read(broken).ifPresent(d -> assertTrue(d.blocks().size() < 10));
        }
    }
}
