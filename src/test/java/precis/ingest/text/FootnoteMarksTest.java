package precis.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FootnoteMarksTest {

    @Test
    void aNumberInBracketsBehindAWordOrAStopGoes() {
        assertEquals(
                "Brenac vote le budget. Le maire est « content ». Il part, dit-il.",
                FootnoteMarks.off(
                        "Brenac[1] vote le budget [2]. Le maire est « content »[3][4].[5] Il part,[6] dit-il."));
    }

    @Test
    void whatAnEditorPutIntoAQuotationStays() {
        String text = "« Il [le maire] est élu depuis [2012] », [14h10] puis [3 %] et pas[sé].";
        assertEquals(text, FootnoteMarks.off(text));
    }
}
