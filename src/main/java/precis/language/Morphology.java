package precis.language;

import java.util.Map;

/**
 * How a pack's dictionary writes its tags.
 *
 * @param dictionary class-path name of the Morfologik automaton
 * @param frequencyInTag whether the last character of a tag is a frequency class
 * @param features the dictionary's code to the names that patterns use, white space between them
 * @param words forms that the dictionary lacks or reads too freely: readings between semicolons,
 *     each the lemma and its features
 */
record Morphology(
        String dictionary,
        boolean frequencyInTag,
        Map<String, String> features,
        Map<String, String> words) {

    Morphology {
        features = Map.copyOf(features);
        words = words == null ? Map.of() : Map.copyOf(words);
    }
}
