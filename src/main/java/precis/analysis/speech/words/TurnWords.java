package precis.analysis.speech.words;

import java.util.List;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.WordList;

/** The words around a turn to speak: when or how it is taken, and that it goes on. */
public final class TurnWords {

    private final WordList circumstances;
    private final WordList continuing;

    TurnWords(LanguagePack pack, TurnLists lists) {
        this.circumstances = pack.listIfNamed(lists.circumstances());
        this.continuing = pack.listIfNamed(lists.continuing());
    }

    /** Whether words begin there that only tell when or how something is said. */
    public boolean isCircumstance(List<Token> tokens, int at) {
        return circumstances.longest(tokens, at) > 0;
    }

    /** "He further said": whether the words there tell that their subject has spoken before. */
    public boolean goesOn(List<Token> tokens, int at) {
        return continuing.longest(tokens, at) > 0;
    }
}
