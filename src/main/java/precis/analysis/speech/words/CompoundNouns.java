package precis.analysis.speech.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import precis.language.Token;

/** Knows the last part of a noun that joins several into one word: « Lehrerverband ». */
final class CompoundNouns {

    /** How short what stands before the last part may be, and the last part itself. */
    private static final int FIRST = 4;

    private static final int LAST = 4;

    /** How many letters of an ending may follow a longer last part. */
    private static final int ENDING = 2;

    private final boolean joined;
    private final Set<String> nouns;

    /**
     * @param joined whether the language has such nouns
     */
    CompoundNouns(boolean joined, List<String> nouns) {
        this.joined = joined;
        this.nouns =
                nouns.stream()
                        .map(n -> n.toLowerCase(Locale.ROOT))
                        .filter(n -> n.length() >= LAST)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The longest of the nouns that the word ends with, if it has more than that. */
    Optional<String> last(Token word) {
        String norm = word.norm();
        if (!joined || !word.isCapitalised()) {
            return Optional.empty();
        }
        for (int start = FIRST; start <= norm.length() - LAST; start++) {
            for (int ending = 0; ending <= ENDING; ending++) {
                int end = norm.length() - ending;
                int least = ending == 0 ? LAST : LAST + 1;
                if (end - start >= least && nouns.contains(norm.substring(start, end))) {
                    return Optional.of(norm.substring(start, end));
                }
            }
        }
        return Optional.empty();
    }
}
