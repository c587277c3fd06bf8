package precis.analysis.digest;

import java.util.List;
import precis.language.Token;
import precis.language.Upos;

/** When a sentence plays: what happened, what was before, what is to come. */
final class TenseFeatures implements FeatureGroup {

    private static final int REACH = 4;

    @Override
    public void describe(Sketch sketch, int index, Row into) {
        List<Token> tokens = sketch.sentence(index).tokens();
        double perfect = 0;
        double before = 0;
        double background = 0;
        double future = 0;
        double verbless = 1;
        double scene = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.pos() != Upos.VERB && token.pos() != Upos.AUX) {
                continue;
            }
            if (verbless > 0 && token.has("ind")) {
                scene = token.has("impf") ? 1 : 0;
            }
            if (token.has("ind") || token.has("cond")) {
                verbless = 0;
            }
            future = token.has("fut") ? 1 : future;
            background =
                    token.has("impf") || token.has("past") && !token.has("pres") ? 1 : background;
            perfect = isCompound(tokens, i, "pres") ? 1 : perfect;
            before = isCompound(tokens, i, "impf") ? 1 : before;
        }
        into.put("perfect", perfect);
        into.put("pluperfect", before);
        into.put("background", background);
        into.put("scene", scene);
        into.put("future", future);
        into.put("verbless", verbless);
    }

    /** Whether an auxiliary in this tense has its participle behind it. */
    private static boolean isCompound(List<Token> tokens, int auxiliary, String tense) {
        int end = Math.min(tokens.size(), auxiliary + REACH);
        Token token = tokens.get(auxiliary);
        return token.pos() == Upos.AUX
                && token.has(tense)
                && !token.has("cond")
                && tokens.subList(auxiliary + 1, end).stream().anyMatch(t -> t.has("ppart"));
    }
}
