package precis.ingest.html;

import java.util.regex.Pattern;

/** Tells by their wording the lines of a page that are no part of its article. */
public final class Notices {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** No such line is longer, in characters. */
    private static final int LONGEST = 350;

    private final Pattern boilerplate = pattern("boilerplate", "");
    private final Pattern boilerplateInside = pattern("boilerplate-inside", "");
    private final Pattern stop = pattern("stop-headings", "\\W*");
    private final Pattern paywall = pattern("paywall", "");

    private static Pattern pattern(String words, String end) {
        return Pattern.compile(WordFile.alternatives(words) + end, FLAGS);
    }

    public boolean isBoilerplate(String text) {
        return text.length() < LONGEST
                && (boilerplate.matcher(text).lookingAt()
                        || boilerplateInside.matcher(text).find());
    }

    /** Whether a short line heads what follows an article. */
    public boolean isStop(String text) {
        return text.length() < LONGEST && stop.matcher(text).matches();
    }

    /**
     * Whether a line says that the rest of the text is kept back.
     *
     * @param shorter how many characters such a line has less than
     */
    public boolean isPaywall(String text, int shorter) {
        return text.length() < shorter && paywall.matcher(text).find();
    }
}
