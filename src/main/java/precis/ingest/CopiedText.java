package precis.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import precis.ingest.html.WordFile;
import precis.ingest.text.Block;
import precis.ingest.text.Headings;
import precis.model.Paragraph;

/**
 * What a copied text brings along from its page: notices, and the headlines of other articles below
 * a line that announces them.
 */
final class CopiedText {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** No notice is longer than this, in characters. */
    private static final int LONGEST_NOTICE = 350;

    /** No headline is longer than this. */
    private static final int LONGEST_HEADLINE = 160;

    /** What ends in a full stop and is as long is text again. */
    private static final int SHORTEST_PROSE = 60;

    /** One line that lacks its full stop at the end of an article may be its last sentence. */
    private static final int HEADLINES = 2;

    private static final Pattern NOTICE =
            Pattern.compile(WordFile.alternatives("boilerplate"), FLAGS);
    private static final Pattern NOTICE_INSIDE =
            Pattern.compile(WordFile.alternatives("boilerplate-inside"), FLAGS);
    private static final Pattern STOP =
            Pattern.compile(WordFile.alternatives("stop-headings") + "\\W*", FLAGS);
    private static final Pattern PAYWALL = Pattern.compile(WordFile.alternatives("paywall"), FLAGS);

    private CopiedText() {}

    /** Whether some block says that the rest of the text is kept back. */
    static boolean isCut(List<Block> blocks) {
        return blocks.stream()
                .map(Block::text)
                .anyMatch(t -> t.length() < LONGEST_NOTICE && PAYWALL.matcher(t).find());
    }

    /** The blocks of the article itself; what stands above its text tells its day and stays. */
    static List<Block> cleaned(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        boolean begun = false;
        boolean stopped = false;
        for (Block block : blocks) {
            begun |= isProse(block);
            boolean stop = begun && STOP.matcher(block.text()).matches();
            stopped = stop || stopped && !isProse(block);
            if (!stopped && !(begun && isNotice(block.text()))) {
                kept.add(block);
            }
        }
        return withoutTail(kept);
    }

    /** Several headlines behind the last full stop are those of other articles. */
    private static List<Block> withoutTail(List<Block> blocks) {
        int last = blocks.size();
        while (last > 0 && isHeadline(blocks.get(last - 1))) {
            last--;
        }
        return last > 0 && blocks.size() - last >= HEADLINES ? blocks.subList(0, last) : blocks;
    }

    private static boolean isHeadline(Block block) {
        return block.kind() == Paragraph.Kind.TEXT
                && block.text().length() <= LONGEST_HEADLINE
                && !Headings.isEnded(block.text());
    }

    private static boolean isNotice(String text) {
        return text.length() < LONGEST_NOTICE
                && (NOTICE.matcher(text).lookingAt()
                        || NOTICE_INSIDE.matcher(text).find()
                        || PAYWALL.matcher(text).find());
    }

    private static boolean isProse(Block block) {
        return block.text().length() >= SHORTEST_PROSE && Headings.isEnded(block.text());
    }
}
