package precis.analysis.actors.names;

import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Token;

/** Reads what only names of organisations have inside: "of", "and" and the sign of an owner. */
final class BodyNames {

    private static final int REACH = 5;

    private final Vocabulary words;

    BodyNames(Vocabulary words) {
        this.words = words;
    }

    /** Whether a capitalised noun completes the name of a body: "Corps of Engineers". */
    boolean isOf(Line line, int start, int end) {
        return words.isHeadLast()
                && words.isOf(line, end)
                && isCommon(line, end + 1)
                && words.isBody(line, start, end);
    }

    /** Where a name goes on after "and" or an owner; {@code end} if it does not. */
    int joined(Line line, int start, int end) {
        if (words.settings().joiners().contains(line.norm(end))) {
            return isField(line, start, end) ? line.capitalised(end + 1) ? end + 2 : end : end;
        }
        boolean owner = words.settings().genitive().contains(line.norm(end));
        int body = owner ? bodyEnd(line, end + 1) : end;
        return body > end && (isMany(line, end - 1) || isSaint(line, start, end)) ? body : end;
    }

    /**
     * Whether an office or its plural only opens a body's name: "Farmers' Union", "Doctor Who
     * Society".
     */
    boolean opensWithOffice(Line line, int at) {
        if (!words.isHeadLast() || !line.capitalised(at)) {
            return false;
        }
        if (words.settings().genitive().contains(line.norm(at + 1))) {
            return line.token(at).has(words.settings().plural()) && bodyEnd(line, at + 2) > 0;
        }
        int end = bodyEnd(line, at);
        boolean two = end == at + 2 && (!words.titles().startsAt(line, at) || isOwners(line, at));
        return (two || end > at + 2)
                && !words.isFirstName(line.token(at + 1))
                && !words.isSurname(line.token(at + 1));
    }

    /** "King Hotels": a surname that is a title, too, before what only firms have. */
    private boolean isOwners(Line line, int at) {
        return words.renowned().isSurnameNoun(line.token(at))
                && !words.renowned().isSurnameNoun(line.token(at + 1))
                && line.token(at + 1).has(words.settings().plural());
    }

    /** "Leeds General Hospital": whether what may be an office is part of a body's name. */
    boolean isTitled(Line line, int at) {
        return words.isHeadLast()
                && at + 1 < line.size()
                && words.mayQualify(line.token(at))
                && words.bodyNouns().companyWords().contains(line.token(at + 1));
    }

    /** "Standards and Testing Agency", "Department of Health and Human Services". */
    private boolean isField(Line line, int start, int end) {
        if (!isCommon(line, end - 1)
                || !isCommon(line, end + 1)
                || words.bodyNouns().companyWords().contains(line.token(end + 1))) {
            return false;
        }
        return isCompleted(line, start, end) || bodyEnd(line, end + 1) > end + 2;
    }

    private boolean isCompleted(Line line, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (words.isOf(line, i)) {
                return words.isBody(line, start, i);
            }
        }
        return false;
    }

    /** A word of the dictionary that names no person, office or place. */
    private boolean isCommon(Line line, int at) {
        if (at < 0 || at >= line.size() || !line.capitalised(at)) {
            return false;
        }
        Token token = line.token(at);
        return words.isWord(token)
                && !words.isFirstName(token)
                && !words.days().contains(token)
                && words.gazetteer().longest(line, at).isEmpty();
    }

    /** Where capitalised words end whose last says that they name a body; -1 if none does. */
    private int bodyEnd(Line line, int from) {
        int end = from;
        while (end < line.size() && end - from < REACH && line.capitalised(end)) {
            end++;
        }
        return end > from && words.bodyNouns().companyWords().contains(line.token(end - 1))
                ? end
                : -1;
    }

    /** "Farmers' Union", "Women's Institute": many own it. */
    private boolean isMany(Line line, int at) {
        return isCommon(line, at) && line.token(at).has(words.settings().plural());
    }

    /** "St Anne's Hospital". */
    private boolean isSaint(Line line, int start, int end) {
        return end - start == 2 && words.isSaint(line.token(start));
    }
}
