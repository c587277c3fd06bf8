package precis.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import precis.ingest.html.Notices;
import precis.ingest.text.Block;
import precis.ingest.text.Headings;
import precis.model.Paragraph;

/**
 * What a copied text brings along from its page: notices, and the headlines of other articles below
 * a line that announces them.
 */
final class CopiedText {

    /** A notice that the rest is kept back has fewer characters. */
    private static final int LONGEST_NOTICE = 350;

    /** No headline is longer than this. */
    private static final int LONGEST_HEADLINE = 160;

    /** One line that lacks its full stop at the end of an article may be its last sentence. */
    private static final int HEADLINES = 2;

    private static final Pattern DAY = Pattern.compile("(?:19|20)\\d\\d|\\d[./]\\d");
    private static final Pattern CREDIT = Pattern.compile("\\s*[|©/–—-]\\s?.{2,60}");
    private static final Notices NOTICES = new Notices();

    private CopiedText() {}

    /** Whether some block says that the rest of the text is kept back. */
    static boolean isCut(List<Block> blocks) {
        return blocks.stream().map(Block::text).anyMatch(CopiedText::isPaywall);
    }

    /** The blocks of the article itself; above its text may stand its day. */
    static List<Block> cleaned(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        boolean begun = false;
        boolean led = false;
        boolean stopped = false;
        for (Block block : blocks) {
            begun |= Headings.isProse(block.text());
            led |= Headings.isLead(block.text());
            boolean stop = begun && NOTICES.isStop(block.text());
            stopped = stop || stopped && !Headings.isProse(block.text());
            boolean day = !led && DAY.matcher(block.text()).find();
            if (isCredited(block, kept)) {
                kept.remove(kept.size() - 1);
            } else if (day || !stopped && !(begun && isNotice(block.text()))) {
                kept.add(block);
            }
        }
        return withoutTail(kept);
    }

    /** A caption that stands there twice, the second time with whose picture it is. */
    private static boolean isCredited(Block block, List<Block> before) {
        String caption = before.isEmpty() ? block.text() : before.get(before.size() - 1).text();
        return block.text().startsWith(caption)
                && CREDIT.matcher(block.text())
                        .region(caption.length(), block.text().length())
                        .matches();
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
        return NOTICES.isBoilerplate(text) || isPaywall(text);
    }

    private static boolean isPaywall(String text) {
        return NOTICES.isPaywall(text, LONGEST_NOTICE);
    }
}
