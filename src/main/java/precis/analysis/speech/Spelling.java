package precis.analysis.speech;

import java.util.Locale;

/** How names and roles are written in the language's tables, whatever marks the article uses. */
final class Spelling {

    private static final char TYPOGRAPHIC = '\u2019';

    private Spelling() {}

    /** « Conseil d’État » with the plain apostrophe that tables have. */
    static String plain(String text) {
        return text.replace(TYPOGRAPHIC, '\'');
    }

    /** The last word of a name in lower case. */
    static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** The first word of a name in lower case. */
    static String firstWord(String name) {
        int end = name.indexOf(' ');
        return (end < 0 ? name : name.substring(0, end)).toLowerCase(Locale.ROOT);
    }
}
