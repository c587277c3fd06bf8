package precis.analysis.actors.names;

import precis.analysis.actors.words.Known;
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

    /**
     * « …, a expliqué à l'AFP Nasrat X, … », « le porte-parole des talibans X »: whether a known
     * body stands right before the name of somebody else, whose first name no list has.
     */
    static boolean parts(Candidate known, Candidate longer) {
        Line line = longer.line();
        if (!known.isKnown(Known.Sort.ORGANISATION) || longer.start() != known.start()) {
            return false;
        }
        boolean names = true;
        for (int i = known.end(); i < longer.end(); i++) {
            names &= line.capitalised(i) && !line.token(i).isUpperCase();
        }
        boolean common = !line.capitalised(known.end() - 1);
        boolean told =
                longer.size() > known.size() + 1
                        && line.is(longer.end(), Upos.PUNCT)
                        && isBetween(line, known.start())
                        && !hasSubject(line, line.governor(known.start()));
        return names && (common || told);
    }

    /** « a-t-il expliqué à X »: whether a pronoun says already who does. */
    private static boolean hasSubject(Line line, int to) {
        for (int i = to - 1; i > 0 && !line.is(i, Upos.PUNCT); i--) {
            if (line.token(i).has("suj") && !line.token(i).has("obj")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWhen(Line line, int at) {
        return line.is(at, Upos.ADV) || line.is(at, Upos.NOUN) || line.is(at, Upos.NUM);
    }

    private static boolean isVerbal(Line line, int at) {
        return line.is(at, Upos.AUX) || line.is(at, Upos.PRON) || line.is(at, Upos.ADV);
    }
}
