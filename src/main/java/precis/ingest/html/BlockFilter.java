package precis.ingest.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import precis.model.Paragraph;

/** Chooses among the blocks of the article's element those that are its text. */
final class BlockFilter {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int LONGEST_BYLINE = 120;
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final int LABEL_AT_HEAD = 90;
    private static final int SHORT = 40;

    /** A signature can stand below a standfirst. */
    private static final int NEAR_HEAD = 2;

    /** Share of the prose after which a stop heading ends the article for good. */
    private static final double LATE = 0.6;

    private final Pattern byline =
            Pattern.compile(WordFile.alternatives("byline-prefixes") + "[\\s:]+\\p{Lu}", FLAGS);
    private final Notices notices;

    BlockFilter(Notices notices) {
        this.notices = notices;
    }

    /** The text among all blocks of the article's element. */
    List<TextBlock> filter(List<TextBlock> all, String title) {
        List<TextBlock> kept = withoutLinksAndLabels(all, TitleFinder.key(title));
        kept = withoutHead(kept, TitleFinder.key(title));
        kept = withoutStopSections(kept);
        kept = withoutTail(kept);
        return withoutLooseHeadings(kept);
    }

    private List<TextBlock> withoutLinksAndLabels(List<TextBlock> all, String title) {
        Set<String> seen = new HashSet<>();
        List<TextBlock> kept = new ArrayList<>();
        for (TextBlock block : all) {
            String key = TitleFinder.key(block.text());
            boolean repeated = block.weight() > 25 && !seen.add(key);
            boolean isFrame =
                    key.equals(title)
                            || block.text().startsWith("<")
                            || ADDRESS.matcher(block.text()).matches()
                            || notices.isBoilerplate(block.text());
            if (!repeated && !isFrame && !isLinks(block) && !isLabel(block)) {
                kept.add(block);
            }
        }
        return kept;
    }

    private static boolean isLinks(TextBlock block) {
        return block.linkShare() > 0.8 && !block.isHeading()
                || block.linkShare() > 0.5 && !block.hasSentenceMark();
    }

    private static boolean isLabel(TextBlock block) {
        return switch (block.kind()) {
            case TEXT, QUOTE ->
                    block.weight() < SHORT
                            && !block.isEnded()
                            && !block.owner().normalName().equals("p");
            case HEADING, LIST_ITEM -> false;
        };
    }

    /** Before the first prose stand headline, byline and date. */
    private List<TextBlock> withoutHead(List<TextBlock> blocks, String title) {
        int first = 0;
        while (first < blocks.size() && !blocks.get(first).isProse()) {
            first++;
        }
        List<TextBlock> kept = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            String key = TitleFinder.key(block.text());
            boolean frame =
                    block.owner().normalName().equals("h1")
                            || title.length() > 20
                                    && key.contains(title)
                                    && key.length() < 2.5 * title.length()
                            || block.weight() < LABEL_AT_HEAD
                                    && !block.isHeading()
                                    && !block.isEnded()
                                    && YEAR.matcher(block.text()).find()
                            || block.isHeading() && i + 1 < first && blocks.get(i + 1).isHeading();
            boolean signature =
                    block.weight() < LONGEST_BYLINE
                            && !block.isEnded()
                            && byline.matcher(block.text()).lookingAt();
            if (i >= first + NEAR_HEAD || !signature && (i >= first || !frame)) {
                kept.add(block);
            }
        }
        return kept;
    }

    /** After the last prose, lines that end like no sentence. */
    private static List<TextBlock> withoutTail(List<TextBlock> blocks) {
        int last = blocks.size();
        while (last > 0 && !blocks.get(last - 1).isProse()) {
            last--;
        }
        List<TextBlock> kept = new ArrayList<>(blocks.subList(0, last));
        for (int i = last; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            boolean item =
                    isItem(block)
                            || block.isHeading()
                                    && i + 1 < blocks.size()
                                    && isItem(blocks.get(i + 1));
            if (block.isEnded() || item) {
                kept.add(block);
            }
        }
        return kept;
    }

    private static boolean isItem(TextBlock block) {
        return block.kind() == Paragraph.Kind.LIST_ITEM;
    }

    private List<TextBlock> withoutStopSections(List<TextBlock> blocks) {
        int prose = blocks.stream().filter(TextBlock::isProse).mapToInt(TextBlock::weight).sum();
        int read = 0;
        List<TextBlock> kept = new ArrayList<>();
        boolean stopped = false;
        for (TextBlock block : blocks) {
            if (notices.isStop(block.text())) {
                stopped = true;
                if (read > LATE * prose) {
                    return kept;
                }
            } else if (stopped && block.isProse()) {
                stopped = false;
            }
            read += block.isProse() ? block.weight() : 0;
            if (!stopped) {
                kept.add(block);
            }
        }
        return kept;
    }

    /**
     * A heading without text below it heads nothing that was kept; one that is a link needs prose.
     */
    static List<TextBlock> withoutLooseHeadings(List<TextBlock> blocks) {
        List<TextBlock> kept = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            boolean last = i + 1 == blocks.size();
            boolean loose = block.linkShare() > 0.5 && !last && blocks.get(i + 1).isHeading();
            if (!block.isHeading() || !last && !loose) {
                kept.add(block);
            }
        }
        return kept;
    }
}
