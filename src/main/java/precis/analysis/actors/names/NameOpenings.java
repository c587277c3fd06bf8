package precis.analysis.actors.names;

import java.util.Locale;
import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.NameSpelling;
import precis.analysis.actors.words.Names;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Token;
import precis.language.Upos;

/** Tells where a name starts, and which capitals only open a sentence or a headline. */
final class NameOpenings {

    private final Vocabulary words;
    private final NameWords parts;
    private final NameCutter cutter;
    private final BodyNames bodies;
    private final MonthNames months;
    private final Honours honours;

    NameOpenings(Vocabulary words, NameWords parts, NameCutter cutter, Honours honours) {
        this.words = words;
        this.parts = parts;
        this.cutter = cutter;
        this.bodies = new BodyNames(words);
        this.months = new MonthNames(words);
        this.honours = honours;
    }

    /** Whether a name starts there. */
    boolean at(Line line, int at, Seen seen) {
        Token token = line.token(at);
        if (words.spelling().isPrefixed(token.text())) {
            return true;
        }
        boolean qualifies = words.never().opens(line, at) && !seen.inside().contains(token.text());
        if (!mayOpen(line, at, seen) || qualifies) {
            return false;
        }
        boolean given = words.isGiven(line, at) || seen.surnames().contains(token.text());
        if ((words.personNouns().roles().contains(token) && !given
                        || words.titles().startsAt(line, at))
                && !bodies.opensWithOffice(line, at)) {
            return false;
        }
        boolean compound = token.text().indexOf('-') > 0;
        if (words.gazetteer().countryOf(token).isPresent()
                && !isBearer(line, at, seen)
                && (words.isWord(token) || compound || isDemonym(token))
                && !parts.leadsOrganisation(line, at)) {
            return false;
        }
        if (isSort(line, at)
                || words.titles().goesOn(line, at)
                || honours.at(line, at)
                || opensHeadline(line, at, seen)
                || isPeopleOf(line, at)
                || cutter.isOfOffice(line, at)
                || cutter.opensOnAcronym(line, at, seen)) {
            return false;
        }
        boolean function = parts.isFunction(token);
        if (function && (line.opens(at) || !line.capitalised(at + 1))) {
            return false;
        }
        if (!line.opens(at)) {
            return true;
        }
        return seen.inside().contains(token.text()) && !isAdverb(line, at) || opensName(line, at);
    }

    /** "So do they", where an Ann So is named. */
    private static boolean isAdverb(Line line, int at) {
        boolean small = line.is(at, Upos.ADV) || line.is(at, Upos.SCONJ) || line.is(at, Upos.CCONJ);
        return small && !line.capitalised(at + 1);
    }

    /** Whether it opens the name of a body, none that is known without it: "Two US Navy ships". */
    private boolean leadsUnknown(Line line, int at) {
        boolean known =
                at + 1 < line.size()
                        && words.gazetteer()
                                .longest(line, at + 1)
                                .filter(f -> f.known().sort() == Known.Sort.ORGANISATION)
                                .isPresent();
        return !known && parts.leadsOrganisation(line, at);
    }

    private boolean mayOpen(Line line, int at, Seen seen) {
        Token token = line.token(at);
        return token.isCapitalised()
                && token.isWord()
                && !(words.days().contains(token) && !months.isName(line, at, seen))
                && !words.spelling().isCompound(token)
                && !isPairOfStates(token)
                && (!parts.isCommonNoun(line, at) || isBorne(line, at, seen));
    }

    /** "Pole disputed that" where a Derek Pole is named. */
    private boolean isBearer(Line line, int at, Seen seen) {
        return words.isHeadLast() && isBorne(line, at, seen) && words.governs(line, at + 1);
    }

    /** « Hecht bestritt das » where a Timo Hecht is named: a surname, whatever else it means. */
    private static boolean isBorne(Line line, int at, Seen seen) {
        return seen.surnames().contains(line.token(at).text()) && !line.determined(at);
    }

    /** "the Norland-U.S. treaty": what two states have between them, no name. */
    private boolean isPairOfStates(Token token) {
        String[] parts = token.text().split("-", 2);
        return parts.length == 2 && isState(parts[0]) && isState(parts[1]);
    }

    private boolean isState(String name) {
        return words.gazetteer().isAdjective(name.toLowerCase(Locale.ROOT))
                || words.gazetteer()
                        .exactly(Names.words(name))
                        .filter(known -> known.sort() == Known.Sort.COUNTRY)
                        .isPresent();
    }

    /** "Russians Torpedo Zavel": the people whom a name follows that no dictionary knows. */
    private boolean isPeopleOf(Line line, int at) {
        return words.isHeadLast()
                && words.peoples().isOne(line.token(at))
                && at + 2 < line.size()
                && line.capitalised(at + 1)
                && line.capitalised(at + 2)
                && !words.isWord(line.token(at + 2))
                && line.is(at + 1, Upos.PROPN);
    }

    /** Where demonyms have capitals: one that the dictionary knows for a name only. */
    private boolean isDemonym(Token token) {
        return words.isHeadLast()
                && words.gazetteer().isAdjective(token.norm())
                && !words.isFirstName(token);
    }

    /** A noun for a sort of organisation that has its capital from where it stands. */
    private boolean isSort(Line line, int at) {
        Token token = line.token(at);
        boolean opening =
                words.isHeadLast()
                        && line.opens(at)
                        && !words.bodyNouns().companyWords().contains(token);
        boolean named = !words.isHeadLast() || line.capitalised(at + 1);
        return words.bodyNouns().classes().contains(token)
                && (token.isUpperCase() && named || opening && line.capitalised(at + 1));
    }

    /** A word that opens the headline and has no capital inside the article's sentences. */
    private boolean opensHeadline(Line line, int at, Seen seen) {
        Token token = line.token(at);
        return words.isHeadLast()
                && line.isTitle()
                && line.opens(at)
                && words.isWord(token)
                && !words.isFirstName(token)
                && !seen.inside().contains(token.text());
    }

    /** "Northern Grid said": an adjective before words that have a capital for the name alone. */
    private boolean isMadeOfWords(Line line, int at) {
        int end = at + 1;
        while (line.capitalised(end) && isPlain(line.token(end))) {
            end++;
        }
        return words.isHeadLast()
                && line.is(at, Upos.ADJ)
                && !line.token(at).has("ppart")
                && end > at + 1
                && words.governs(line, end)
                && words.gazetteer().longest(line, at + 1).isEmpty();
    }

    private boolean isPlain(Token token) {
        return token.has("noun")
                && !words.isName(token)
                && !words.isFirstName(token)
                && !words.days().contains(token)
                && !words.peoples().isOne(token)
                && !words.personNouns().roles().contains(token);
    }

    /** Whether the first word of a sentence begins a name. */
    private boolean opensName(Line line, int at) {
        Token token = line.token(at);
        boolean proper = token.pos() == Upos.PROPN;
        if (words.isWord(token)) {
            return line.capitalised(at + 1) && (proper || words.isFirstName(token))
                    || !line.isTitle() && (leadsUnknown(line, at) || isMadeOfWords(line, at))
                    || proper && words.isFirstName(token)
                    || token.isUpperCase();
        }
        boolean open = proper || token.pos() == Upos.NOUN || token.pos() == Upos.X;
        return open && !NameSpelling.isCommon(token) || words.isName(token);
    }
}
