package precis.analysis.speech;

/** How names and roles are written in the language's tables, whatever marks the article uses. */
final class Spelling {

    private static final char TYPOGRAPHIC = '\u2019';

    private Spelling() {}

    /** « Conseil d’État » with the plain apostrophe that tables have. */
    static String plain(String text) {
        return text.replace(TYPOGRAPHIC, '\'');
    }
}
