package precis.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Finds the sentence of an article that a text comes from, by the words they share. */
final class Sentences {

    private static final double ENOUGH = 0.6;
    private static final double UNEVEN = 0.001;

    private final List<Set<String>> sentences = new ArrayList<>();

    Sentences(List<String> texts) {
        texts.forEach(t -> sentences.add(Words.set(t)));
    }

    /** The index of the sentence, empty where none shares enough. */
    OptionalInt find(String text) {
        Set<String> words = Words.set(text);
        double best = 0;
        int at = -1;
        for (int i = 0; i < sentences.size() && !words.isEmpty(); i++) {
            double likeness = likeness(words, sentences.get(i));
            if (likeness > best) {
                best = likeness;
                at = i;
            }
        }
        return best >= ENOUGH ? OptionalInt.of(at) : OptionalInt.empty();
    }

    private static double likeness(Set<String> one, Set<String> other) {
        if (other.isEmpty()) {
            return 0;
        }
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        int less = Math.min(one.size(), other.size());
        int more = Math.max(one.size(), other.size());
        return (double) shared.size() / less - UNEVEN * (more - less) / more;
    }
}
