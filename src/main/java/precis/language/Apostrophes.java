package precis.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import precis.model.Span;

/** Reads typographic apostrophes, and accents typed for them, as straight ones: « l`ONU ». */
final class Apostrophes {

    private static final String MARKS = "\u2019`\u00B4\u2018\u2032\u02BC\uFF07";
    private static final Pattern TYPED =
            Pattern.compile("(?<=\\p{L})[" + MARKS.substring(1) + "](?=\\p{L})");

    private Apostrophes() {}

    /** The text, of the same length, with an apostrophe for each accent between two letters. */
    static String read(String text, Span region) {
        Matcher typed = TYPED.matcher(text).region(region.start(), region.end());
        return typed.find() ? TYPED.matcher(text).replaceAll("\u2019") : text;
    }

    /** A token with straight apostrophes; a mark that is one by itself stays. */
    static String straight(String token) {
        if (token.length() == 1) {
            return token.replace('\u2019', '\'');
        }
        String straight = token;
        for (int i = 0; i < MARKS.length(); i++) {
            straight = straight.replace(MARKS.charAt(i), '\'');
        }
        return straight;
    }
}
