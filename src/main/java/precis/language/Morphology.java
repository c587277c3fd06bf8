package precis.language;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a pack's dictionary writes its tags.
 *
 * @param dictionary class-path name of the Morfologik automaton
 * @param frequencyInTag whether the last character of a tag is a frequency class
 * @param separators marks between the codes of a tag; a space and a plus sign unless told
 * @param lowerLemmas whether the dictionary writes lemmas with a capital that lists do not
 * @param prefixes what may stand before a word that the dictionary lacks and leaves what it is:
 *     "ex-", "co-"
 * @param heads lemmas that compounds end in and are read as too, if any: a « Fraktionschef » is a «
 *     chef »
 * @param respelled letters of a spelling that the dictionary lacks and its own for them, if any:
 *     Switzerland writes « gross » for « groß »
 * @param features the dictionary's code to the names that patterns use, white space between them
 * @param tags a feature to the parts of speech that words with such a reading can have; a word with
 *     a reading of no such feature can be anything
 * @param words forms that the dictionary lacks or reads too freely: readings between semicolons,
 *     each the lemma and its features
 */
record Morphology(
        String dictionary,
        boolean frequencyInTag,
        String separators,
        Boolean lowerLemmas,
        List<String> prefixes,
        Set<String> heads,
        Map<String, String> respelled,
        Map<String, String> features,
        Map<String, Set<Upos>> tags,
        Map<String, String> words) {

    Morphology {
        separators = separators == null ? " +" : separators;
        lowerLemmas = Boolean.TRUE.equals(lowerLemmas);
        prefixes = prefixes == null ? List.of() : List.copyOf(prefixes);
        heads = heads == null ? Set.of() : Set.copyOf(heads);
        respelled = respelled == null ? Map.of() : Map.copyOf(respelled);
        features = Map.copyOf(features);
        tags = tags == null ? Map.of() : Map.copyOf(tags);
        words = words == null ? Map.of() : Map.copyOf(words);
    }
}
