package precis.analysis.actors.names;

import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Vocabulary;

/** Parts the name of a medium from that of whoever speaks to it. */
final class Tellers {

    private final Vocabulary words;

    Tellers(Vocabulary words) {
        this.words = words;
    }

    /** « confie à l'Agence Zavel Jean Rey »: where whoever speaks begins behind the medium. */
    int at(Line line, int start, int end) {
        int first = end - 2;
        int nearest = words.isWord(line.token(start)) ? start + 2 : start + 1;
        boolean told =
                first >= nearest
                        && !words.isHeadLast()
                        && !words.isFirstName(line.token(start))
                        && !words.isFirstName(line.token(first - 1))
                        && Inversion.isBetween(line, start);
        return told && isPerson(line, first, end) ? first : end;
    }

    /** Whether a first name and a surname stand at {@code at}, the surname no common word. */
    boolean isPerson(Line line, int at, int end) {
        return at + 1 < end
                && words.isFirstName(line.token(at))
                && (!words.isWord(line.token(at + 1)) || words.isSmall(line, at + 1));
    }
}
