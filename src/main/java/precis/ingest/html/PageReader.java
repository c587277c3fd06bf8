package precis.ingest.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import precis.ingest.text.Block;
import precis.ingest.text.Draft;
import precis.model.Metadata;
import precis.model.Paragraph;

/** Reads the article of a saved web page. */
public final class PageReader {

    /** Below this share of the linked data's text, the page shows less than it says it has. */
    private static final double LEAST_SHOWN = 0.6;

    /** Pages nest some dozens of elements; only hostile ones nest more than this. */
    private static final int DEEPEST = 200;

    private final Pruner pruner = new Pruner();
    private final BlockFilter filter = new BlockFilter();
    private final Pattern paywall =
            Pattern.compile(
                    WordFile.alternatives("paywall"),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Reads the article of a page. */
    public ReadPage read(String html) {
        Document page = Jsoup.parse(html, Parser.htmlParser().setMaxDepth(DEEPEST));
        NameTokens names = new NameTokens();
        PageFacts facts = new PageFacts(page, names);
        Draft bare =
                new Draft("", facts.title(), List.of(), facts.metadata(), facts.language(), false);
        List<String> doubts = facts.doubts();
        pruner.dropInvisible(page);
        List<TextBlock> shown = BlockCollector.collect(page.body());
        pruner.dropNamed(page, names);
        Cards.drop(page);
        List<TextBlock> kept = body(page.body(), shown, facts, names);
        return new ReadPage(finish(bare, facts, shown, kept), doubts);
    }

    private List<TextBlock> body(
            Element body, List<TextBlock> shown, PageFacts facts, NameTokens names) {
        List<TextBlock> all = BlockCollector.collect(RootFinder.find(body));
        List<TextBlock> kept = filter.filter(all, facts.title());
        Optional<TextBlock> standfirst = Standfirst.find(shown, kept, facts, names);
        return Stream.concat(standfirst.stream(), kept.stream()).toList();
    }

    private Draft finish(Draft bare, PageFacts facts, List<TextBlock> shown, List<TextBlock> kept) {
        List<Block> blocks = kept.stream().map(b -> new Block(b.kind(), b.text())).toList();
        List<String> hidden = facts.articleBody();
        int weight = kept.stream().mapToInt(TextBlock::weight).sum();
        int whole = hidden.stream().mapToInt(TextBlock::weight).sum();
        boolean lacking = weight < LEAST_SHOWN * whole;
        if (lacking) {
            blocks = hidden.stream().map(t -> new Block(Paragraph.Kind.TEXT, t)).toList();
        }
        boolean walled =
                !lacking && (facts.isCharged() || shown.stream().anyMatch(this::isPaywall));
        Metadata metadata =
                facts.completed(bare.metadata(), new HeadLines(shown, kept, bare.title()));
        return new Draft("", bare.title(), blocks, metadata, bare.language(), walled);
    }

    private boolean isPaywall(TextBlock block) {
        return block.text().length() < 300 && paywall.matcher(block.text()).find();
    }
}
