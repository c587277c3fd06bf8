package precis.analysis.actors.names;

import precis.analysis.actors.words.Line;
import precis.language.Upos;

/** « …, a déclaré à la presse X »: tells what stands between a verb and the subject behind it. */
final class Inversion {

    private static final int REACH = 5;

    private Inversion() {}

    /** Whether the noun there, behind a preposition, only tells to whom or where someone spoke. */
    static boolean isBetween(Line line, int noun) {
        int at = line.governor(noun);
        if (!line.is(at, Upos.ADP)) {
            return false;
        }
        int verb = at - 1;
        while (verb > at - REACH && verb > 0 && isWhen(line, verb)) {
            verb--;
        }
        boolean participle = line.is(verb, Upos.ADJ) && line.is(verb - 1, Upos.AUX);
        if (!line.is(verb, Upos.VERB) && !participle) {
            return false;
        }
        int first = verb;
        while (first > 0 && isVerbal(line, first - 1)) {
            first--;
        }
        return first > 0 && line.is(first - 1, Upos.PUNCT);
    }

    private static boolean isWhen(Line line, int at) {
        return line.is(at, Upos.ADV) || line.is(at, Upos.NOUN) || line.is(at, Upos.NUM);
    }

    private static boolean isVerbal(Line line, int at) {
        return line.is(at, Upos.AUX) || line.is(at, Upos.PRON) || line.is(at, Upos.ADV);
    }
}
