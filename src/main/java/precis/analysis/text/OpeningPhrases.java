package precis.analysis.text;

import java.util.List;
import java.util.Set;
import precis.language.Token;
import precis.language.Upos;

/** Tells a name inside the phrase that opens a sentence from the sentence's subject. */
public final class OpeningPhrases {

    /** What may stand before a subject without governing it. */
    private static final Set<Upos> LIGHT = Set.of(Upos.CCONJ, Upos.ADV, Upos.DET);

    private OpeningPhrases() {}

    /**
     * « Pour remplacer X, le maire … », « Quand il a vu X, le maire … »: whether words before the
     * name, back to the last mark, govern it, so that a comma behind it ends what opens the
     * sentence.
     */
    public static boolean hold(List<Token> tokens, int name) {
        boolean held = false;
        boolean linked = false;
        boolean finite = false;
        for (int at = name - 1; at >= 0 && tokens.get(at).isWord(); at--) {
            Token token = tokens.get(at);
            held |= !LIGHT.contains(token.pos());
            linked |= token.pos() == Upos.SCONJ || token.has("rel");
            finite |= token.isFiniteVerb() && !(at == 0 && token.has("ppart"));
        }
        return held && (linked || !finite);
    }
}
