package precis.ingest.text;

import java.util.regex.Pattern;

/** Takes off the numbers of footnotes that a copied page leaves behind its words: [12]. */
public final class FootnoteMarks {

    /** No year, and nothing that an editor put into a quotation. */
    private static final Pattern MARK =
            Pattern.compile(
                    "(?<=[\\p{L}\\p{N}.,;!?%)\u00BB\u201D\"])[ \u00A0\u202F]?(?:\\[\\d{1,3}\\])+(?![\\p{L}\\p{N}(])");

    private FootnoteMarks() {}

    public static String off(String text) {
        return text.indexOf('[') < 0 ? text : MARK.matcher(text).replaceAll("");
    }
}
