package precis.ingest.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import precis.ingest.text.Block;
import precis.ingest.text.Days;
import precis.ingest.text.Draft;
import precis.model.Metadata;
import precis.model.Paragraph;

/** Reads the article of a saved web page. */
public final class PageReader {

    /** Below this share of the linked data's text, the page shows less than it says it has. */
    private static final double LEAST_SHOWN = 0.6;

    /** Pages nest some dozens of elements; only hostile ones nest more than this. */
    private static final int DEEPEST = 200;

    private final Days days;
    private final Pruner pruner = new Pruner();
    private final Notices notices = new Notices();
    private final BlockFilter filter = new BlockFilter(notices);
    private final BlockJudge judge = BlockJudge.load();

    /** Takes each instant for the day it is written with. */
    public PageReader() {
        this(Days.AS_WRITTEN);
    }

    public PageReader(Days days) {
        this.days = days;
    }

    /** A page as it is to be read, nested no deeper than pages are. */
    public static Document parse(String html) {
        return parse(html, "");
    }

    private static Document parse(String html, String address) {
        return Jsoup.parse(html, address, Parser.htmlParser().setMaxDepth(DEEPEST));
    }

    /** Reads the article of a page. */
    public ReadPage read(String html) {
        return read(html, "");
    }

    /**
     * Reads the article of a page.
     *
     * @param address where it was saved from, for a page that does not say it; "" if unknown
     */
    public ReadPage read(String html, String address) {
        return read(parse(html, address));
    }

    /** Reads the article of a parsed page, which is taken apart for it. */
    public ReadPage read(Document page) {
        Look look = new Look(page);
        List<TextBlock> kept = judge.choose(candidates(look));
        return new ReadPage(finish(look.bare, look.facts, look.shown, kept), look.doubts);
    }

    /** What of a page can be its article. */
    Candidates candidates(String html) {
        return candidates(new Look(parse(html)));
    }

    private Candidates candidates(Look look) {
        Element root = RootFinder.find(look.page.body());
        List<TextBlock> blocks = new ArrayList<>(BlockCollector.collect(look.page.body(), root));
        List<TextBlock> inRoot = filter.filter(BlockCollector.collect(root), look.facts.title());
        Set<TextBlock> ruled = new HashSet<>(inRoot);
        Optional<TextBlock> standfirst =
                Standfirst.find(look.shown, inRoot, look.facts, look.names);
        standfirst.ifPresent(ruled::add);
        standfirst.filter(s -> !blocks.contains(s)).ifPresent(s -> blocks.add(0, s));
        boolean[] kept = new boolean[blocks.size()];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = ruled.contains(blocks.get(i));
        }
        PageClues clues = new PageClues(look.facts, look.shown, look.names, look.pictures, notices);
        BlockFeatures features = new BlockFeatures(blocks, kept, root, clues);
        Candidates candidates = new Candidates(look.facts.articleBody());
        for (int i = 0; i < kept.length; i++) {
            candidates.add(blocks.get(i), kept[i], features.of(i));
        }
        return candidates;
    }

    /** A page parsed, what it says about itself, and what is left of it. */
    private final class Look {

        final Document page;
        final NameTokens names = new NameTokens();
        final PageFacts facts;
        final Draft bare;
        final List<Doubt> doubts;
        final Pictures pictures;
        final List<TextBlock> shown;

        Look(Document page) {
            this.page = page;
            facts = new PageFacts(page, names, days);
            bare =
                    new Draft(
                            "",
                            facts.title(),
                            List.of(),
                            facts.metadata(),
                            facts.language(),
                            false);
            doubts = facts.doubts();
            pictures = new Pictures(page);
            pruner.dropInvisible(page);
            pruner.dropFollowers(page);
            shown = BlockCollector.collect(page.body());
            pruner.dropNamed(page, names, pictures);
            Cards.drop(page);
        }
    }

    private Draft finish(Draft bare, PageFacts facts, List<TextBlock> shown, List<TextBlock> kept) {
        List<Block> blocks = kept.stream().map(b -> new Block(b.kind(), b.text())).toList();
        List<String> hidden = facts.articleBody();
        boolean lacking = isLacking(kept, hidden);
        if (lacking) {
            blocks = hidden.stream().map(t -> new Block(Paragraph.Kind.TEXT, t)).toList();
        }
        boolean walled =
                !lacking && (facts.isCharged() || shown.stream().anyMatch(this::isPaywall));
        Metadata metadata =
                facts.completed(bare.metadata(), new HeadLines(shown, kept, bare.title()));
        return new Draft("", bare.title(), blocks, metadata, bare.language(), walled);
    }

    /** Whether the page shows much less than its linked data holds. */
    static boolean isLacking(List<TextBlock> kept, List<String> linked) {
        int weight = kept.stream().mapToInt(TextBlock::weight).sum();
        return weight < LEAST_SHOWN * linked.stream().mapToInt(TextBlock::weight).sum();
    }

    private boolean isPaywall(TextBlock block) {
        return notices.isPaywall(block.text(), 300);
    }
}
