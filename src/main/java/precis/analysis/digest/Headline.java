package precis.analysis.digest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which of the headline's words each sentence has, compared by how they begin, so that "appeal" and
 * "appealed" meet.
 *
 * @param words how many words the headline has
 * @param shared those that a sentence has, one set a sentence
 * @param brought whether a sentence has one that no earlier sentence has
 */
record Headline(int words, List<Set<String>> shared, List<Boolean> brought) {

    private static final int BEGINNING = 5;

    static Headline of(Terms title, List<Terms> sentences) {
        Set<String> wanted = beginnings(title);
        List<Set<String>> shared = new ArrayList<>();
        List<Boolean> brought = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Terms terms : sentences) {
            Set<String> mine = beginnings(terms);
            mine.retainAll(wanted);
            shared.add(mine);
            brought.add(seen.addAll(mine));
        }
        return new Headline(wanted.size(), shared, brought);
    }

    static Set<String> beginnings(Terms terms) {
        Set<String> beginnings = new TreeSet<>();
        for (String term : terms.counts().keySet()) {
            beginnings.add(beginning(term));
        }
        return beginnings;
    }

    static String beginning(String word) {
        return word.substring(0, Math.min(BEGINNING, word.length()));
    }

    /** The share of the headline that a sentence has. */
    double cover(int index) {
        return words == 0 ? 0 : (double) shared.get(index).size() / words;
    }

    /** The share of the headline that a sentence has and the first sentence has not. */
    double rest(int index) {
        if (words == 0 || index == 0) {
            return 0;
        }
        Set<String> rest = new HashSet<>(shared.get(index));
        rest.removeAll(shared.get(0));
        return (double) rest.size() / words;
    }

    /** Whether a sentence, not the first, brings in a word of the headline. */
    boolean opens(int index) {
        return index > 0 && brought.get(index);
    }
}
