package precis.analysis.actors.mentions;

import java.util.Set;
import precis.analysis.actors.names.Candidate;
import precis.analysis.actors.names.Candidate.Shape;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Token;
import precis.language.Upos;

/** Reads the nouns beside a name that tell what sort of body bears it: « la société X ». */
final class ClassReader {

    /** How many tokens from the name such a noun may stand. */
    private static final int REACH = 5;

    /** How many tokens more a complement takes that stands between. */
    private static final int COMPLEMENT = 3;

    private final Vocabulary words;

    ClassReader(Vocabulary words) {
        this.words = words;
    }

    /** Where a noun for a sort of organisation, with its adjectives, stands before the name. */
    int before(Candidate name, int lead) {
        Line line = name.line();
        boolean person =
                name.size() > 1 && words.isFirstName(line.token(name.start()))
                        || words.titles().startsAt(line, lead);
        int phrase = phrase(line, lead);
        if (phrase < lead) {
            return !person && !isPair(line, lead - 1, name.end()) || bears(line, phrase, phrase)
                    ? phrase
                    : lead;
        }
        int at = lead - 1;
        int reach = words.isHeadLast() ? REACH : REACH + COMPLEMENT;
        while (at > 0
                && at > lead - reach
                && (line.is(at, Upos.ADJ)
                        || line.is(at, Upos.DET) && at == lead - 1
                        || line.is(at, Upos.NOUN) && linked(line, at) > 0)) {
            at -= line.is(at, Upos.NOUN) ? linked(line, at) : 1;
        }
        boolean sort =
                at >= 0
                        && words.bodyNouns().classes().contains(line.token(at))
                        && !isPair(line, at, name.end());
        return sort && (!person || bears(line, at, lead)) ? at : lead;
    }

    /** "architects Lowe and Reed", unlike "auctioneers Holme Gray": two people of one trade. */
    private boolean isPair(Line line, int noun, int end) {
        Token trade = line.token(noun);
        return words.isHeadLast()
                && trade.has(words.settings().plural())
                && words.personNouns().roles().contains(trade)
                && line.is(end, Upos.CCONJ)
                && line.capitalised(end + 1);
    }

    /** What such a noun tells of the name. */
    Set<Cue> cues(Token noun) {
        return words.bodyNouns().outlets().contains(noun)
                ? Set.of(Cue.CLASS, Cue.OUTLET)
                : Set.of(Cue.CLASS);
    }

    /** Whether such a noun, set off by a comma, tells it before or behind the name. */
    boolean isBeside(Candidate name) {
        return name.shape() == Shape.NAME && (isExplained(name) || isIntroduced(name));
    }

    /**
     * « X, une association qui … »: whether what follows the comma says what sort of body it is.
     */
    private boolean isExplained(Candidate name) {
        Line line = name.line();
        int at = name.end();
        boolean article = line.is(at + 1, Upos.DET);
        boolean bare = !words.isHeadLast() && words.isOf(line, at + 2);
        boolean apart = line.norm(at).equals(",") && (article || bare);
        boolean known = name.known().isPresent();
        if (known || !apart && !isEquated(name)) {
            return false;
        }
        boolean someone = name.size() > 1 && words.isFirstName(line.token(name.start()));
        int noun = article ? at + 2 : at + 1;
        while (noun < at + REACH
                && (words.isHeadLast()
                        ? qualifies(line, noun)
                        : !someone && isAdjective(line, noun))) {
            noun++;
        }
        return noun < line.size()
                && words.bodyNouns().classes().contains(line.token(noun))
                && !(someone && words.governs(line, noun + 1));
    }

    /** « X est une jeune société »: whether a verb between them tells it of a name of one word. */
    private boolean isEquated(Candidate name) {
        Line line = name.line();
        Token word = line.token(name.start());
        return !words.isHeadLast()
                && name.size() == 1
                && line.is(name.end(), Upos.AUX)
                && line.is(name.end() + 1, Upos.DET)
                && !words.isFirstName(word)
                && !words.isSurname(word);
    }

    private static boolean isAdjective(Line line, int at) {
        return line.is(at, Upos.ADJ) && line.is(at + 1, Upos.NOUN);
    }

    /** « sa filiale, X, »: whether a noun for a sort of body, a comma behind it, introduces it. */
    private boolean isIntroduced(Candidate name) {
        Line line = name.line();
        int at = name.start() - 2;
        boolean someone = words.isFirstName(line.token(name.start()));
        boolean apart =
                line.norm(name.start() - 1).equals(",") && line.norm(name.end()).equals(",");
        if (words.isHeadLast() || name.known().isPresent() || someone || !apart) {
            return false;
        }
        int phrase = phrase(line, at + 1);
        if (phrase <= at) {
            return phrase > 0 && line.is(phrase - 1, Upos.DET);
        }
        while (line.is(at, Upos.ADJ) && at > name.start() - REACH) {
            at--;
        }
        return at > 0
                && line.is(at - 1, Upos.DET)
                && words.bodyNouns().classes().contains(line.token(at));
    }

    /** Whether it stands before the noun that says what something is. */
    private static boolean qualifies(Line line, int at) {
        boolean noun = line.is(at + 1, Upos.NOUN) || line.is(at + 1, Upos.ADJ);
        return noun && !line.is(at, Upos.PUNCT) && !line.is(at, Upos.ADP);
    }

    /** Where a noun of several words that says so begins, « groupe armé »; {@code lead} if none. */
    private int phrase(Line line, int lead) {
        for (int at = Math.max(0, lead - REACH + 1); at < lead - 1; at++) {
            if (words.bodyNouns().classes().longest(line.tokens(), at) == lead - at) {
                return at;
            }
        }
        return lead;
    }

    /** How many tokens a noun takes that completes another, with its preposition; 0 for none. */
    private int linked(Line line, int noun) {
        boolean closed = !words.isHeadLast() && line.is(noun - 1, Upos.DET);
        int of = closed ? noun - 2 : noun - 1;
        boolean links =
                words.isOf(line, of)
                        || !words.isHeadLast()
                                && line.is(of, Upos.ADP)
                                && line.is(of - 1, Upos.NOUN);
        return links
                        && !words.bodyNouns().classes().contains(line.token(noun))
                        && !isOne(line, noun)
                ? noun - of + 1
                : 0;
    }

    /** « l'équipe (du médecin) X »: who X is, no complement of the noun before. */
    private boolean isOne(Line line, int noun) {
        return !words.isHeadLast()
                && line.determined(noun)
                && !line.token(noun).has(words.settings().plural())
                && words.personNouns().roles().longest(line.tokens(), noun) > 0;
    }

    /** « la fondation Pierre Rey »: a body called by someone's name, not whom it belongs to. */
    private boolean bears(Line line, int noun, int name) {
        for (int i = noun + 1; i < name; i++) {
            if (!line.is(i, Upos.ADJ)) {
                return false;
            }
        }
        int before = line.governor(noun);
        return !words.isHeadLast()
                && words.bodyNouns().institutions().contains(line.token(noun))
                && !words.isOf(line, before)
                && !words.isBare(line, noun)
                && !words.personNouns().roles().contains(line.token(noun));
    }
}
