package precis.analysis.actors.names;

import java.util.List;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Token;
import precis.language.Upos;

/** Tells the titles in a list of works: "she starred in Blue Door, Marlow Hill and The Crew". */
final class Credits {

    /** How far behind the words that open it a list of titles may reach. */
    private static final int LONGEST = 40;

    private final Vocabulary words;

    Credits(Vocabulary words) {
        this.words = words;
    }

    /** Whether the name is such a title, which nobody is known by. */
    boolean cover(Candidate name) {
        Line line = name.line();
        boolean person = words.isFirstName(line.token(name.start())) && name.size() == 2;
        if (name.known().isPresent() || person || line.isTitle()) {
            return false;
        }
        for (int i = name.start(); i > Math.max(0, name.start() - LONGEST); i--) {
            if (opens(line.tokens(), i)) {
                return true;
            }
            if (!goesOn(line, i - 1)) {
                return false;
            }
        }
        return false;
    }

    private boolean opens(List<Token> tokens, int end) {
        return words.thingNouns().starring().longestBefore(tokens, end) > 0;
    }

    /** Whether the word may stand within such a list. */
    private boolean goesOn(Line line, int at) {
        return line.capitalised(at)
                || !line.token(at).isWord()
                || line.is(at, Upos.CCONJ)
                || line.is(at, Upos.NUM)
                || line.is(at, Upos.DET)
                || line.is(at, Upos.ADJ)
                || words.thingNouns().works().contains(line.token(at))
                || words.thingNouns().listed().contains(line.token(at));
    }
}
