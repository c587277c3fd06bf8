package precis.ingest.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import precis.ingest.text.Block;
import precis.ingest.text.Cleaner;
import precis.ingest.text.Draft;
import precis.ingest.text.Headings;
import precis.model.Metadata;
import precis.model.Paragraph.Kind;

/** The paragraphs of a document as they are met, until they are laid out as an article. */
final class Script {

    /** Stands for a line broken by hand within a paragraph. */
    static final char BREAK = '\n';

    /** A heading below so many lines is not the title. */
    private static final int TOP = 4;

    private record Line(Role role, String text) {}

    private final List<Line> lines = new ArrayList<>();

    /** Takes a paragraph; two breaks in a row part it, as text pasted from elsewhere has them. */
    void add(Role role, String text) {
        if (role == Role.BESIDES) {
            return;
        }
        for (String piece : text.split("\n\\s*\n")) {
            String words = Cleaner.line(piece.replace(BREAK, ' '));
            if (Cleaner.hasWords(words)) {
                lines.add(new Line(role, words));
            }
        }
    }

    /**
     * The article. Its title is the paragraph of that style, else a heading at the top, else the
     * first line; lines above it that are no sentences name the paper and the day.
     *
     * @param known a title given beside: with it, a first line that reads like a sentence belongs
     *     to the text
     */
    Draft draft(Optional<String> known) {
        int title = title(known);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i != title) {
                Line line = lines.get(i);
                boolean above = i < title && !Headings.isEnded(line.text());
                blocks.add(new Block(above ? Kind.HEADING : kind(line.role()), line.text()));
            }
        }
        String headline = title < 0 ? "" : lines.get(title).text();
        return new Draft(
                "", headline, Headings.told(blocks), Metadata.NONE, Optional.empty(), false);
    }

    /** Where the title stands; -1 without one. */
    private int title(Optional<String> known) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).role() == Role.TITLE) {
                return i;
            }
        }
        for (int i = 0; i < Math.min(TOP, lines.size()); i++) {
            if (lines.get(i).role() == Role.HEADING) {
                return i;
            } else if (Headings.isEnded(lines.get(i).text())) {
                break;
            }
        }
        return !lines.isEmpty() && Headings.isTitle(lines.get(0).text(), known) ? 0 : -1;
    }

    private static Kind kind(Role role) {
        return switch (role) {
            case TITLE, HEADING -> Kind.HEADING;
            case QUOTE -> Kind.QUOTE;
            case LIST_ITEM -> Kind.LIST_ITEM;
            case TEXT, BESIDES -> Kind.TEXT;
        };
    }
}
