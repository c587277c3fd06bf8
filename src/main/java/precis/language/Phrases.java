package precis.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The words a site prints of its own accord, in one language. */
public final class Phrases {

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
        return new MessageFormat(text.replace("'", "''"), Locale.forLanguageTag(tag))
                .format(arguments);
    }

    public Set<String> keys() {
        return Set.copyOf(texts.keySet());
    }
}
