package precis.analysis.actors.names;

import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Upos;

/** Tells names from the months and days that are written like them. */
final class MonthNames {

    private final Vocabulary words;

    MonthNames(Vocabulary words) {
        this.words = words;
    }

    /** "Theresa May": the name of a month, behind a first name, that is a known surname, too. */
    boolean isBorne(Line line, int at) {
        return words.isHeadLast()
                && at > 0
                && words.isFirstName(line.token(at - 1))
                && words.isSurname(line.token(at))
                && !line.is(at + 1, Upos.NUM);
    }

    /** "Mr Sunday Okoro": a day behind a form of address and before a surname. */
    private boolean isGiven(Line line, int at) {
        return words.isHeadLast()
                && line.capitalised(at + 1)
                && words.titles().lengthBefore(line, at) > 0;
    }

    /** Whether the month or day is a name there. */
    boolean isName(Line line, int at, Seen seen) {
        return isSurname(line, at, seen) || isGiven(line, at);
    }

    /** "May said": the same where someone of that name acts. */
    private boolean isSurname(Line line, int at, Seen seen) {
        boolean acts = line.is(at + 1, Upos.VERB) || line.is(at + 1, Upos.AUX);
        return acts
                && words.isSurname(line.token(at))
                && seen.surnames().contains(line.token(at).text())
                && !line.is(at - 1, Upos.ADP);
    }
}
