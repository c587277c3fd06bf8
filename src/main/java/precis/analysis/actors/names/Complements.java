package precis.analysis.actors.names;

import java.util.Optional;
import precis.analysis.actors.words.Gazetteer;
import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Purposes;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Upos;

/** Reads on from the head noun of a phrase: the country, names and nouns that complete it. */
final class Complements {

    private static final int MOST = 3;

    private final Vocabulary words;

    Complements(Vocabulary words) {
        this.words = words;
    }

    /** A preposition, an article, a noun or name and its adjectives. */
    int complement(Line line, int from) {
        if (!words.isOf(line, from)) {
            return from;
        }
        int noun = from + 1;
        if (line.is(noun, Upos.DET)) {
            noun++;
        }
        if (line.is(noun, Upos.NUM) && line.capitalised(noun) && line.capitalised(noun + 1)) {
            noun++;
        }
        if (noun >= line.size() || !line.token(noun).isWord() || isLed(line, noun)) {
            return from;
        }
        Optional<Gazetteer.Found> known = words.gazetteer().longest(line, noun);
        if (known.isPresent() && !isSomeone(line, noun, known.get().end())) {
            return known.get().end();
        }
        if (words.personAt(line, noun)
                || isTitled(line, noun)
                || words.days().contains(line.token(noun))
                || !line.is(noun, Upos.NOUN) && !line.is(noun, Upos.PROPN)) {
            return from;
        }
        int end = noun + 1;
        while (line.capitalised(noun)
                && line.is(end, Upos.PROPN)
                && line.capitalised(end)
                && !words.isFirstName(line.token(end))) {
            end++;
        }
        if (isTrade(line, noun, end)) {
            end++;
        }
        return line.capitalised(noun) && !words.isWord(line.token(noun))
                ? end
                : joined(line, words.adjectives(line, end), end);
    }

    /** « (Syndicat de la fonction) publique et parapublique »: one more adjective. */
    private int joined(Line line, int end, int from) {
        boolean more =
                !words.isHeadLast()
                        && end > from
                        && line.is(end, Upos.CCONJ)
                        && end + 1 < line.size()
                        && words.mayQualify(line.token(end + 1))
                        && !line.is(end + 1, Upos.ADV)
                        && !line.capitalised(end + 1)
                        && !line.is(end + 2, Upos.NOUN)
                        && !line.is(end + 2, Upos.ADJ)
                        && !words.personNouns().roles().contains(line.token(end + 1));
        return more ? end + 2 : end;
    }

    /** « le parti de Maurice Tarvel »: a country's or town's name that opens someone's. */
    private boolean isSomeone(Line line, int at, int end) {
        return !words.isHeadLast()
                && end == at + 1
                && words.personAt(line, at)
                && !words.isWord(line.token(end));
    }

    /** "(the government of) Prime Minister Marek": an office or title before somebody's name. */
    boolean isTitled(Line line, int at) {
        if (!words.isHeadLast() || !line.capitalised(at)) {
            return false;
        }
        int office = words.personNouns().roles().longest(line.tokens(), at);
        int name = at + Math.max(office, words.titles().startsAt(line, at) ? 1 : 0);
        while (name > at && line.capitalised(name) && words.titles().goesOn(line, name)) {
            name++;
        }
        return name > at
                && line.capitalised(name)
                && !line.token(name - 1).has(words.settings().plural())
                && !words.settings().saints().contains(line.norm(at))
                && (words.personAt(line, name) || !words.isWord(line.token(name)));
    }

    /** « (Fédération des) artisans boulangers »: what many are, told by a second noun. */
    private boolean isTrade(Line line, int noun, int next) {
        return !words.isHeadLast()
                && next == noun + 1
                && line.is(next, Upos.NOUN)
                && line.token(noun).has(words.settings().plural())
                && line.token(next).has(words.settings().plural())
                && !line.capitalised(next)
                && words.personNouns().roles().contains(line.token(next));
    }

