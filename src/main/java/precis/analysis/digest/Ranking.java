package precis.analysis.digest;

import java.util.List;

/**
 * What {@code ranking.yml} says: how sentences are weighed and how many are taken.
 *
 * @param claims chooses the key claims
 * @param summary chooses the summary
 */
record Ranking(Claims claims, Summary summary) {

    /**
     * @param precision how much it counts that what is listed is key, from 0 to 1; the rest is for
     *     listing all that is key
     * @param sure probability from which a sentence is listed whatever the others are
     * @param doubtful probability under which it is not
     * @param least how many claims an article gets, if it has as many sentences
     * @param most how many at most
     * @param likeness how alike two sentences are when the lesser counts as said already
     * @param model weights
     */
    record Claims(
            double precision,
            double sure,
            double doubtful,
            int least,
            int most,
            double likeness,
            LinearModel model) {

        Claims with(LinearModel other) {
            return new Claims(precision, sure, doubtful, least, most, likeness, other);
        }
    }

    /**
     * @param sentences how many
     * @param core how many are taken wherever they stand; more come after them in the text, so that
     *     the first ones alone are a summary
     * @param wordiness what each word of a sentence costs
     * @param redundancy what being like a chosen sentence costs
     * @param opening what being the first sentence is worth
     * @param nothingNew what it costs a sentence to be a mere date or heading, or to repeat one
     *     that was chosen
     * @param dangling what it costs to begin with a word that stands for something in a sentence
     *     that was not chosen
     * @param connective what it costs to begin with a word that ties to a sentence not chosen
     * @param pointing what it costs to speak of "this" thing if the sentence before was not chosen
     * @param model weights, fitted to the sentences after the first
     * @param trees what the weights miss, if it was learned for the language
     */
    record Summary(
            int sentences,
            int core,
            double wordiness,
            double redundancy,
            double opening,
            double nothingNew,
            double dangling,
            double connective,
            double pointing,
            LinearModel model,
            Trees trees) {

        Summary {
            trees = trees == null ? Trees.NONE : trees;
        }

        Summary with(LinearModel other, Trees learned) {
            return new Summary(
                    sentences,
                    core,
                    wordiness,
                    redundancy,
                    opening,
                    nothingNew,
                    dangling,
                    connective,
                    pointing,
                    other,
                    learned);
        }
    }

    /**
     * @param weight how much the trees count beside the weights
     * @param features what they see, by name
     * @param trees as {@link precis.language.Forest} reads them
     */
    record Trees(double weight, List<String> features, List<String> trees) {

        static final Trees NONE = new Trees(0, List.of(), List.of());

        Trees {
            features = List.copyOf(features);
            trees = List.copyOf(trees);
        }
    }
}
