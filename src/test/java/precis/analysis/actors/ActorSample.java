package precis.analysis.actors;

import java.util.List;
import java.util.Map;

/**
 * An annotated article: what is observed of each name in it, and what a reader says of it.
 *
 * @param id of the article
 * @param features of each name
 * @param weight of each name as the reader sees it: 2 central, 1 listed, 0 left out
 * @param listed how many actors the reader lists, found or not
 * @param central how many of them are central
 * @param count how much the article counts
 */
record ActorSample(
        String id,
        List<Map<String, Double>> features,
        List<Integer> weight,
        int listed,
        int central,
        double count) {

    ActorSample {
        features = List.copyOf(features);
        weight = List.copyOf(weight);
    }
}
