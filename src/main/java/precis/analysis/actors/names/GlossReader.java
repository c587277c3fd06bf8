package precis.analysis.actors.names;

import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Names;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Upos;

/** Reads on through a body's long name to the brackets with its short one. */
final class GlossReader {

    /** How many tokens a name goes on for at most. */
    private static final int GLOSS = 12;

    private final Vocabulary words;
    private final Acronyms acronyms;

    GlossReader(Vocabulary words) {
        this.words = words;
        this.acronyms = new Acronyms(words);
    }

    /** A long name goes on up to the brackets or dashes that give its acronym. */
    int end(Line line, int at, int from) {
        int end = from;
        while (end < line.size() && end - from < GLOSS && continues(line, end)) {
            end++;
        }
        if (end == from || !line.glosses(end) || !line.capitalised(end + 1)) {
            return from;
        }
        int start = acronyms.start(line, end);
        if (start > at || start < 0 && !line.norm(end).equals("(")) {
            return from;
        }
        String head = Names.key(line.token(at).text());
        String acronym = Names.key(line.token(end + 1).text());
        boolean named =
                line.capitalised(at)
                        && line.token(end + 1).isUpperCase()
                        && !opensNearer(line, from, end, acronym);
        boolean same = !acronym.isEmpty() && head.startsWith(acronym.substring(0, 1));
        return named || same ? end : from;
    }

    /** Whether the brackets' first letter opens a name that stands nearer to them. */
    private static boolean opensNearer(Line line, int from, int to, String acronym) {
        for (int i = from; i < to; i++) {
            String name = Names.key(line.token(i).text());
            if (line.capitalised(i)
                    && !name.isEmpty()
                    && !acronym.isEmpty()
                    && name.charAt(0) == acronym.charAt(0)) {
                return true;
            }
        }
        return false;
    }

    private boolean continues(Line line, int at) {
        return line.token(at).isWord()
                        && !line.is(at, Upos.VERB)
                        && !line.is(at, Upos.AUX)
                        && !words.personAt(line, at)
                || line.norm(at).equals("-") && !line.glosses(at);
    }
}
