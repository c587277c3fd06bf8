package precis.compose.wording;

import precis.model.Excerpt;
import precis.model.Statement;

/**
 * What print adds to words that were taken out of their sentence: the quotation marks that the cut
 * cost, a capital at the head, a full stop at the end, and the sign that more was said. The words
 * stay as they are.
 *
 * @param before what opens the quotation, with its space; empty if nothing is missing
 * @param capital whether the first letter is set as a capital
 * @param after the sign of the cut, what closes the quotation, the full stop, as far as missing
 */
public record Finish(String before, boolean capital, String after) {

    private static final String STOP = ".";

    /**
     * @param opening the language's opening quotation mark, with its space if it has one
     * @param closing likewise
     * @param cut the sign that something was left out, with its space
     */
    static Finish of(
            Excerpt excerpt, Statement statement, String opening, String closing, String cut) {
        String whole = statement.sentence().text();
        int end = excerpt.span().end() - statement.sentence().span().start();
        String left = whole.substring(end);
        LostMarks lost =
                LostMarks.of(
                        excerpt.text(),
                        opening,
                        closing,
                        statement.quoted() && LostMarks.isBare(whole, opening));
        boolean cutShort = left.chars().anyMatch(Character::isLetterOrDigit);
        String sign = cutShort && !tellsWhoSpeaks(excerpt, statement) ? cut : "";
        String stop = !left.isBlank() && !ends(excerpt.text()) ? STOP : "";
        return new Finish(
                lost.before(),
                excerpt.span().start() > statement.sentence().span().start(),
                sign + lost.after() + stop);
    }

    /** Whether what was left out behind says who speaks, which stands beside the words. */
    private static boolean tellsWhoSpeaks(Excerpt excerpt, Statement statement) {
        return statement.attribution().stream()
                .flatMap(a -> a.evidence().stream())
                .anyMatch(e -> e.span().start() >= excerpt.span().end());
    }

    /** Whether the last mark but quotation marks ends a sentence. */
    private static boolean ends(String text) {
        int last = text.length() - 1;
        while (last >= 0
                && !Character.isLetterOrDigit(text.charAt(last))
                && ".!?\u2026".indexOf(text.charAt(last)) < 0) {
            last--;
        }
        return last >= 0 && !Character.isLetterOrDigit(text.charAt(last));
    }

    /** The words as printed, all of them: from the first that were taken out to the last. */
    public String set(String words) {
        return before + head(words) + after;
    }

    /** The same words with their first letter as it is to be. */
    public String head(String words) {
        return capital && !words.isEmpty()
                ? Character.toUpperCase(words.charAt(0)) + words.substring(1)
                : words;
    }
}
