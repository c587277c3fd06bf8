package precis.analysis.actors.names;

import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Upos;

/** Reads the offices that stand before a name, of several words. */
final class Offices {

    private static final int MINISTER = 3;
    private static final int OFFICE = 3;

    /** How many words a party in brackets takes. */
    private static final int PARTY = 3;

    /** How far before its last field an office may stand. */
    private static final int REACH = 14;

    private final Vocabulary words;

    Offices(Vocabulary words) {
        this.words = words;
    }

    /** Whether a capital there only names what a minister is in charge of. */
    boolean portfolio(Line line, int at) {
        int of = line.governor(at);
        if (of < 1 || !words.isOf(line, of) && !words.settings().at().contains(line.norm(of))) {
            return false;
        }
        int holder = of;
        while (holder > 1 && line.is(holder - 1, Upos.ADJ)) {
            holder--;
        }
        for (int from = Math.max(0, holder - MINISTER); from < holder; from++) {
            if (words.personNouns().ministers().longest(line.tokens(), from) == holder - from) {
                return true;
            }
        }
        return false;
    }

    /**
     * « la préfète du département du Gorna », « le ministre de l'Eau, des Mines et des Forêts »:
     * whether a word behind "of" completes an office, maybe as the last of its fields.
     */
    boolean completes(Line line, int at) {
        int of = line.governor(at);
        if (of < 1 || !words.isOf(line, of)) {
            return false;
        }
        for (int i = of - 1; i >= Math.max(0, of - REACH); i--) {
            if (words.personNouns().roles().contains(line.token(i))) {
                return true;
            }
            if (!mayComplete(line, i)) {
                return false;
            }
        }
        return false;
    }

    /** « le maire de », « le maire (PS) de », « le maire PS de »: whether an office ends there. */
    boolean before(Line line, int of) {
        int noun = of - 1;
        if (line.norm(noun).equals(")") && noun > PARTY && line.norm(noun - 2).equals("(")) {
            noun -= PARTY;
        } else if (noun > 0 && line.token(noun).isUpperCase() && !isRole(line, noun)) {
            noun--;
        }
        return noun >= 0 && isRole(line, noun);
    }

    private boolean isRole(Line line, int noun) {
        return words.personNouns().roles().contains(line.token(noun));
    }

    private boolean mayComplete(Line line, int at) {
        return line.is(at, Upos.NOUN)
                || line.is(at, Upos.PROPN)
                || line.is(at, Upos.ADJ)
                || line.is(at, Upos.DET)
                || line.is(at, Upos.CCONJ)
                || line.norm(at).equals(",")
                || words.isOf(line, at);
    }

    /**
     * « homme d'affaires », « fabricant de puces »: whether what ends there, more than one word,
     * says who someone is or what sort of body bears the name behind.
     */
    boolean endsOffice(Line line, int at) {
        int of = line.is(at - 1, Upos.NOUN) ? at - 2 : at - 1;
        if (words.isOf(line, of)
                && of > 0
                && words.bodyNouns().classes().contains(line.token(of - 1))) {
            return true;
        }
        return endsRole(line, at);
    }

    /** « le Commissaire Divisionnaire X »: the last word of a role of several. */
    private boolean endsRole(Line line, int at) {
        for (int from = Math.max(0, at - OFFICE); from < at; from++) {
            if (words.personNouns().roles().longest(line.tokens(), from) == at + 1 - from) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Superintendent of Police Ann Lowe": the last word of an office, its holder behind it; where
     * names follow, a common word that ends one is enough.
     */
    boolean endsHeldOffice(Line line, int at) {
        if (!words.isHeadLast()) {
            return words.isWord(line.token(at)) && endsRole(line, at);
        }
        boolean office = words.isOf(line, at - 1) && endsOffice(line, at) || isLedBody(line, at);
        return office && (words.personAt(line, at + 1) || isStranger(line, at + 1));
    }

    /** "the spokesman of the Command Ann Lowe": a body that goes by its noun alone. */
    private boolean isLedBody(Line line, int at) {
        return at > 2
                && line.is(at - 1, Upos.DET)
                && words.isOf(line, at - 2)
                && words.personNouns().roles().contains(line.token(at - 3))
                && words.isBody(line, at, at + 1);
    }

    /** Whether two capitals stand there that no dictionary knows: first name and surname. */
    private boolean isStranger(Line line, int at) {
        return at + 1 < line.size()
                && line.capitalised(at)
                && line.capitalised(at + 1)
                && !words.isWord(line.token(at))
                && !words.isWord(line.token(at + 1))
                && words.gazetteer().longest(line, at).isEmpty();
    }
}
