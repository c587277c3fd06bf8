package precis.analysis.actors;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import precis.analysis.actors.Candidate.Shape;
import precis.language.Token;
import precis.language.Upos;

/** Reads a run of capitalised words as one name. */
final class NameReader {

    private static final int LONGEST = 8;
    private static final Set<Upos> FUNCTION =
            EnumSet.of(Upos.PRON, Upos.DET, Upos.ADP, Upos.CCONJ, Upos.SCONJ, Upos.AUX);

    private final Vocabulary words;
    private final NameCutter cutter;
    private final BodyNames bodies;
    private final MonthNames months;

    NameReader(Vocabulary words) {
        this.words = words;
        this.cutter = new NameCutter(words);
        this.bodies = new BodyNames(words);
        this.months = new MonthNames(words);
    }

    /**
     * The name that starts at {@code at}, if one does.
     *
     * @param seen what the article writes with a capital inside a sentence
     */
    Optional<Candidate> at(Line line, int at, Seen seen) {
        if (!starts(line, at, seen)) {
            return Optional.empty();
        }
        int end = at + 1;
        while (end - at < LONGEST) {
            int next = extend(line, at, end, seen);
            if (next == end) {
                break;
            }
            end = next;
        }
        end = cutter.end(line, at, end);
        if (end == at) {
            return Optional.empty();
        }
        if (end == at + 1 && !standsAlone(line, at, seen)) {
            return Optional.empty();
        }
        end += isQualified(line, at, end) ? 1 : 0;
        Candidate name = new Candidate(line, at, end, Shape.NAME);
        return Optional.of(name).filter(c -> !words.never().contains(c.form()));
    }

    /** « l'association Eaux vives »: a common noun as a body's name, with its adjective. */
    private boolean isQualified(Line line, int at, int end) {
        return end == at + 1
                && at > 0
                && words.isWord(line.token(at))
                && words.bodyNouns().classes().contains(line.token(at - 1))
                && line.is(end, Upos.ADJ)
                && !line.capitalised(end)
                && words.gazetteer().countryOf(line.token(end)).isEmpty()
                && (line.is(end + 1, Upos.PUNCT)
                        || line.is(end + 1, Upos.VERB)
                        || line.is(end + 1, Upos.AUX));
    }

