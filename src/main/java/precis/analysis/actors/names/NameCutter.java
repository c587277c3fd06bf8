package precis.analysis.actors.names;

import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Token;

/** Cuts a run of capitalised words where two names met, and refuses what is no name. */
final class NameCutter {

    private static final int SHOUTED = 2;
    private static final int LONG = 5;

    private final Vocabulary words;
    private final Offices offices;
    private final Tellers tellers;
    private final HolderNames holders;
    private final KnownPrefixes prefixes;

    NameCutter(Vocabulary words) {
        this.words = words;
        this.offices = new Offices(words);
        this.tellers = new Tellers(words);
        this.holders = new HolderNames(words);
        this.prefixes = new KnownPrefixes(words);
    }

    /** Where the name that starts at {@code start} ends; {@code start} if it is none. */
    int end(Line line, int start, int end) {
        if (shouted(line, start, end)) {
            return start;
        }
        int office = office(line, start, end);
        if (office < end) {
            return office;
        }
        int known = prefixes.known(line, start, end);
        if (known > start) {
            return known;
        }
        if (prefixes.isAcronym(line, start, end) || prefixes.isSeat(line, start, end)) {
            return start + 1;
        }
        int school = prefixes.school(line, start, end);
        if (school < end) {
            return school;
        }
        int someone = holders.at(line, start, end);
        if (someone < end) {
            return holders.isDweller(line, start) ? start : someone;
        }
        int teller = tellers.at(line, start, end);
        return teller < end ? teller : firstNameAfterWord(line, start, end);
    }

    /** Where an office of several words begins that goes on after the name; the end if none. */
    private int office(Line line, int start, int end) {
        for (int i = start; i < end; i++) {
            if (words.personNouns().roles().longest(line.tokens(), i) > end - i) {
                return i;
            }
        }
        return end;
    }

    /** Capitals throughout, most of them words of the dictionary: someone shouts. */
    private boolean shouted(Line line, int start, int end) {
        Token first = line.token(start);
        if (end == start + 1 && first.isUpperCase() && first.text().length() >= LONG) {
            return words.isWord(first)
                    && !words.isName(first)
                    && words.gazetteer().longest(line, start).isEmpty();
        }
        int common = 0;
        for (int i = start; i < end; i++) {
            if (!line.token(i).isUpperCase() && line.token(i).text().length() > 1) {
                return false;
            }
            common += words.isWord(line.token(i)) && !words.isFirstName(line.token(i)) ? 1 : 0;
        }
        return end - start >= SHOUTED
                && (common == end - start || end - start > SHOUTED && common * 2 > end - start);
    }

    /** Where a first name follows a common noun: two names met, as in a ministry and its head. */
    private int firstNameAfterWord(Line line, int start, int end) {
        if (words.isHeadLast() && words.isBody(line, start, end)) {
            return firstNameAfterBody(line, start, end);
        }
        for (int i = start + 1; i < end - 1; i++) {
            if (words.isFirstName(line.token(i))
                    && words.isWord(line.token(i - 1))
                    && mayEndName(line.token(i - 1))
                    && !words.particles().contains(line.token(i - 1))
                    && !words.isFirstName(line.token(i - 1))) {
                return i;
            }
        }
        return particled(line, start, end);
    }

    /** « Ri Yong Ho »: a form of a verb ends no body's name. */
    private boolean mayEndName(Token word) {
        return words.isHeadLast() || word.has("noun") || word.has("adjective");
    }

    /** « le député de la Creuse Henri d'Orval »: a particle goes on what a first name opens. */
    private int particled(Line line, int start, int end) {
        int first = end - 1;
        boolean parts =
                !words.isHeadLast()
                        && first > start
                        && words.isFirstName(line.token(first))
                        && !words.isWord(line.token(first))
                        && words.isSmall(line, end)
                        && !words.isFirstName(line.token(first - 1));
        boolean whole =
                parts
                        && (line.token(first - 1).isUpperCase()
                                || words.isWord(line.token(first - 1))
                                || words.gazetteer().longest(line, first - 1).isPresent());
        return whole ? first : end;
    }

    /** "chairman of Holme Parish Council Chris Lowe": a body's name ends with what it is. */
    private int firstNameAfterBody(Line line, int start, int end) {
        for (int i = end - 2; i > start + 1; i--) {
            if (words.isFirstName(line.token(i)) && words.isBody(line, i - 1, i)) {
                return words.isBody(line, i, end) ? end : i;
            }
        }
        return isSurnamed(line, start, end) ? end - 2 : end;
    }

    /** "economist at Marlow Water Ann Banks": a surname that is a word for a body, too. */
    private boolean isSurnamed(Line line, int start, int end) {
        int first = end - 2;
        return first > start + 1
                && words.isFirstName(line.token(first))
                && words.renowned().isSurnameNoun(line.token(end - 1))
                && !words.settings().saints().contains(line.norm(first - 1))
                && line.token(first - 1).has("noun")
                && !line.token(first - 1).has("adjective")
                && words.isWord(line.token(first - 1));
    }

    /**
     * « Grève SNCF : … »: a common noun at the head of a line, then a body known by its letters.
     */
    boolean opensOnAcronym(Line line, int at, Seen seen) {
        Token token = line.token(at);
        return !words.isHeadLast()
                && line.opens(at)
                && words.isWord(token)
                && !token.isUpperCase()
                && !words.isFirstName(token)
                && !seen.inside().contains(token.text())
                && at + 1 < line.size()
                && line.token(at + 1).isUpperCase()
                && words.gazetteer()
                        .longest(line, at + 1)
                        .filter(f -> f.known().sort() == Known.Sort.ORGANISATION)
                        .isPresent()
                && words.gazetteer().longest(line, at).isEmpty();
    }

    /** Whether the word belongs to an office, no name. */
    boolean isOfOffice(Line line, int at) {
        return opensOffice(line, at) || offices.endsHeldOffice(line, at);
    }

    /** "Fire commissioner Ann Lowe": a common noun with its capital from where it stands. */
    private boolean opensOffice(Line line, int at) {
        Token token = line.token(at);
        return words.isHeadLast()
                && line.opens(at)
                && words.isWord(token)
                && token.has("noun")
                && !words.isFirstName(token)
                && at + 1 < line.size()
                && !line.capitalised(at + 1)
                && words.personNouns().roles().contains(line.token(at + 1));
    }
}
