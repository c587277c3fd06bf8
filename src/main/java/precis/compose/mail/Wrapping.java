package precis.compose.mail;

/** Breaks text into lines, at plain spaces only; a word longer than a line stays whole. */
final class Wrapping {

    private Wrapping() {}

    /**
     * Appends the text, each line ended.
     *
     * @param first what the first line begins with
     * @param rest what every other line begins with
     */
    static void wrap(StringBuilder out, String first, String rest, String text, int columns) {
        int column = width(first);
        boolean empty = true;
        out.append(first);
        // A dot between two facts ends a line rather than begins one.
        for (String word : text.replace(" \u00b7", "\u00a0\u00b7").split(" ")) {
            if (!empty && column + 1 + width(word) > columns) {
                out.append('\n').append(rest);
                column = width(rest);
                empty = true;
            }
            out.append(empty ? "" : " ").append(word);
            column += width(word) + (empty ? 0 : 1);
            empty = false;
        }
        out.append('\n');
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
