package precis.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The parts of speech that the dictionary leaves open for a word, so that a model chooses among
 * them only. A word with a capital may be a name whatever else it means; a word the dictionary
 * lacks, and one with a reading of a class the settings do not name, may be anything.
 */
final class PossibleTags {

    private final Map<String, Set<Upos>> classes;
    private final Function<String, List<Morph>> readings;

    /**
     * @param classes a feature of readings to the parts of speech that words with it can have
     * @param readings what the dictionary has for a word
     */
    PossibleTags(Map<String, Set<Upos>> classes, Function<String, List<Morph>> readings) {
        this.classes = Map.copyOf(classes);
        this.readings = readings;
    }

    /** What that word of a text can be; everything where nothing bars it. */
    Set<Upos> of(String word) {
        Set<Upos> possible = EnumSet.noneOf(Upos.class);
        if (classes.isEmpty() || !Character.isLowerCase(word.codePointAt(0))) {
            return EnumSet.allOf(Upos.class);
        }
        for (Morph morph : readings.apply(word)) {
            boolean open = true;
            for (String feature : morph.features()) {
                Set<Upos> named = classes.getOrDefault(feature, Set.of());
                possible.addAll(named);
                open &= named.isEmpty();
            }
            if (open) {
                return EnumSet.allOf(Upos.class);
            }
        }
        return possible.isEmpty() ? EnumSet.allOf(Upos.class) : possible;
    }
}
