package precis.ingest.text;

import java.util.regex.Pattern;

/**
 * Quotation marks written as two single ones on either side, as typewriters, wikis and TeX do, each
 * pair as one mark, so that print can choose the language's own. Seconds and inches have one side.
 */
final class DoubledMarks {

    /** Where a word begins: behind a space or an opening mark, or an article cut short. */
    private static final String BEFORE =
            "(?:(?<=^|[\\s(\\[\u00ab\u201c\u2014\u2013/])|(?<=\\p{L}['\u2019]))";

    private static final String OPEN =
            "(?:''|``|\u2018\u2018|\u2019\u2019|,,)(?![\\s'`\u2018\u2019,])";
    private static final String WORDS = "[^'\u2018\u2019\u201c\u201d\"\\n]*+";

    /** Bounded, as the matcher goes deeper with each apostrophe. */
    private static final String QUOTED =
            "(" + WORDS + "(?:['\u2018\u2019](?!['\u2018\u2019])" + WORDS + "){0,40}+)(?<!\\s)";

    private static final String CLOSE = "(?:''|\u2019\u2019|\u2018\u2018)(?!['\u2018\u2019])";
    private static final Pattern PAIR = Pattern.compile(BEFORE + OPEN + QUOTED + CLOSE);

    private DoubledMarks() {}

    static String single(String line) {
        boolean doubled =
                line.contains("''")
                        || line.contains("\u2019\u2019")
                        || line.contains("\u2018\u2018");
        return doubled ? PAIR.matcher(line).replaceAll("\"$1\"") : line;
    }
}
