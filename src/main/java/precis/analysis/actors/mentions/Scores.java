package precis.analysis.actors.mentions;

import java.util.regex.Pattern;
import precis.analysis.actors.words.Line;
import precis.language.Token;

/** Reads the scores between two names: « X 2-1 Y », « X 38 - 17 Y ». */
final class Scores {

    private static final Pattern SCORE = Pattern.compile("\\d{1,3}\\p{Pd}\\d{1,3}");
    private static final Pattern POINTS = Pattern.compile("\\d{1,3}");
    private static final Pattern DASH = Pattern.compile("\\p{Pd}");

    private Scores() {}

    /** Whether the name from {@code start} to {@code end} stands beside a score, another behind. */
    static boolean isSide(Line line, int start, int end) {
        return isBetween(line, end, end + length(line, end))
                || isBetween(line, start - 1, start)
                || isBetween(line, start - 3, start);
    }

    private static boolean isBetween(Line line, int from, int to) {
        return from > 0
                && to > from
                && to < line.size()
                && from + length(line, from) == to
                && line.capitalised(from - 1)
                && line.capitalised(to);
    }

    /** How many tokens the score takes that begins there; 0 for none. */
    private static int length(Line line, int at) {
        if (at < 0 || at >= line.size()) {
            return 0;
        }
        if (is(SCORE, line.token(at))) {
            return 1;
        }
        boolean apart =
                at + 2 < line.size()
                        && is(POINTS, line.token(at))
                        && is(DASH, line.token(at + 1))
                        && is(POINTS, line.token(at + 2));
        return apart ? 3 : 0;
    }

    private static boolean is(Pattern form, Token token) {
        return form.matcher(token.text()).matches();
    }
}