    /**
     * « Front pour la défense de X », « Centre d'alerte aux tsunamis »: where the words end that
     * tell what a body is for.
     *
     * @param head the noun of the name, which has a capital
     * @param from where the name ends without them
     */
    int purpose(Line line, int head, int from) {
        Purposes purposes = words.purposes();
        if (!purposes.before().contains(line.norm(from))
                || !purposes.heads().contains(line.token(head))
                || line.opens(head)) {
            return from;
        }
        boolean bound = line.is(from + 1, Upos.DET);
        int noun = bound ? from + 2 : from + 1;
        boolean told = bound ? from == head + 1 : from > head + 1 && !line.capitalised(from - 1);
        boolean named =
                noun < line.size()
                        && (line.is(noun, Upos.NOUN) || bound && line.capitalised(noun))
                        && (bound || line.token(noun).has(words.settings().plural()) || told)
                        && !purposes.passing().contains(line.token(noun));
        if (!named || !bound && !told) {
            return from;
        }
        int end = right(line, words.adjectives(line, noun + 1));
        int next = complements(line, end, true);
        return purpose(line, head, next);
    }

    /** « (pour le droit) de vivre dans la dignité »: what one is to be free to do, and how. */
    private int right(Line line, int from) {
        boolean act =
                !words.isHeadLast()
                        && words.isOf(line, from)
                        && from + 1 < line.size()
                        && line.token(from + 1).has("inf");
        int how = from + 2;
        boolean told =
                act
                        && line.is(how, Upos.ADP)
                        && line.is(how + 1, Upos.DET)
                        && line.is(how + 2, Upos.NOUN);
        return told ? how + 3 : act ? how : from;
    }

    /** « Mouvement du 5 juin »: a day that a body is named after. */
    private int dated(Line line, int from) {
        boolean day =
                !words.isHeadLast()
                        && words.settings().contracted().contains(line.norm(from))
                        && from + 1 < line.size()
                        && Character.isDigit(line.token(from + 1).text().charAt(0))
                        && from + 2 < line.size()
                        && words.days().contains(line.token(from + 2));
        return day ? from + 3 : from;
    }

    int complements(Line line, int from, boolean capital) {
        int end = capital ? dated(line, from) : from;
        int most = words.isHeadLast() || end > from ? 1 : MOST;
        for (int n = 0; n < most; n++) {
            int next = complement(line, end);
            if (next == end) {
                return end;
            }
            boolean named = line.capitalised(next - 1);
            end = next;
            if (named && !capital) {
                return end;
            }
        }
        return end;
    }

    /** After the adjective of a country only a complement with a capital goes on. */
    int named(Line line, int from) {
        int end = complement(line, from);
        return end > from && line.capitalised(end - 1) ? end : from;
    }

    /** Whether a capital or a demonym stands between. */
    boolean named(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.capitalised(i)) {
                return true;
            }
        }
        return hasCountry(line, from, to);
    }

    boolean hasCountry(Line line, int from, int end) {
        for (int i = from; i < end; i++) {
            if (words.gazetteer().countryOf(line.token(i)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** What one country keeps in the capital of another. */
    int posted(Line line, int head, int end) {
        boolean abroad = words.settings().at().contains(line.norm(end)) && end + 1 < line.size();
        return abroad && sortAt(line, head + 1, Known.Sort.COUNTRY) == end
                ? Math.max(end, sortAt(line, end + 1, Known.Sort.CAPITAL))
                : end;
    }

    /** Where the known name that starts there ends, if it is one of that sort. */
    private int sortAt(Line line, int at, Known.Sort sort) {
        return words.gazetteer()
                .longest(line, at)
                .filter(f -> f.known().sort() == sort)
                .map(Gazetteer.Found::end)
                .orElse(-1);
    }

    int capitals(Line line, int from) {
        int end = from;
        while (line.capitalised(end)
                && line.token(end).isWord()
                && !words.titles().startsAt(line, end)
                && !words.isWord(line.token(end))) {
            end++;
        }
        return end;
    }

    /** « du régime de X »: whether someone's government stands there, read by itself. */
    private boolean isLed(Line line, int noun) {
        return words.borrowing().isLed(line.token(noun))
                && words.isOf(line, noun + 1)
                && words.personAt(line, noun + 2);
    }
}
