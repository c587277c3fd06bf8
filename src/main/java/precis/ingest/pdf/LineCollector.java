package precis.ingest.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the words off the pages and puts those on one base line together. */
final class LineCollector extends PDFTextStripper {

    private static final int MOST_PAGES = 60;
    private static final int MOST_LINES = 6_000;

    private final List<Line> lines = new ArrayList<>();

    private LineCollector() {
        setEndPage(MOST_PAGES);
    }

    static List<Line> collect(PDDocument document) throws IOException {
        LineCollector collector = new LineCollector();
        collector.writeText(document, Writer.nullWriter());
        return collector.lines;
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        if (text.isBlank() || letters.isEmpty() || lines.size() >= MOST_LINES) {
            return;
        }
        TextPosition first = letters.get(0);
        TextPosition last = letters.get(letters.size() - 1);
        Line word =
                new Line(
                        getCurrentPageNo() - 1,
                        first.getXDirAdj(),
                        last.getXDirAdj() + last.getWidthDirAdj(),
                        first.getYDirAdj(),
                        Math.max(1, first.getFontSizeInPt()),
                        text);
        int end = lines.size() - 1;
        if (end >= 0 && lines.get(end).isContinuedBy(word)) {
            lines.set(end, lines.get(end).with(word));
        } else {
            lines.add(word);
        }
    }
}
