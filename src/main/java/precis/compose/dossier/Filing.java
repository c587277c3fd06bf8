package precis.compose.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import precis.compose.view.Slug;
import precis.compose.wording.Wording;
import precis.model.Span;

/**
 * Under which of its words a name stands in a list: people under their family name, bodies under
 * the first word that is no article.
 */
final class Filing {

    private static final Pattern WORD = Pattern.compile("[^\\s\u00a0\u202f]+");

    /** The number of a pope or a king, or a letter for a name: there is no family name to tell. */
    private static final Pattern BARE = Pattern.compile("[IVX]+|I(?:er|re|\u00e8re)|\\p{Lu}\\.?");

    /** « d’Ormesson », “al-Assad”. */
    private static final Pattern LEANING = Pattern.compile("\\p{Ll}{1,3}['\u2019-](?=\\p{Lu})");

    private final Set<String> articles;
    private final Set<String> particles;
    private final Set<String> inseparable;
    private final Set<String> suffixes;

    /**
     * @param words those of the site's language; names come from articles of any
     */
    Filing(Wording words) {
        this.articles = set(words, "names.articles");
        this.particles = set(words, "names.particles");
        this.inseparable = set(words, "names.inseparable");
        this.suffixes = set(words, "names.suffixes");
    }

    private static Set<String> set(Wording words, String key) {
        return Set.of(words.text(key).split(" "));
    }

    /**
     * A name in parts.
     *
     * @param before what stands before the words it is filed under, with its space at the end
     * @param filed those words; never empty
     * @param after what stands behind a family name that comes first, with its space
     */
    record Name(String before, String filed, String after) {

        /** In the order of lists: without capitals, accents and marks, word by word. */
        String key() {
            return Slug.of(filed + after) + " " + Slug.of(before);
        }
    }

    Name of(String name, boolean person) {
        List<Span> words = WORD.matcher(name).results().map(Filing::span).toList();
        int end = words.get(0).end();
        if (person
                && words.size() > 1
                && FamilyFirst.is(name.substring(0, end), name.substring(end))) {
            return new Name("", name.substring(0, end), name.substring(end));
        }
        int start = person ? family(name, words) : body(name, words);
        return new Name(name.substring(0, start), name.substring(start), "");
    }

    private static Span span(MatchResult word) {
        return new Span(word.start(), word.end());
    }

    private int body(String name, List<Span> words) {
        String first = words.get(0).in(name).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (words.size() > 1 && articles.contains(first)) {
            return words.get(1).start();
        }
        int elided = 1 + first.indexOf('\'');
        return elided > 0 && articles.contains(first.substring(0, elided)) ? elided : 0;
    }

    /** Where the family name begins; at the first word where there is none to tell. */
    private int family(String name, List<Span> words) {
        int last = words.size() - 1;
        while (last > 1 && suffixes.contains(plain(name, words.get(last)))) {
            last--;
        }
        if (last < 1 || BARE.matcher(words.get(last).in(name)).matches()) {
            return 0;
        }
        int start = words.get(last).start();
        Matcher leaning = LEANING.matcher(name).region(start, name.length());
        if (leaning.lookingAt()) {
            return leaning.end();
        }
        if (!Character.isUpperCase(name.codePointAt(start))) {
            return 0;
        }
        int first = last;
        for (int i = last - 1; i > 0 && isSmall(plain(name, words.get(i))); i--) {
            first = opens(name, words.get(i)) ? i : first;
        }
        return words.get(first).start();
    }

    private boolean isSmall(String word) {
        return particles.contains(word) || inseparable.contains(word);
    }

    /** A small word with a capital opens the family name (« Le Pen »), hardly one without. */
    private boolean opens(String name, Span word) {
        return inseparable.contains(plain(name, word))
                || Character.isUpperCase(name.codePointAt(word.start()));
    }

    private static String plain(String name, Span word) {
        return word.in(name).replace(".", "").toLowerCase(Locale.ROOT);
    }
}
