package precis.analysis.actors.names;

import java.util.Optional;
import precis.analysis.actors.names.Candidate.Shape;
import precis.analysis.actors.words.Gazetteer;
import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Names;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Token;
import precis.language.Upos;

/** Reads a run of capitalised words as one name. */
final class NameReader {

    private static final int LONGEST = 8;

    private final Vocabulary words;
    private final NameCutter cutter;
    private final BodyNames bodies;
    private final NameWords parts;
    private final NameOpenings openings;
    private final Honours honours;
    private final Initials initials;

    NameReader(Vocabulary words) {
        this.words = words;
        this.cutter = new NameCutter(words);
        this.bodies = new BodyNames(words);
        this.parts = new NameWords(words);
        this.honours = new Honours(words);
        this.initials = new Initials(words);
        this.openings = new NameOpenings(words, parts, cutter, honours);
    }

    /**
     * The name that starts at {@code at}, if one does.
     *
     * @param seen what the article writes with a capital inside a sentence
     */
    Optional<Candidate> at(Line line, int at, Seen seen) {
        if (initials.isAt(line, at)) {
            return Optional.of(new Candidate(line, at, at + 1, Shape.NAME));
        }
        if (!openings.at(line, at, seen)) {
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
        int region = region(line, at, end);
        end = region > end ? region : honours.end(line, at, cutter.end(line, at, end));
        if (end == at) {
            return Optional.empty();
        }
        if (end == at + 1 && !standsAlone(line, at, seen)) {
            return Optional.empty();
        }
        end += isQualified(line, at, end) ? 1 : 0;
        Candidate name = new Candidate(line, at, end, Shape.NAME);
        return Optional.of(name)
                .filter(c -> words.titles().address(line, at) || !words.never().contains(c.form()));
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
                        || line.is(end + 1, Upos.ADP)
                        || line.is(end + 1, Upos.VERB)
                        || line.is(end + 1, Upos.AUX));
    }

    /** Whether one capitalised word makes a name by itself. */
    private boolean standsAlone(Line line, int at, Seen seen) {
        Token token = line.token(at);
        if (Names.key(token.text()).length() < 2
                || words.isCompoundAt(line, at + 1)
                || isDwellers(line, at) && !seen.surnames().contains(token.text())) {
            return false;
        }
        boolean titled = words.titles().address(line, at);
        return titled
                || seen.surnames().contains(token.text()) && !line.determined(at)
                || token.isUpperCase()
                || !words.isWord(token)
                || words.isName(token)
                || seen.isAcronym(token.text()) && !line.opens(at)
                || token.pos() == Upos.PROPN && !line.determined(at);
    }

    /** « les Lormontais »: all who live in a town are nobody. */
    private boolean isDwellers(Line line, int at) {
        return !words.isHeadLast()
                && line.determined(at)
                && line.token(at - 1).has(words.settings().plural())
                && !words.isWord(line.token(at))
                && words.settings().isDweller(line.norm(at));
    }

    private int extend(Line line, int start, int end, Seen seen) {
        if (isClosed(line.token(end - 1).text())) {
            return end;
        }
        if (parts.goesOn(line, end)
                || end < line.size() && words.spelling().isPrefixed(line.token(end).text())) {
            return end + 1;
        }
        int connector = end < line.size() ? words.connectors().longest(line.tokens(), end) : 0;
        if (connector > 0
                && (parts.goesOn(line, end + connector) || bodies.isOf(line, start, end))
                && (!words.isOf(line, end) || words.isBody(line, start, end))) {
            return end + connector + 1;
        }
        if (isTitle(line, start, end) && words.isOf(line, end) && parts.goesOn(line, end + 1)) {
            return end + 2;
        }
        int joined = bodies.joined(line, start, end);
        if (joined > end) {
            return joined;
        }
        return particled(line, start, end, seen);
    }

    /** « Holme Amérique du Nord »: where the part of the world ends that a firm is for. */
    private int region(Line line, int start, int end) {
        return end - start < 2
                ? end
                : words.gazetteer()
                        .longest(line, end - 1)
                        .filter(f -> f.known().sort() == Known.Sort.PLACE)
                        .map(Gazetteer.Found::end)
                        .orElse(end);
    }

    /** « X de La Tour »: where a name goes on behind its particles. */
    private int particled(Line line, int start, int end, Seen seen) {
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
            if (person && end - start == 1 && isLordly(line, next)) {
                return next + 2;
            }
            if (person && parts.goesOn(line, next) && takesParticle(line, start, end, next, seen)) {
                return next + 1;
            }
        }
        return end;
    }

    /** « Ines de La Varenne »: an article with a capital opens the surname, and no body's name. */
    private boolean isLordly(Line line, int at) {
        return at + 1 < line.size()
                && line.capitalised(at)
                && line.is(at, Upos.DET)
                && line.capitalised(at + 1)
                && !isBody(line, at)
                && !isBody(line, at + 1);
    }

    private boolean isBody(Line line, int at) {
        return words.bodyNouns().classes().contains(line.token(at))
                || words.isBody(line, at, at + 1)
                || words.gazetteer()
                        .longest(line, at)
                        .filter(f -> f.known().sort() == Known.Sort.ORGANISATION)
                        .isPresent();
    }

    /** « Le Courrier (de Lormont) »: a capital makes the article a part of the name. */
    private boolean isTitle(Line line, int start, int end) {
        return !words.isHeadLast()
                && end == start + 2
                && line.is(start, Upos.DET)
                && line.capitalised(start)
                && !line.opens(start);
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
                    || line.capitalised(next - 1)
                    || !isBody(line, next)
                            && !words.personNouns().roles().contains(line.token(next));
        }
        boolean owned = words.isOf(line, end) && seen.free().contains(line.token(next).text());
        return end - start == 2
                && !owned
                && !line.token(next).isUpperCase()
                && !words.settings().contracted().contains(line.norm(end))
                && words.isUnknown(line, next);
    }
}
