package precis.quality;

import java.util.List;
import java.util.Optional;

/**
 * An article with summaries written by people.
 *
 * @param sentences title and body
 * @param summaries one text a person
 * @param actors who is named
 * @param attributed the sentences that credit someone
 */
record SummarisedGold(
        String id,
        Optional<String> published,
        List<String> sentences,
        List<String> summaries,
        List<JudgedGold.Named> actors,
        List<String> attributed)
        implements Gold {

    @Override
    public List<String> texts() {
        return sentences;
    }
}
