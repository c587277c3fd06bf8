package precis.analysis.actors.names;

import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Token;
import precis.language.Upos;

/** Parts the name of what someone leads, or of those whom they come from, from their own. */
final class HolderNames {

    private final Vocabulary words;
    private final Offices offices;

    HolderNames(Vocabulary words) {
        this.words = words;
        this.offices = new Offices(words);
    }

    /**
     * « le patron de la société Unimarc Jean Rey », « le Fribourgeois Jean Rey », "the head of
     * Velmo Tom Reed": where the name of a person begins behind that of what they lead or of those
     * whom they come from; the end if none does.
     */
    int at(Line line, int start, int end) {
        boolean opens =
                start > 0
                        && (!words.isFirstName(line.token(start)) || isContracted(line, start))
                        && (words.isHeadLast()
                                ? isField(line, start) && !isWhole(line, start, end)
                                : isLed(line, start)
                                        || isField(line, start)
                                        || isDweller(line, start));
        for (int i = start + 1; opens && i < end; i++) {
            if (words.isFirstName(line.token(i)) && (i < end - 1 || goesOn(line, i))) {
                return i;
            }
        }
        return end;
    }

    /** "a resident of St. Lawrence Island", "the head of Velmo Ann Group": one name to its end. */
    private boolean isWhole(Line line, int start, int end) {
        return words.isBody(line, start, end)
                || words.settings().saints().contains(line.norm(start))
                || words.placeNouns().places().contains(line.token(end - 1));
    }

    /** « la maire du Mans Anne Rey »: behind an article inside "of" no first name stands. */
    private boolean isContracted(Line line, int name) {
        return words.settings().contracted().contains(line.norm(name - 1))
                && offices.before(line, name - 1);
    }

    /** « Henri de C. »: whether a particle follows and the rest of the name. */
    private boolean goesOn(Line line, int first) {
        return first + 2 < line.size()
                && words.particles().contains(line.token(first + 1))
                && line.capitalised(first + 2)
                && words.gazetteer().longest(line, first).isEmpty();
    }

    /** Whether a noun that the name completes stands before it, and who leads such a thing. */
    private boolean isLed(Line line, int name) {
        int noun = name - 1;
        int of = line.governor(noun);
        boolean sort =
                words.bodyNouns().classes().contains(line.token(noun))
                        || words.personNouns().families().contains(line.token(noun));
        return sort
                && of > 0
                && joins(line, of)
                && words.personNouns().roles().contains(line.token(of - 1));
    }

    /** « de », « à »: what stands between an office and where it is held. */
    private boolean joins(Line line, int at) {
        return words.isOf(line, at)
                || !words.isHeadLast() && words.settings().at().contains(line.norm(at));
    }

    /**
     * « la porte-parole de Gorna Anne Rey », « le ministre des Sports Jean Rey »: whether a word
     * that names nothing else completes an office, alone or as one of its fields.
     */
    private boolean isField(Line line, int name) {
        Token first = line.token(name);
        if (first.has(words.settings().plural())) {
            return offices.completes(line, name);
        }
        int of = line.governor(name);
        return !words.isWord(first)
                && of > 0
                && joins(line, of)
                && (offices.before(line, of)
                        || words.placeNouns().places().contains(line.token(of - 1))
                                && offices.completes(line, of - 1));
    }

    /** Whether the word, unknown and behind a singular article, is written as demonyms are. */
    boolean isDweller(Line line, int at) {
        return line.is(at - 1, Upos.DET)
                && !line.token(at - 1).has(words.settings().plural())
                && !words.isWord(line.token(at))
                && words.settings().isDweller(line.norm(at));
    }
}
