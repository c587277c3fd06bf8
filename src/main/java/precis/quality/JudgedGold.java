package precis.quality;

import java.util.List;
import java.util.Optional;

/**
 * An article judged sentence by sentence.
 *
 * @param actors who acts
 * @param sources who is credited
 */
record JudgedGold(
        String id,
        Optional<String> published,
        List<Judged> sentences,
        List<Named> actors,
        List<Named> sources)
        implements Gold {

    @Override
    public List<String> texts() {
        return sentences.stream().map(Judged::text).toList();
    }

    /**
     * One sentence.
     *
     * @param summary 2 for what every summary must have, 1 for what a longer one would
     * @param claim 2 for a key claim, 1 for a lesser one
     * @param speakers who is credited, each name that is right
     * @param certainty the code of the certainty
     */
    record Judged(
            String text,
            int summary,
            int claim,
            List<String> speakers,
            String certainty,
            boolean quoted) {}

    /**
     * An actor or a source.
     *
     * @param names every form, the fullest first
     * @param kind its code
     * @param salience 2 for central, 0 where it was not judged
     */
    record Named(List<String> names, String kind, int salience) {}
}
