package precis.analysis.digest;

/** Where a sentence stands. */
final class PlaceFeatures implements FeatureGroup {

    @Override
    public void describe(Sketch sketch, int index, Row into) {
        int size = sketch.size();
        into.put("opening", index == 0 ? 1.0 : 0);
        into.put("second", index == 1 ? 1.0 : 0);
        into.put("third", index == 2 ? 1.0 : 0);
        into.put("earliness", 1.0 / Math.sqrt(index + 1.0));
        into.put("distance", (double) index / size);
        into.put("first-third", index * 3 < size ? 1.0 : 0);
        into.put("paragraph-start", startsParagraph(sketch, index) ? 1.0 : 0);
        into.put("last", index == size - 1 ? 1.0 : 0);
        into.put("article-length", Math.log(size) / Math.log(10));
    }

    private static boolean startsParagraph(Sketch sketch, int index) {
        return index == 0
                || sketch.sentence(index).sentence().paragraph()
                        != sketch.sentence(index - 1).sentence().paragraph();
    }
}
