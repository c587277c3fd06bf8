package precis.analysis.actors.names;

import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Token;
import precis.language.Upos;

/** Reads on where the name of a body lists its fields: « de commerce et d'industrie ». */
final class Fields {

    private final Vocabulary words;

    Fields(Vocabulary words) {
        this.words = words;
    }

    /**
     * Where a name ends with all its fields.
     *
     * @param at its first word
     * @param from where its complement begins
     * @param end where that ends
     */
    int end(Line line, int at, int from, int end) {
        if (words.isHeadLast() || end <= from || !isOf(line, from)) {
            return end;
        }
        int noun = noun(line, from);
        boolean closed = noun > from + 1 || isContracted(line.token(from));
        boolean many = line.token(at).has(words.settings().plural());
        if (many && closed || words.gazetteer().longest(line, noun).isPresent()) {
            return end;
        }
        int last = end;
        while (last < line.size() && (line.norm(last).equals(",") || line.is(last, Upos.CCONJ))) {
            boolean over = line.is(last, Upos.CCONJ);
            int next = field(line, last + 1, noun, many);
            if (next < 0) {
                return end;
            }
            if (over) {
                return next;
            }
            last = next;
        }
        return end;
    }

    /** « de la Communication et Médias »: a field that shares the article of the first. */
    private boolean isCapitalNoun(Line line, int at) {
        return words.isUnnamed(line, at)
                && line.is(at - 1, Upos.CCONJ)
                && line.token(at).has("noun")
                && !words.isFirstName(line.token(at));
    }

    /** Where one more field ends that is written like the first, or -1. */
    private int field(Line line, int at, int first, boolean many) {
        int noun = isOf(line, at) ? noun(line, at) : at;
        boolean bare =
                noun == at
                        && (line.token(first).has(words.settings().plural())
                                        && line.is(at, Upos.NOUN)
                                || isCapitalNoun(line, at));
        boolean closed = noun > at + 1 || noun < line.size() && isContracted(line.token(at));
        if (noun >= line.size()
                || noun == at && !bare
                || many && closed
                || line.capitalised(noun) != line.capitalised(first)
                || !line.is(noun, Upos.NOUN) && !line.is(noun, Upos.PROPN)
                || isSomeoneElse(line, noun, bare) && !(noun == at && isCapitalNoun(line, at))) {
            return -1;
        }
        return words.adjectives(line, noun + 1);
    }

    private boolean isSomeoneElse(Line line, int noun, boolean bare) {
        return words.personAt(line, noun)
                || words.days().contains(line.token(noun))
                || words.placeNouns().places().contains(line.token(noun))
                || words.bodyNouns().classes().contains(line.token(noun))
                || words.bodyNouns().bodies().longest(line.tokens(), noun) > 0
                || words.bodyNouns().governments().longest(line.tokens(), noun) > 0
                || words.bodyNouns().institutions().longest(line.tokens(), noun) > 0
                || !bare && words.personNouns().roles().contains(line.token(noun))
                || words.gazetteer().longest(line, noun).isPresent();
    }

    private boolean isOf(Line line, int at) {
        return words.isOf(line, at);
    }

    /** « du », « des »: an article that has gone into the preposition. */
    private static boolean isContracted(Token of) {
        return of.has("determiner") && !of.has("sp");
    }

    private static int noun(Line line, int of) {
        return line.behind(of);
    }
}
