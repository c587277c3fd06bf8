package precis.language;

import java.util.Map;

/**
 * How a pack's dictionary writes its tags.
 *
 * @param dictionary class-path name of the Morfologik automaton
 * @param frequencyInTag whether the last character of a tag is a frequency class
 * @param features the dictionary's code to the name that patterns use
 */
record Morphology(String dictionary, boolean frequencyInTag, Map<String, String> features) {

    Morphology {
        features = Map.copyOf(features);
    }
}