    private boolean starts(Line line, int at, Seen seen) {
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
                && (words.isWord(token) || compound || isDemonym(token))
                && !leadsOrganisation(line, at)) {
            return false;
        }
        if (isSort(line, at)
                || opensHeadline(line, at, seen)
                || cutter.isOfOffice(line, at)
                || cutter.opensOnAcronym(line, at, seen)) {
            return false;
        }
        boolean function = FUNCTION.contains(token.pos()) && words.isWord(token);
        if (function && (line.opens(at) || !line.capitalised(at + 1))) {
            return false;
        }
        if (!line.opens(at)) {
            return true;
        }
        return seen.inside().contains(token.text()) || opensName(line, at);
    }

    /** Where demonyms have capitals: one that the dictionary knows for a name only. */
    private boolean isDemonym(Token token) {
        return words.settings().headLast()
                && words.gazetteer().isAdjective(token.norm())
                && !words.isFirstName(token);
    }

    /** Whether the first word of a sentence begins a name. */
    private boolean opensName(Line line, int at) {
        Token token = line.token(at);
        boolean proper = token.pos() == Upos.PROPN;
        if (words.isWord(token)) {
            return line.capitalised(at + 1) && (proper || words.isFirstName(token))
                    || !line.isTitle() && leadsOrganisation(line, at)
                    || proper && words.isFirstName(token)
                    || token.isUpperCase();
        }
        return proper || token.pos() == Upos.NOUN || token.pos() == Upos.X || words.isName(token);
    }

    /** A noun for a sort of organisation that has its capital from where it stands. */
    private boolean isSort(Line line, int at) {
        Token token = line.token(at);
        boolean opening =
                words.settings().headLast()
                        && line.opens(at)
                        && !words.bodyNouns().companyWords().contains(token);
        boolean named = !words.settings().headLast() || line.capitalised(at + 1);
        return words.bodyNouns().classes().contains(token)
                && (token.isUpperCase() && named || opening && line.capitalised(at + 1));
    }

    /** A word that opens the headline and has no capital inside the article's sentences. */
    private boolean opensHeadline(Line line, int at, Seen seen) {
        Token token = line.token(at);
        return words.settings().headLast()
                && line.isTitle()
                && line.opens(at)
                && words.isWord(token)
                && !words.isFirstName(token)
                && !seen.inside().contains(token.text());
    }

    private boolean mayOpen(Line line, int at, Seen seen) {
        Token token = line.token(at);
        return token.isCapitalised()
                && token.isWord()
                && !(words.days().contains(token) && !months.isName(line, at, seen))
                && !words.spelling().isCompound(token)
                && !isCommonNoun(line, at);
    }

    /** Whether a demonym opens the name of an organisation. */
    private boolean leadsOrganisation(Line line, int at) {
        int end = at + 1;
        while (words.settings().headLast() && end - at < LONGEST && nameWord(line, end)) {
            if (words.bodyNouns().companyWords().contains(line.token(end))) {
                return true;
            }
            end++;
        }
        return false;
    }

    /** Whether one capitalised word makes a name by itself. */
    private boolean standsAlone(Line line, int at, Seen seen) {
        Token token = line.token(at);
        if (Names.key(token.text()).length() < 2 || words.isCompoundAt(line, at + 1)) {
            return false;
        }
        boolean titled = at > 0 && words.titles().lengthBefore(line, at) > 0;
        return titled
                || seen.surnames().contains(token.text()) && !line.determined(at)
                || token.isUpperCase()
                || !words.isWord(token)
                || words.isName(token)
                || seen.isAcronym(token.text()) && !line.opens(at)
                || token.pos() == Upos.PROPN && !line.determined(at);
    }

    private int extend(Line line, int start, int end, Seen seen) {
        if (isClosed(line.token(end - 1).text())) {
            return end;
        }
        if (nameWord(line, end)
                || end < line.size() && words.spelling().isPrefixed(line.token(end).text())) {
            return end + 1;
        }
        int connector = end < line.size() ? words.connectors().longest(line.tokens(), end) : 0;
        if (connector > 0
                && (nameWord(line, end + connector) || bodies.isOf(line, start, end))
                && (!words.settings().of().contains(line.norm(end))
                        || words.isBody(line, start, end))) {
            return end + connector + 1;
        }
        int joined = bodies.joined(line, start, end);
        if (joined > end) {
            return joined;
        }
        if (end < line.size() && words.particles().contains(line.token(end))) {
            int known = seen.particled(line, end);
            if (known > end) {
                return known;
            }
            boolean person =
                    words.isFirstName(line.token(start))
                            || end - start == 1 && words.opensForeignName(line, start, end);
            int next = end + 1;
            while (next < line.size()
                    && next - end < 2
                    && words.particles().contains(line.token(next))
                    && !line.capitalised(next)) {
                next++;
            }
            if (person && nameWord(line, next) && takesParticle(line, start, end, next, seen)) {
                return next + 1;
            }
        }
        return end;
    }

    /** "Zavel police": a name of several words whose last is written small. */
    private static boolean isClosed(String token) {
        int space = token.lastIndexOf(' ');
        return space > 0 && Character.isLowerCase(token.codePointAt(space + 1));
    }

    /** After first name and surname a particle seldom goes on, and never to a known name. */
    private boolean takesParticle(Line line, int start, int end, int next, Seen seen) {
        if (end - start == 1) {
            return !words.isWord(line.token(next))
                    || words.isName(line.token(next))
                    || line.capitalised(next - 1);
        }
        boolean owned =
                words.settings().of().contains(line.norm(end))
                        && seen.free().contains(line.token(next).text());
        return end - start == 2
                && !owned
                && !line.token(next).isUpperCase()
                && !words.settings().contracted().contains(line.norm(end))
                && !words.isWord(line.token(next))
                && words.gazetteer().longest(line, next).isEmpty();
    }

    private boolean nameWord(Line line, int at) {
        return line.capitalised(at)
                && line.token(at).isWord()
                && !functionWord(line, at)
                && !isCommonNoun(line, at)
                && !isOffice(line, at)
                && !(words.days().contains(line.token(at)) && !months.isBorne(line, at))
                && !words.spelling().isCompound(line.token(at))
                && (!(words.titles().startsAt(line, at) && line.capitalised(at + 1))
                        || initial(line, at)
                        || bodies.isTitled(line, at));
    }

    /** Whether what may be a form of address is an initial after a first name. */
    private boolean initial(Line line, int at) {
        String text = line.token(at).text();
        return at > 0
                && words.isFirstName(line.token(at - 1))
                && text.length() == 2
                && text.endsWith(".");
    }

    /** Where every noun is written with a capital: whether this is no name. */
    private boolean isCommonNoun(Line line, int at) {
        Token token = line.token(at);
        return words.settings().nounsCapitalised()
                && token.pos() != Upos.PROPN
                && (token.pos() == Upos.NOUN || words.isWord(token))
                && !words.isName(token)
                && !words.isFirstName(token);
    }

    /** Where what a name stands for comes last: whether that is an office, no part of a name. */
    private boolean isOffice(Line line, int at) {
        Token token = line.token(at);
        return words.settings().headLast()
                && words.personNouns().roles().contains(token)
                && !bodies.isTitled(line, at)
                && !token.has(words.settings().plural())
                && !words.isFirstName(token)
                && !(at > 0 && words.isFirstName(line.token(at - 1)));
    }

    /** A capitalised function word starts a new sentence unless it is a particle of a name. */
    private boolean functionWord(Line line, int at) {
        Token token = line.token(at);
        return FUNCTION.contains(token.pos())
                && words.isWord(token)
                && !(words.particles().contains(token) && line.capitalised(at + 1));
    }
}
