package precis.analysis.speech;

import precis.model.Span;

/** Where a name stands in a sentence, sought no farther: most articles go on for long behind it. */
final class Occurrences {

    private Occurrences() {}

    /**
     * Where the name next begins within the sentence, or -1.
     *
     * @param text what the sentence is a part of
     * @param from no place before this one counts
     */
    static int next(String text, String name, int from, Span sentence) {
        int end = Math.min(text.length(), sentence.end() + name.length() - 1);
        int at = from < end ? text.substring(from, end).indexOf(name) : -1;
        return at < 0 ? -1 : from + at;
    }
}
