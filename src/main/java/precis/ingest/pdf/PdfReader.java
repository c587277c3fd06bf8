package precis.ingest.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import precis.ingest.text.Block;
import precis.ingest.text.Cleaner;
import precis.ingest.text.Draft;
import precis.model.Metadata;
import precis.model.Paragraph.Kind;

/** Reads the article of a PDF that holds its text, not only pictures of it. */
public final class PdfReader {

    private static final double LARGER = 1.15;
    private static final int LONGEST_HEADING = 120;

    static {
        OwnFont.install();
    }

    /**
     * The article; without blocks if the file holds no text.
     *
     * @return empty if the bytes are no PDF that can be opened
     */
    public Optional<Draft> read(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<Line> lines = withoutFurniture(LineCollector.collect(document));
            return Optional.of(draft(Paragraphs.join(ordered(lines)), bodySize(lines)));
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        } catch (NullPointerException | ClassCastException | IndexOutOfBoundsException e) {
            // The library stumbles over files that break the format's rules.
            return Optional.empty();
        }
    }

    /** Heads and feet that come again on other pages, whatever the page number. */
    private static List<Line> withoutFurniture(List<Line> lines) {
        Map<String, Set<Integer>> pages = new HashMap<>();
        for (Line line : lines) {
            pages.computeIfAbsent(place(line), p -> new HashSet<>()).add(line.page());
        }
        return lines.stream()
                .filter(l -> pages.get(place(l)).size() < 2)
                .filter(l -> !l.text().strip().matches("\\d{1,4}"))
                .toList();
    }

    private static String place(Line line) {
        return Math.round(line.base() / 4) + " " + line.text().replaceAll("\\d+", "0");
    }

    private static List<Line> ordered(List<Line> lines) {
        Map<Integer, List<Line>> pages = new TreeMap<>();
        lines.forEach(l -> pages.computeIfAbsent(l.page(), p -> new ArrayList<>()).add(l));
        List<Line> ordered = new ArrayList<>();
        pages.values().forEach(page -> ordered.addAll(Columns.order(page)));
        return ordered;
    }

    /** The size that most letters have. */
    private static double bodySize(List<Line> lines) {
        Map<Double, Integer> letters = new TreeMap<>();
        lines.forEach(l -> letters.merge(l.size(), l.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(1.0);
    }

    /** Lines above the headline that are no sentences name the paper and the day. */
    private static Draft draft(List<Paragraphs.Paragraph> paragraphs, double body) {
        int title = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean larger = paragraphs.get(i).size() > 1.01 * paragraphs.get(title).size();
            title = larger && paragraphs.get(i).text().length() > 8 ? i : title;
        }
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            String text = Cleaner.line(paragraphs.get(i).text());
            if (i != title && Cleaner.hasWords(text)) {
                boolean large = paragraphs.get(i).size() > LARGER * body;
                boolean heading =
                        text.length() < LONGEST_HEADING
                                && (large || i < title && !Paragraphs.isEnded(text));
                blocks.add(new Block(heading ? Kind.HEADING : Kind.TEXT, text));
            }
        }
        String headline = paragraphs.isEmpty() ? "" : Cleaner.line(paragraphs.get(title).text());
        return new Draft("", headline, blocks, Metadata.NONE, Optional.empty(), false);
    }
}
