package precis.analysis.speech.referents;

import java.util.List;
import precis.language.Token;
import precis.language.Upos;

/** Tells names that belong to what opens a sentence, a place or a letter, from its subject. */
final class NamesOfOpening {

    private NamesOfOpening() {}

    /** "In Oslo and Bergen, the mayor said": the last of the names that say where. */
    static boolean isOneOfPlaces(List<Token> tokens, int name) {
        int at = name - 1;
        while (at > 0
                && (tokens.get(at).pos() == Upos.CCONJ
                        || tokens.get(at).isCapitalised()
                        || tokens.get(at).text().equals(","))) {
            at--;
        }
        return at == 0 && name > 1 && tokens.get(0).pos() == Upos.ADP;
    }

    /** "In a letter by his aide, Ann Lowe, the mayor said": a name that tells who the aide is. */
    static boolean isApposed(List<Token> tokens, int name, int end) {
        int comma = name - 1;
        while (comma > 1 && tokens.get(comma).isCapitalised()) {
            comma--;
        }
        int of = comma - 1;
        while (of > 0 && tokens.get(of).isWord() && tokens.get(of).pos() != Upos.ADP) {
            of--;
        }
        boolean noun = of == 0 && tokens.get(comma - 1).pos() == Upos.NOUN;
        boolean open = end < tokens.size() && !tokens.get(end).text().equals(",");
        return open
                && (of > 0 || noun)
                && tokens.get(0).pos() == Upos.ADP
                && tokens.get(of).pos() == Upos.ADP
                && tokens.get(comma).text().equals(",");
    }
}
