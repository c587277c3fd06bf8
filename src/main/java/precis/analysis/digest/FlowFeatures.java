package precis.analysis.digest;

/** What a sentence adds to those before it, and what it takes from the headline. */
final class FlowFeatures implements FeatureGroup {

    @Override
    public void describe(Sketch sketch, int index, Row into) {
        Flow flow = sketch.flow();
        double mean = Math.max(1, flow.meanWords());
        into.put("relative-length", Math.min(3, flow.words()[index] / mean) / 3);
        into.put("length-rank", 1 / Math.sqrt(1.0 + flow.lengthRank()[index]));
        into.put("fresh", Math.min(15, flow.fresh()[index]) / 15.0);
        into.put("fresh-rank", 1 / Math.sqrt(1.0 + flow.freshRank()[index]));
        into.put("lasting", Math.min(8, flow.lasting()[index]) / 8.0);
        Headline headline = sketch.headline();
        into.put("headline", headline.cover(index));
        double rest = headline.rest(index);
        into.put("headline-rest", rest);
        into.put("headline-rest-any", rest > 0 ? 1.0 : 0);
        into.put("headline-rest-first", headline.opens(index) ? 1.0 : 0);
    }
}
