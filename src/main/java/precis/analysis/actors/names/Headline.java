package precis.analysis.actors.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import precis.analysis.actors.names.Candidate.Shape;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Token;

/** Tells names from other words in a title that writes every word with a capital. */
final class Headline {

    private static final int LONG = 4;
    private static final int FEWEST = 4;
    private static final int COMMON = 2;
    private static final double SHARE = 0.7;

    private final Vocabulary words;

    /** Words with a capital that no sentence start gives them, outside such a title. */
    private final Set<String> proper = new HashSet<>();

    Headline(Vocabulary words, List<Line> lines) {
        this.words = words;
        for (Line line : lines) {
            if (!isTitleCase(line)) {
                read(line);
            }
        }
    }

    private void read(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.capitalised(i) && !(line.opens(i) && words.isWord(line.token(i)))) {
                proper.add(line.token(i).text());
            }
        }
    }

    /** Whether the capitals of a candidate say that it is a name, which the text bears out. */
    boolean isName(Candidate c) {
        if (c.shape() != Shape.NAME || c.known().isPresent() || !isTitleCase(c.line())) {
            return true;
        }
        for (int i = c.start(); i < c.end(); i++) {
            if (c.line().capitalised(i) && !proper.contains(c.line().token(i).text())) {
                return false;
            }
        }
        return true;
    }

    private boolean isTitleCase(Line line) {
        if (!line.isTitle() || words.settings().nounsCapitalised()) {
            return false;
        }
        int all = 0;
        int capitals = 0;
        int common = 0;
        for (int i = 1; i < line.size(); i++) {
            Token token = line.token(i);
            if (token.isWord() && token.text().length() >= LONG) {
                all++;
                capitals += token.isCapitalised() ? 1 : 0;
                common += token.isCapitalised() && words.isWord(token) ? 1 : 0;
            }
        }
        return all >= FEWEST && common >= COMMON && capitals > all * SHARE;
    }
}
