package precis.ingest.html;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import precis.language.Forest;

/** Decides which candidates are the article's text, as learned from pages with known text. */
final class BlockJudge {

    /** What it takes to keep a block that the rules drop, and to drop one that they keep. */
    private static final double SURE_TO_KEEP = 1.5;

    private static final double SURE_TO_DROP = -0.6;

    /** Quotations and rows are rarer in the pages learned from, and drop out at a lower score. */
    private static final double SURE_TO_DROP_RARE = -1.2;

    private static final int SHORTEST_REPEATED = 30;
    private static final int NEAR = 40;

    private final Forest forest;

    BlockJudge(Forest forest) {
        this.forest = forest;
    }

    static BlockJudge load() {
        return new BlockJudge(new Forest(WordFile.lines("block-forest")));
    }

    /** The article's text; what the rules took for it, if nothing else is left. */
    List<TextBlock> choose(Candidates candidates) {
        List<TextBlock> chosen = pick(candidates, i -> isText(candidates, i));
        return BlockFilter.withoutLooseHeadings(
                withoutRepeated(chosen.isEmpty() ? pick(candidates, candidates::isRuled) : chosen));
    }

    /** Less the lines that only repeat words of a paragraph, set large to catch the eye. */
    private static List<TextBlock> withoutRepeated(List<TextBlock> blocks) {
        List<String> keys = blocks.stream().map(b -> TitleFinder.key(b.text())).toList();
        return IntStream.range(0, keys.size())
                .filter(i -> !isSetLarge(blocks.get(i)) || !isRepeated(keys, i))
                .mapToObj(blocks::get)
                .toList();
    }

    private static boolean isSetLarge(TextBlock block) {
        return block.weight() >= SHORTEST_REPEATED
                && switch (block.kind()) {
                    case TEXT, QUOTE -> true;
                    case HEADING, LIST_ITEM -> false;
                };
    }

    private static boolean isRepeated(List<String> keys, int i) {
        String key = keys.get(i);
        return IntStream.range(Math.max(0, i - NEAR), Math.min(keys.size(), i + NEAR))
                .anyMatch(j -> keys.get(j).length() > key.length() && keys.get(j).contains(key));
    }

    private boolean isText(Candidates candidates, int i) {
        double score = forest.score(candidates.features(i));
        if (!candidates.isRuled(i)) {
            return score > SURE_TO_KEEP;
        }
        return switch (candidates.block(i).kind()) {
            case TEXT, HEADING -> score > SURE_TO_DROP;
            case LIST_ITEM, QUOTE -> score > SURE_TO_DROP_RARE;
        };
    }

    static List<TextBlock> pick(Candidates candidates, IntPredicate wanted) {
        return IntStream.range(0, candidates.size())
                .filter(wanted)
                .mapToObj(candidates::block)
                .toList();
    }
}
