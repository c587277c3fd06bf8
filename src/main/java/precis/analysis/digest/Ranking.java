package precis.analysis.digest;

/**
 * What {@code ranking.yml} says: how sentences are weighed and how many are taken.
 *
 * @param claims chooses the key claims
 * @param summary chooses the summary
 */
record Ranking(Claims claims, Summary summary) {

    /**
     * @param threshold probability from which a sentence is a key claim
     * @param least how many claims an article gets, if it has as many sentences
     * @param most how many at most
     * @param likeness how alike two sentences are when the lesser counts as said already
     * @param model weights
     */
    record Claims(double threshold, int least, int most, double likeness, LinearModel model) {}

    /**
     * @param sentences how many
     * @param core how many are taken wherever they stand; more come after them in the text, so that
     *     the first ones alone are a summary
     * @param wordiness what each word of a sentence costs
     * @param redundancy what being like a chosen sentence costs
     * @param opening what being the first sentence is worth
     * @param dangling what it costs to begin with a word that stands for something in a sentence
     *     that was not chosen
     * @param connective what it costs to begin with a word that ties to a sentence not chosen
     * @param pointing what it costs to speak of "this" thing if the sentence before was not chosen
     * @param model weights, fitted to the sentences after the first
     */
    record Summary(
            int sentences,
            int core,
            double wordiness,
            double redundancy,
            double opening,
            double dangling,
            double connective,
            double pointing,
            LinearModel model) {

        Summary with(LinearModel other) {
            return new Summary(
                    sentences,
                    core,
                    wordiness,
                    redundancy,
                    opening,
                    dangling,
                    connective,
                    pointing,
                    other);
        }
    }
}
