package precis.analysis.actors.kinds;

import precis.analysis.actors.names.Candidate;
import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Names;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Token;
import precis.language.Upos;

/** What the words beside a name tell of its kind. */
final class KindSigns {

    private final Vocabulary words;

    KindSigns(Vocabulary words) {
        this.words = words;
    }

    /**
     * "the Dorwick fire", « l'incendie de Lurmont »: where something happened, if nobody's name.
     */
    boolean isScene(Candidate c) {
        return c.size() == 1
                && !words.isFirstName(c.line().token(c.start()))
                && (nounFollows(c) && words.borrowing().isScene(c.line().token(c.end()))
                        || isSceneBefore(c));
    }

    private boolean isSceneBefore(Candidate c) {
        int of = c.start() - 1;
        return !words.isHeadLast()
                && of > 0
                && words.isOf(c.line(), of)
                && words.borrowing().isScene(c.line().token(of - 1));
    }

    /** Whether the noun that follows says what sort of place it is. */
    boolean placeFollows(Candidate c) {
        return nounFollows(c)
                && words.placeNouns().places().longest(c.line().tokens(), c.end()) > 0
                && (c.line().determined(c.start())
                        || !words.isFirstName(c.line().token(c.start())));
    }

    /**
     * "Walter Reed hospital", but not "harbour council": whether the noun that follows says what
     * sort of body it is.
     */
    boolean bodyFollows(Candidate c) {
        return nounFollows(c)
                && (c.size() > 1 || !words.isWord(c.line().token(c.start())))
                && words.bodyNouns().institutions().contains(c.line().token(c.end()))
                && !words.bodyNouns().governments().contains(c.line().token(c.end()));
    }

    /** "Nobuo Church": a surname that is another word, too, behind what no dictionary has. */
    boolean isUnknownFirst(Candidate c) {
        return words.renowned().isSurnameNoun(c.line().token(c.end() - 1))
                && !c.line().token(c.start()).isUpperCase()
                && words.isUnknown(c.line(), c.start());
    }

    private boolean nounFollows(Candidate c) {
        Line line = c.line();
        return words.isHeadLast()
                && c.end() < line.size()
                && !line.capitalised(c.end())
                && line.is(c.end(), Upos.NOUN);
    }

    /** « X (39 ans) », « X, 39 ans », "X, 39,": whether an age follows. */
    private boolean isAged(Candidate c) {
        Line line = c.line();
        boolean apart = line.norm(c.end()).equals(",");
        return (apart || line.norm(c.end()).equals("("))
                && line.is(c.end() + 1, Upos.NUM)
                && (words.settings().ages().contains(line.norm(c.end() + 2))
                        || apart
                                && line.norm(c.end() + 2).equals(",")
                                && line.norm(c.end() + 1).matches("[1-9]\\d"));
    }

    /** "Jane Reed, 58, of Holme, …": where someone whose age is told comes from. */
    boolean isHome(Candidate c) {
        Line line = c.line();
        int of = c.start() - 1;
        return isBeside(c)
                || words.isHeadLast()
                        && of > 2
                        && (words.isOf(line, of)
                                || words.settings().locative().contains(line.norm(of)))
                        && line.norm(of - 1).equals(",")
                        && (line.is(of - 2, Upos.NUM) && line.norm(of - 3).equals(",")
                                || c.size() == 1
                                        && line.capitalised(of - 2)
                                        && words.isFirstName(line.token(of - 3)));
    }

    /**
     * "of Quay Street, Holme", "east of Holme", « le nord du Kharan »: told by a street or a side.
     */
    private boolean isBeside(Candidate c) {
        Line line = c.line();
        int before = c.start() - 2;
        if (before < 1) {
            return false;
        }
        boolean street =
                words.isHeadLast()
                        && c.size() == 1
                        && line.norm(before + 1).equals(",")
                        && line.capitalised(before)
                        && line.capitalised(before - 1)
                        && words.placeNouns().places().contains(line.token(before));
        return street
                || words.isOf(line, before + 1)
                        && !line.capitalised(before)
                        && (words.isHeadLast() || line.is(before, Upos.NOUN))
                        && words.placeNouns().placeOpenings().contains(line.token(before));
    }

    /** What is told of people only: an age, a fate, a "who" that goes on about one. */
    boolean isPersonal(Candidate c) {
        return isSomeones(c) || isAged(c) || isWho(c);
    }

    /** "Delmer, who was late", unlike "Velmo Rovers, who were" and "Tom Reed of Velmo, who was". */
    private boolean isWho(Candidate c) {
        Line line = c.line();
        int who = line.norm(c.end()).equals(",") ? c.end() + 1 : line.size();
        if (!words.settings().personal().contains(line.norm(who))
                || line.is(c.start() - 1, Upos.ADP)) {
            return false;
        }
        int verb = who + 1;
        while (line.is(verb, Upos.ADV)) {
            verb++;
        }
        return verb < line.size()
                && line.token(verb).isFiniteVerb()
                && (line.token(verb).has("3") || line.token(verb).has("modal"));
    }

    /** "the Monti government", "the murder of X": what only a person has. */
    private boolean isSomeones(Candidate c) {
        Line line = c.line();
        int of = c.start() - 1;
        boolean fate =
                of > 0
                        && words.isOf(line, of)
                        && words.personNouns().fates().contains(line.token(of - 1));
        return fate
                || nounFollows(c)
                        && c.size() == 1
                        && !line.token(c.start()).isUpperCase()
                        && words.bodyNouns().governments().contains(line.token(c.end()));
    }

    /**
     * « Mons-sur-Haine », « Bruxelles-Midi »: whether one word is made up as towns' names are, by a
     * small word inside it or upon the name of a known one.
     */
    boolean isTown(Candidate c) {
        String[] parts = c.form().split("-", -1);
        if (words.isHeadLast() || parts.length < 2) {
            return false;
        }
        for (int i = 1; i < parts.length - 1; i++) {
            if (!parts[i].isEmpty() && Character.isLowerCase(parts[i].charAt(0))) {
                return true;
            }
        }
        return words.gazetteer()
                .exactly(Names.words(parts[0]))
                .filter(k -> k.sort() == Known.Sort.PLACE || k.sort() == Known.Sort.CAPITAL)
                .isPresent();
    }

    /** Where the last word tells: whether a place's name, which is no first name, opens it. */
    boolean opensInTown(Candidate c) {
        Token first = c.line().token(c.start());
        return words.isHeadLast()
                && c.size() > 1
                && !words.isFirstName(first)
                && !words.isSurname(first)
                && !words.placeNouns().places().contains(c.line().token(c.end() - 1))
                && words.gazetteer()
                        .longest(c.line(), c.start())
                        .filter(f -> f.known().sort() != Known.Sort.ORGANISATION)
                        .filter(f -> f.end() < c.end())
                        .isPresent();
    }
}
