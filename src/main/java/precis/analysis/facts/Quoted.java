package precis.analysis.facts;

import java.util.BitSet;
import java.util.List;
import precis.language.Match;
import precis.language.QuoteMarks;
import precis.language.Token;

/** Which words of a sentence stand between quotation marks. */
final class Quoted {

    private final BitSet inside = new BitSet();

    /**
     * @param tokens of a sentence, which may begin or end within a quotation
     */
    Quoted(List<Token> tokens) {
        QuoteMarks marks = new QuoteMarks();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isWord()) {
                continue;
            }
            char mark = tokens.get(i).text().charAt(0);
            boolean before = marks.isOpen();
            marks.read(mark);
            if (!marks.isOpen() && QuoteMarks.mayClose(mark)) {
                inside.set(from, i);
                from = i;
            } else if (marks.isOpen() && !before) {
                from = i;
            }
        }
        if (marks.isOpen()) {
            inside.set(from, tokens.size());
        }
    }

    boolean has(Match match) {
        return inside.get(match.start());
    }
}
