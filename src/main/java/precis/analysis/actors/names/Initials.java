package precis.analysis.actors.names;

import java.util.regex.Pattern;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Vocabulary;

/** Tells a surname cut to its initial, as reports from courts write it: « Mme A. ». */
final class Initials {

    private static final Pattern LETTER = Pattern.compile("\\p{Lu}\\.?");

    private final Vocabulary words;

    Initials(Vocabulary words) {
        this.words = words;
    }

    /** Whether a form of address stands before the letter and no surname behind it. */
    boolean isAt(Line line, int at) {
        return at > 0
                && !words.isHeadLast()
                && LETTER.matcher(line.token(at).text()).matches()
                && !line.capitalised(at + 1)
                && words.titles().lengthBefore(line, at) > 0;
    }
}
