package precis.analysis.facts;

import java.util.BitSet;
import java.util.List;
import precis.language.Match;
import precis.language.Token;

/** Which words of a sentence stand between quotation marks. */
final class Quoted {

    private final BitSet inside = new BitSet();

    /**
     * @param tokens of a sentence, which may begin or end within a quotation
     */
    Quoted(List<Token> tokens) {
        int from = 0;
        boolean open = false;
        for (int i = 0; i < tokens.size(); i++) {
            char mark = tokens.get(i).text().charAt(0);
            if (tokens.get(i).isWord()) {
                continue;
            }
            if (opens(mark) || mark == '"' && !open) {
                from = i;
                open = true;
            } else if (closes(mark) || mark == '"') {
                inside.set(from, i);
                from = i;
                open = false;
            }
        }
        if (open) {
            inside.set(from, tokens.size());
        }
    }

    boolean has(Match match) {
        return inside.get(match.start());
    }

    private static boolean opens(char mark) {
        return Character.getType(mark) == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    /** The apostrophe looks the same, but stands at a word. */
    private static boolean closes(char mark) {
        return Character.getType(mark) == Character.FINAL_QUOTE_PUNCTUATION && mark != '\u2019';
    }
}
