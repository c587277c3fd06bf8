package precis.analysis.speech.phrases;

import java.util.List;
import java.util.Set;
import precis.language.Token;
import precis.language.Upos;

/** Tells names that a participle governs. */
public final class Participles {

    /** What may stand before a participle that opens a sentence: "after meeting X". */
    private static final Set<Upos> OPENING = Set.of(Upos.ADP, Upos.SCONJ, Upos.ADV);

    private Participles() {}

    /** "Referring to X, a delegate said": whether what opens the sentence governs the name. */
    public static boolean governsAtHead(List<Token> tokens, int name) {
        int verb = name > 1 && OPENING.contains(tokens.get(0).pos()) ? 1 : 0;
        return name > verb
                && tokens.get(verb).has("gerund")
                && tokens.get(verb).pos() == Upos.VERB
                && tokens.subList(0, name).stream()
                        .noneMatch(t -> t.text().equals(",") || Clauses.isFinite(t));
    }

    /** « représentant le syndicat X »: whether a name is what a participle right before governs. */
    public static boolean governs(List<Token> tokens, int name) {
        int verb = name - 1;
        while (verb > 0
                && (tokens.get(verb).pos() == Upos.DET || tokens.get(verb).pos() == Upos.NOUN)) {
            verb--;
        }
        return verb > 0 && tokens.get(verb).pos() == Upos.VERB && tokens.get(verb).has("gerund");
    }

    /** "praising X": whether a name is what a participle right before it governs. */
    public static boolean isObject(List<Token> tokens, int name) {
        return name > 0
                && tokens.get(name - 1).pos() == Upos.VERB
                && tokens.get(name - 1).has("gerund");
    }

    /** « Poursuivi pour avoir frappé X, … »: whether X suffers what the words right before tell. */
    public static boolean actsUpon(List<Token> tokens, int start) {
        int verb = start - 1;
        return verb > 0
                && tokens.get(verb).pos() == Upos.VERB
                && tokens.get(verb).has("ppart")
                && tokens.get(verb - 1).has("inf");
    }
}
