package precis.ingest.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import precis.ingest.text.Block;
import precis.ingest.text.Cleaner;
import precis.ingest.text.Draft;
import precis.model.Metadata;
import precis.model.Paragraph.Kind;

/**
 * Reads the words of an article in AsciiDoc: nothing is included, no attribute is filled in, and
 * what is no text (images, listings, tables, comments) is left out.
 */
public final class AsciiDocReader {

    private static final Pattern TITLE = Pattern.compile("=\\s+(\\S.*)");
    private static final Pattern SECTION = Pattern.compile("={2,6}\\s+(\\S.*)");
    private static final Pattern ATTRIBUTE = Pattern.compile(":!?[\\w-]+!?:.*");
    private static final Pattern DIRECTIVE =
            Pattern.compile("[\\w-]+::\\S*\\[.*\\]|\\[.*\\]|\\.[^\\s.].*|<<<|'{3,}|\\+");
    private static final Pattern ITEM =
            Pattern.compile("\\s*(?:\\*+|-|\\.{1,5}|\\d+\\.)\\s+(\\S.*)");

    /** Lines that open and close what is no text. */
    private static final Pattern FENCE =
            Pattern.compile("-{4,}|\\.{4,}|/{4,}|\\+{4,}|```+.*|\\|===+");

    private static final Pattern QUOTE = Pattern.compile("_{4,}|\"\"");
    private static final Pattern BOX = Pattern.compile("={4,}|\\*{4,}|--");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private String title = "";
    private Kind kind = Kind.TEXT;
    private boolean inQuote;

    private AsciiDocReader() {}

    /** The article, and the attributes of its head as lines {@code key: value}. */
    public static Draft read(String text) {
        AsciiDocReader reader = new AsciiDocReader();
        reader.readLines(Cleaner.lines(text).split("\n", -1));
        return new Draft("", reader.title, reader.blocks, Metadata.NONE, Optional.empty(), false);
    }

    private void readLines(String[] lines) {
        boolean head = true;
        String fence = "";
        for (String raw : lines) {
            String line = raw.stripTrailing();
            if (!fence.isEmpty()) {
                fence = line.equals(fence) ? "" : fence;
            } else if (head && title.isEmpty() && TITLE.matcher(line).matches()) {
                title = Inline.plain(line.substring(1));
            } else if (head && !title.isEmpty() && !line.isEmpty()) {
                // The lines below the title name authors, revision and attributes.
            } else if (FENCE.matcher(line).matches()) {
                flush();
                fence = line.startsWith("`") ? "```" : line;
            } else {
                head &=
                        line.isEmpty() && title.isEmpty()
                                || line.startsWith("//")
                                || isAttribute(line);
                readLine(line);
            }
        }
        flush();
    }

    private static boolean isAttribute(String line) {
        return ATTRIBUTE.matcher(line).matches();
    }

    private void readLine(String line) {
        Matcher section = SECTION.matcher(line);
        Matcher item = ITEM.matcher(line);
        if (line.isBlank() || BOX.matcher(line).matches()) {
            flush();
        } else if (QUOTE.matcher(line).matches()) {
            flush();
            inQuote = !inQuote;
        } else if (line.startsWith("//") || isAttribute(line)) {
            // A comment, or a setting for the program that prints it.
        } else if (section.matches()) {
            flush();
            open.append(section.group(1));
            kind = Kind.HEADING;
            flush();
        } else if (item.matches()) {
            flush();
            open.append(item.group(1));
            kind = Kind.LIST_ITEM;
        } else if (open.isEmpty() && DIRECTIVE.matcher(line).matches()) {
            // How the next block looks, or a medium.
        } else if (!(kind == Kind.LIST_ITEM && line.equals("+"))) {
            open.append(open.isEmpty() ? "" : " ").append(line.strip());
        }
    }

    private void flush() {
        String words = open.isEmpty() ? "" : Inline.plain(open.toString());
        if (Cleaner.hasWords(words)) {
            blocks.add(new Block(kind == Kind.TEXT && inQuote ? Kind.QUOTE : kind, words));
        }
        open.setLength(0);
        kind = Kind.TEXT;
    }
}
