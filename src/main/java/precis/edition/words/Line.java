package precis.edition.words;

import java.util.List;
import precis.model.Statement;

/**
 * A sentence as its content words.
 *
 * @param statement the sentence as the analysis read it
 * @param words in order
 * @param length in words of any kind
 * @param standsAlone whether it has a verb, asks nothing and does not lean on what was said before
 * @param complete whether it has a verb and asks nothing
 */
public record Line(
        Statement statement, List<Word> words, int length, boolean complete, boolean standsAlone) {

    public Line {
        words = List.copyOf(words);
    }
}
