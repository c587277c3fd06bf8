package precis.ingest.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import precis.ingest.text.Draft;

/** Documents as the programs that write them do. */
class RtfReaderTest {

    private static final String WORD_HEAD =
            """
            {\\rtf1\\adeflang1025\\ansi\\ansicpg1252\\uc1\\deff0\\stshfdbch31505
            {\\fonttbl{\\f0\\fbidi \\froman\\fcharset0\\fprq2{\\*\\panose 02020603050405020304}Times;}
            {\\f1\\fcharset204 Times Cyr;}}
            {\\colortbl;\\red0\\green0\\blue0;}
            {\\stylesheet{\\ql \\li0\\ri0 \\fs24 \\snext0 Normal;}
            {\\s1\\ql \\keepn\\outlinelevel0 \\b\\fs32 \\sbasedon0 \\snext0 heading 1;}
            {\\s15\\ql \\fs56 \\sbasedon0 Title;}{\\s16\\i \\sbasedon0 Quote;}
            {\\s17\\i \\sbasedon0 caption;}{\\*\\cs10 \\additive Default Paragraph Font;}}
            {\\info{\\title Sans titre}{\\author pool}{\\creatim\\yr2024\\mo3\\dy3}}
            {\\header \\pard Le Courrier \\'97 page 1\\par}
            """;

    private static String shown(String document) {
        return shown(document.getBytes(StandardCharsets.US_ASCII));
    }

    private static String shown(byte[] document) {
        Draft draft = OfficeReader.read(document, Optional.empty()).orElseThrow();
        return draft.blocks().stream()
                .map(b -> b.kind() + " " + b.text())
                .collect(Collectors.joining("\n", draft.title() + "\n", ""));
    }

    @Test
    void readsWhatTextEditWrites() {
        assertEquals(
                "La crue menace\n"
                        + "TEXT Le maire a fermé le pont, «\u00A0qui menace\u00A0» de céder.\n"
                        + "TEXT L’eau monte – encore.",
                shown(
                        """
                        {\\rtf1\\ansi\\ansicpg1252\\cocoartf2761
                        \\cocoatextscaling0\\cocoaplatform0{\\fonttbl\\f0\\fswiss\\fcharset0 Helvetica;}
                        {\\colortbl;\\red255\\green255\\blue255;}
                        {\\*\\expandedcolortbl;;}
                        \\paperw11900\\paperh16840\\margl1440\\margr1440\\vieww11520\\viewh8400\\viewkind0
                        \\pard\\tx566\\tx1133\\pardirnatural\\partightenfactor0

                        \\f0\\b\\fs36 \\cf0 La crue menace
                        \\b0\\fs24 \\
                        \\
                        Le maire a ferm\\'e9 le pont, \\'ab\\'a0qui menace\\'a0\\'bb de c\\'e9der.\\
                        L\\'92eau monte \\uc0\\u8211  encore.}
                        """));
    }

    @Test
    void tellsParagraphsByTheNameOfTheirStyleAsWordWritesThem() {
        assertEquals(
                "Le pont ferme\nTEXT Le maire a fermé le pont, la nuit.\nHEADING La suite\n"
                        + "QUOTE Un drame.",
                shown(
                        WORD_HEAD
                                + "\\pard\\plain \\s15\\ql {\\rtlch\\fcs1 \\af0 \\ltrch\\fcs0 \\fs56 Le pont"
                                + " ferme\\par }\\pard\\plain \\ql {Le maire a ferm\\'e9 le pont,"
                                + "{\\field{\\*\\fldinst HYPERLINK \"https://a.example\"}{\\fldrslt "
                                + " la nuit}}.{\\footnote \\pard Voir page 2.}\\par }"
                                + "\\pard\\plain \\s1 {La suite\\par}\\pard\\plain \\s16 {Un drame.\\par}"
                                + "\\pard\\plain \\s17 {Le pont, vu du nord.\\par}}"));
    }

    @Test
    void leavesOutTablesPicturesAndWhatIsHiddenOrDeleted() {
        assertEquals(
                "Le pont ferme\nTEXT Le maire a parlé.\nTEXT Un encadré.",
                shown(
                        WORD_HEAD
                                + "\\pard Le pont ferme\\par "
                                + "{\\pict\\pngblip 89504e470d0a}Le maire{\\v  secret}{\\deleted  n'} a"
                                + " parl\\'e9.\\par "
                                + "\\trowd\\cellx1\\cellx2\\pard\\intbl Ville\\cell 12\\cell\\row "
                                + "\\trowd\\cellx1\\pard\\intbl Un encadr\\'e9.\\cell\\row\\pard}"));
    }

    @Test
    void readsLettersOfOtherCodePagesAndItemsOfLists() {
        assertEquals(
                "Le pont ferme\nTEXT Привет, Żory œuvre.\nLIST_ITEM une digue",
                shown(
                        WORD_HEAD
                                + "\\pard Le pont ferme\\par {\\f1 \\'cf\\'f0\\'e8\\'e2\\'e5\\'f2}, "
                                + "\\u379\\'5fory \\u339\\'9cuvre.\\par"
                                + "{\\listtext\\f0 \\'b7\\tab}\\ls1 une digue\\par}"));
    }

    @Test
    void keepsWhatADocumentCutShortStillHolds() {
        assertEquals(
                "Le pont ferme\nTEXT Le maire",
                shown(WORD_HEAD + "\\pard Le pont ferme\\par {\\b Le maire"));
    }

    @Test
    void refusesTextThatNeverEnds() {
        byte[] endless = ("{\\rtf1 " + "\\'e9".repeat(200_000)).getBytes(StandardCharsets.US_ASCII);
        assertTrue(OfficeReader.read(endless, Optional.empty()).isEmpty());
    }
}
