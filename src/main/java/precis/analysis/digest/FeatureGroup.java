package precis.analysis.digest;

/** A few features of a sentence that belong together. */
interface FeatureGroup {

    /** Adds the features of the sentence at {@code index}, as numbers mostly from 0 to 1. */
    void describe(Sketch sketch, int index, Row into);
}
