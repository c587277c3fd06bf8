package precis.analysis.actors.names;

import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Token;

/** Tells that an unmarked name is the title of a work: a film, a song, a novel. */
final class WorkTitles {

    private static final String DETERMINER = "determiner";
    private static final String YEAR = "(19|20)\\d\\d";

    private final Vocabulary words;

    WorkTitles(Vocabulary words) {
        this.words = words;
    }

    /** Whether what stands behind the name is told of works alone. */
    boolean isTitle(Candidate name) {
        Line line = name.line();
        return name.size() > 1
                && name.known().isEmpty()
                && !name.isPhrase()
                && !words.isHeadLast()
                && !line.determined(name.start())
                && !words.isFirstName(line.token(name.start()))
                && !words.isBody(line, name.start(), name.end())
                && (isSomeones(name) || isDated(name));
    }

    /** « Le Roi du lac, de Paul Ferrand », « …, du Danois Paul Ferrand »: whose work it is. */
    private boolean isSomeones(Candidate name) {
        Line line = name.line();
        int of = name.end() + 1;
        if (!line.norm(name.end()).equals(",") || of >= line.size() || !words.isOf(line, of)) {
            return false;
        }
        int person = of + 1;
        boolean told =
                line.capitalised(person)
                        && words.gazetteer().countryOf(line.token(person)).isPresent();
        return told
                ? line.capitalised(person + 1)
                : words.personAt(line, person)
                        || line.token(name.start()).has(DETERMINER)
                                && person < line.size()
                                && words.isFirstName(line.token(person));
    }

    /** « Mon Roi (2015) »: a year behind what an article or the like opens. */
    private static boolean isDated(Candidate name) {
        Line line = name.line();
        Token first = line.token(name.start());
        return first.has(DETERMINER)
                && line.norm(name.end()).equals("(")
                && line.norm(name.end() + 1).matches(YEAR)
                && line.norm(name.end() + 2).equals(")");
    }
}
