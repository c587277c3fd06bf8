package precis.analysis.actors.names;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import precis.analysis.actors.names.Candidate.Shape;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Vocabulary;

/**
 * The capitalised words of an article, those at the start of a sentence aside, and its surnames.
 *
 * @param inside all of them
 * @param free those that neither follow another nor complete what stands before
 * @param surnames what stands right behind a first name: perhaps the word for a trade elsewhere
 * @param particled surnames with the particles that open them: "von der Brandt"
 */
record Seen(Set<String> inside, Set<String> free, Set<String> surnames, Set<String> particled) {

    static final Seen NOTHING = new Seen(Set.of(), Set.of(), Set.of(), Set.of());

    private static final String DETERMINER = "determiner";
    private static final int FIRST_NAMES = 3;
    private static final int PARTICLES = 2;

    static Seen in(List<Line> lines, Vocabulary words) {
        Seen seen = new Seen(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        for (Line line : lines) {
            for (int i = 1; i < line.size(); i++) {
                if (line.capitalised(i) && !line.opens(i)) {
                    seen.add(line, i, words);
                }
            }
        }
        return seen;
    }

    private void add(Line line, int at, Vocabulary words) {
        String text = line.token(at).text();
        inside.add(text);
        if (line.capitalised(at - 1)) {
            boolean first = words.isFirstName(line.token(at - 1)) || isIntroduced(line, at, words);
            if (first && !words.isFirstName(line.token(at))) {
                surnames.add(text);
            }
        } else if (!words.isOf(line, at - 1)) {
            free.add(text);
            int from = particles(line, at, words);
            if (from < at && isFirst(line, from, words)) {
                particled.add(line.form(from, at + 1));
            }
        }
    }

    /** "party leader Nobuo Baba": a first name that no list has, behind what its bearer is. */
    static boolean isIntroduced(Line line, int at, Vocabulary words) {
        return words.isHeadLast()
                && at > 1
                && !line.capitalised(at - 2)
                && !line.capitalised(at + 1)
                && words.personNouns().roles().contains(line.token(at - 2))
                && words.isUnknown(line, at - 1);
    }

    /** Where the small words before a surname begin, none of which may be a plain preposition. */
    private static int particles(Line line, int at, Vocabulary words) {
        int from = at;
        while (from > 1
                && at - from < PARTICLES
                && words.particles().contains(line.token(from - 1))
                && !line.capitalised(from - 1)
                && !line.token(from - 1).has(DETERMINER)
                && !words.isOf(line, from - 1)) {
            from--;
        }
        return from;
    }

    /** Whether a first name stands before, perhaps with others between. */
    private static boolean isFirst(Line line, int end, Vocabulary words) {
        for (int i = end - 1; i >= Math.max(0, end - FIRST_NAMES) && line.capitalised(i); i--) {
            if (words.isFirstName(line.token(i))) {
                return true;
            }
        }
        return false;
    }

    /** « le cabinet de Rey » where a Jean Rey is named: the noun names nothing, he is meant. */
    Candidate withoutOwner(Candidate body, Vocabulary words) {
        Line line = body.line();
        for (int i = body.start() + 1; i < body.end() - 1 && !words.isHeadLast(); i++) {
            boolean owner =
                    words.isOf(line, i)
                            && line.capitalised(i + 1)
                            && surnames.contains(line.token(i + 1).text())
                            && words.gazetteer().longest(line, i + 1).isEmpty();
            if (owner && body.shape() == Shape.INSTITUTION && !line.capitalised(body.start())) {
                return new Candidate(line, i + 1, body.end(), Shape.NAME);
            }
        }
        return body;
    }

    /** « le Tas »: whether the article writes the same letters as an acronym elsewhere. */
    boolean isAcronym(String text) {
        return text.length() > 2 && inside.contains(text.toUpperCase(Locale.ROOT));
    }

    /** Where a surname with particles that opens there ends; {@code at} if none does. */
    int particled(Line line, int at) {
        for (int end = at + 2; end <= Math.min(line.size(), at + PARTICLES + 1); end++) {
            if (line.capitalised(end - 1) && particled.contains(line.form(at, end))) {
                return end;
            }
        }
        return at;
    }
}
