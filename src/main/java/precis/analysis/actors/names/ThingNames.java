package precis.analysis.actors.names;

import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Upos;

/** Reads whole names that nobody acts under: those of events, and titles of works in quotes. */
final class ThingNames {

    private static final String YEAR = "(?:19|20)\\d\\d";

    /** How many tokens a title in quotes has at most. */
    private static final int TITLE = 14;

    private static final String CLOSERS = "\u00BB\u201D\"";

    private final Vocabulary words;
    private final Offices offices;

    ThingNames(Vocabulary words) {
        this.words = words;
        this.offices = new Offices(words);
    }

    /**
     * Where an event or work that starts with its own capitalised noun ends; {@code at} if none.
     */
    int end(Line line, int at) {
        if (!line.capitalised(at) || line.opens(at) && !line.capitalised(at + 1)) {
            return at;
        }
        int head = words.thingNouns().events().longest(line.tokens(), at);
        if (head == 0
                || words.personAt(line, at) && !isDated(line, at + 1)
                || offices.portfolio(line, at)
                || words.gazetteer().longest(line, at).isPresent()) {
            return at;
        }
        int end = at + head;
        while (end < line.size()
                && (line.capitalised(end) || line.is(end, Upos.ADJ))
                && !words.personAt(line, end)) {
            end++;
        }
        if (words.isOf(line, end)) {
            int next = line.behind(end);
            end = line.capitalised(next) ? next + 1 : end;
        }
        return end;
    }

    /** Whether the name of an event goes on: Christmas Day, Easter Sunday. */
    private boolean isDated(Line line, int at) {
        return words.days().contains(line.token(at))
                || words.thingNouns().events().contains(line.token(at));
    }

    /** Where the quoted title of a work that opens at {@code at} ends. */
    int quotedEnd(Line line, int at) {
        boolean mark = at >= 0 && ThingJudge.isQuote(line.norm(at));
        boolean work = mark && at > 0 && words.thingNouns().works().contains(line.token(at - 1));
        for (int i = at + 2; mark && i < Math.min(line.size(), at + TITLE); i++) {
            if (CLOSERS.contains(line.token(i).text())) {
                return work || isWorkBehind(line, i + 1) ? i : at;
            }
        }
        return at;
    }

    /**
     * « « L'Aube », le morceau qui … », « « L'Aube » (1972) »: what shows that a title was quoted.
     */
    private boolean isWorkBehind(Line line, int at) {
        if (line.norm(at).equals("(")) {
            return line.norm(at + 1).matches(YEAR) && line.norm(at + 2).equals(")");
        }
        int noun = line.behind(at);
        noun += line.is(noun, Upos.ADJ) ? 1 : 0;
        return !words.isHeadLast()
                && line.norm(at).equals(",")
                && line.is(noun, Upos.NOUN)
                && words.thingNouns().works().contains(line.token(noun));
    }
}
