package precis.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import precis.language.Languages;
import precis.shipped.Shipped;

/**
 * A list of words that pages use around their articles: an entry a line, lines that begin with #
 * left out. What no language owns stands in the folder {@code extract}; a language brings its own
 * in the folder {@code page} of its data. A page's frame is often in another language than its
 * article, so all languages are looked for at once.
 */
public final class WordFile {

    private WordFile() {}

    /** The entries of all languages. */
    public static List<String> lines(String name) {
        return files(name).stream().flatMap(List::stream).toList();
    }

    /** The entries of each file of that name apart. */
    static List<List<String>> files(String name) {
        List<List<String>> files = new ArrayList<>(Languages.lines("page/" + name + ".txt"));
        Shipped.entriesIfAny("/extract/" + name + ".txt").ifPresent(files::add);
        if (files.isEmpty()) {
            throw new IllegalStateException(name + ".txt: no such file of words");
        }
        return files;
    }

    static Set<String> set(String name) {
        return lines(name).stream().collect(Collectors.toUnmodifiableSet());
    }

    /** All lines as alternatives of one regular expression. */
    public static String alternatives(String name) {
        return "(?:" + String.join("|", lines(name)) + ")";
    }
}
