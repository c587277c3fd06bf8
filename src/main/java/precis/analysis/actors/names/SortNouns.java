package precis.analysis.actors.names;

import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Token;
import precis.language.Upos;

/** Tells nouns that only say what sort of organisation bears the name behind them. */
final class SortNouns {

    /** How many complements may stand between such a noun and the name. */
    private static final int COMPLEMENTS = 3;

    private static final String QUOTE = "\u00AB";

    private final Vocabulary words;

    SortNouns(Vocabulary words) {
        this.words = words;
    }

    /** « l'ONG X »: whether a noun for a sort of organisation is itself written in capitals. */
    boolean isSort(Token noun) {
        return !words.isHeadLast()
                && noun.isUpperCase()
                && words.bodyNouns().classes().contains(noun);
    }

    /** Whether the noun only says what sort of organisation the name after it is. */
    boolean introduces(Line line, int at) {
        int sort = words.bodyNouns().classes().longest(line.tokens(), at);
        if (sort == 0 || line.capitalised(at) && !isSort(line.token(at))) {
            return false;
        }
        int name = words.adjectives(line, at + sort);
        if (isItself(line, at, name)) {
            return true;
        }
        for (int n = 0; n < COMPLEMENTS; n++) {
            name = complement(line, name, n == 0);
        }
        if (line.is(name, Upos.DET) || line.norm(name).equals(QUOTE)) {
            name++;
        }
        return line.capitalised(name);
    }

    /** « (l'association) de défense des consommateurs », « (la vente) en ligne » */
    private int complement(Line line, int at, boolean first) {
        boolean of = words.isOf(line, at);
        boolean last = words.isHeadLast();
        if (last && !first || !of && (last || first || !line.is(at, Upos.ADP))) {
            return at;
        }
        int noun = last ? at + 1 : line.behind(at);
        boolean more = !first || noun > at + 1;
        return line.is(noun, Upos.NOUN) && !(more && isApart(line, noun))
                ? words.adjectives(line, noun + 1)
                : at;
    }

    /** Whether a name or a body of its own stands there. */
    private boolean isApart(Line line, int noun) {
        return line.capitalised(noun)
                || words.bodyNouns().classes().contains(line.token(noun))
                || words.bodyNouns().bodies().longest(line.tokens(), noun) > 0
                || words.bodyNouns().institutions().longest(line.tokens(), noun) > 0;
    }

    /** « le club des Girondins », « les rebelles du M23 »: whether the complement names them. */
    private boolean isItself(Line line, int noun, int of) {
        if (!words.isOf(line, of) || !words.sport().isClub(line.token(noun))) {
            return false;
        }
        int name = line.behind(of);
        return name < line.size()
                && words.gazetteer()
                        .longest(line, name)
                        .filter(f -> f.known().isClub() || f.known().detail().equals("armed"))
                        .isPresent();
    }

    /** « l'équipe suédoise »: whether a team is told by nothing but its country. */
    boolean isTeam(Line line, int at, int end) {
        boolean own =
                words.sport().isTeam(line.token(at))
                        && line.determined(at)
                        && !words.isOf(line, end);
        for (int i = at + 1; own && i < end; i++) {
            if (words.gazetteer().countryOfOne(line.token(i)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** « X, deuxième syndicat du pays », « X, un institut de recherche »: what X is. */
    boolean isApposed(Line line, int at) {
        int before = at - 1;
        while (line.is(before, Upos.ADJ) || line.is(before, Upos.NUM)) {
            before--;
        }
        boolean one =
                before > 1
                        && words.borrowing().isIndefinite(line.token(before))
                        && line.capitalised(before - 2);
        int comma = one ? before - 1 : before;
        return !words.isHeadLast()
                && comma > 0
                && comma < at - 1
                && line.norm(comma).equals(",")
                && !line.token(at).has(words.settings().plural());
    }

    /** « le Sénat », « l'Assemblée nationale »: known by so much already. */
    boolean isWhole(Line line, int at, int end) {
        return !words.isHeadLast()
                && words.gazetteer()
                        .longest(line, at)
                        .filter(f -> f.end() == end)
                        .filter(f -> f.known().sort() == Known.Sort.ORGANISATION)
                        .isPresent();
    }
}
