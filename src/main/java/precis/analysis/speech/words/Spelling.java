package precis.analysis.speech.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import precis.language.Token;

/** How names and roles are written in the language's tables, whatever marks the article uses. */
public final class Spelling {

    private static final Pattern WORD_BREAK = Pattern.compile("[\\s']+");

    private static final char TYPOGRAPHIC = '\u2019';

    private Spelling() {}

    /** « Conseil d’État » with the plain apostrophe that tables have. */
    public static String plain(String text) {
        return text.replace(TYPOGRAPHIC, '\'');
    }

    /** The words of a name or role in lower case, an elided article apart. */
    public static List<String> words(String name) {
        return List.of(WORD_BREAK.split(plain(name).toLowerCase(Locale.ROOT)));
    }

    /** The last word of a name in lower case. */
    public static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** The first word of a name in lower case. */
    public static String firstWord(String name) {
        int end = name.indexOf(' ');
        return (end < 0 ? name : name.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    /**
     * Whether a name of several words begins with the noun; "Ministry of Trade spokesman" is none.
     */
    public static boolean begins(String name, String noun, boolean headLast) {
        char last = name.charAt(name.lastIndexOf(' ') + 1);
        boolean holder =
                headLast && Character.isUpperCase(name.charAt(0)) && !Character.isUpperCase(last);
        return !holder && name.toLowerCase(Locale.ROOT).startsWith(noun + " ");
    }

    /** Tokens as written, a space where one was. */
    public static String form(List<Token> tokens) {
        StringBuilder form = new StringBuilder();
        int last = tokens.get(0).span().start();
        for (Token token : tokens) {
            form.append(token.span().start() > last ? " " : "").append(token.text());
            last = token.span().end();
        }
        return form.toString();
    }
}
