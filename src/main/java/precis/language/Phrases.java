package precis.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words a site prints of its own accord, in one language. */
public final class Phrases {

    private static final Pattern HOLE = Pattern.compile("\\{(\\d)\\}");
    private static final Pattern PLAIN = Pattern.compile("[^{}]*+(?:\\{\\d\\}[^{}]*+)*+");

    private final String tag;
    private final Map<String, String> texts;

    static Phrases of(String tag) {
        return new Phrases(tag, new PackFiles(tag).yaml("phrases.yml", PackFiles.WORDS));
    }

    private Phrases(String tag, Map<String, String> texts) {
        this.tag = tag;
        this.texts = new TreeMap<>(texts);
    }

    /**
     * The phrase of that key, with {@code {0}} and the like filled in.
     *
     * @throws IllegalArgumentException if the language has no such phrase
     */
    public String text(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("language " + tag + " has no phrase " + key);
        }
        if (arguments.length == 0) {
            return text;
        }
        if (isPlain(text, arguments)) {
            return HOLE.matcher(text).replaceAll(hole -> filling(hole, arguments));
        }
        return new MessageFormat(text.replace("'", "''"), Locale.forLanguageTag(tag))
                .format(arguments);
    }

    /** Whether words go into the places of others, which needs no format to be read. */
    private static boolean isPlain(String text, Object... arguments) {
        return Stream.of(arguments).allMatch(String.class::isInstance)
                && PLAIN.matcher(text).matches();
    }

    private static String filling(MatchResult hole, Object... arguments) {
        int number = Integer.parseInt(hole.group(1));
        String words = number < arguments.length ? (String) arguments[number] : hole.group();
        return Matcher.quoteReplacement(words);
    }

    public Set<String> keys() {
        return Set.copyOf(texts.keySet());
    }
}
