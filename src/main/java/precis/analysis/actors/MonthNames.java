package precis.analysis.actors;

import precis.language.Upos;

/** Tells surnames from the months that are written like them. */
final class MonthNames {

    private final Vocabulary words;

    MonthNames(Vocabulary words) {
        this.words = words;
    }

    /** "Theresa May": the name of a month, behind a first name, that is a known surname, too. */
    boolean isBorne(Line line, int at) {
        return words.settings.headLast()
                && at > 0
                && words.isFirstName(line.token(at - 1))
                && words.isSurname(line.token(at))
                && !line.is(at + 1, Upos.NUM);
    }

    /** "May said": the same where someone of that name acts. */
    boolean isSurname(Line line, int at, Seen seen) {
        boolean acts = line.is(at + 1, Upos.VERB) || line.is(at + 1, Upos.AUX);
        return acts
                && words.isSurname(line.token(at))
                && seen.surnames().contains(line.token(at).text())
                && !line.is(at - 1, Upos.ADP);
    }
}
