package precis.language;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * What must be met in every sentence that a pattern matches, each condition by some token, wherever
 * it stands: most sentences are told from it without an attempt.
 */
sealed interface Needs {

    Needs NONE = new All(List.of());

    /** Whether a sentence, of which these conditions are met by number, may have a match. */
    boolean holds(BitSet met);

    /** The same about conditions that a book has numbered. */
    Needs numbered(ToIntFunction<Condition> numbers);

    /** Some token meets the condition. */
    record Some(Condition condition, int number) implements Needs {

        Some(Condition condition) {
            this(condition, 0);
        }

        @Override
        public boolean holds(BitSet met) {
            return met.get(number);
        }

        @Override
        public Needs numbered(ToIntFunction<Condition> numbers) {
            return new Some(condition, numbers.applyAsInt(condition));
        }
    }

    /** All of them. */
    record All(List<Needs> parts) implements Needs {

        static Needs of(List<Needs> parts) {
            Set<Needs> flat = new LinkedHashSet<>();
            for (Needs part : parts) {
                flat.addAll(part instanceof All all ? all.parts() : List.of(part));
            }
            return flat.size() == 1 ? flat.iterator().next() : new All(List.copyOf(flat));
        }

        @Override
        public boolean holds(BitSet met) {
            for (Needs part : parts) {
                if (!part.holds(met)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Needs numbered(ToIntFunction<Condition> numbers) {
            return new All(parts.stream().map(p -> p.numbered(numbers)).toList());
        }
    }

    /** One of them. */
    record Any(List<Needs> parts) implements Needs {

        static Needs of(List<Needs> parts) {
            Set<Needs> flat = new LinkedHashSet<>();
            for (Needs part : parts) {
                flat.addAll(part instanceof Any any ? any.parts() : List.of(part));
            }
            return flat.contains(NONE)
                    ? NONE
                    : flat.size() == 1 ? flat.iterator().next() : new Any(List.copyOf(flat));
        }

        @Override
        public boolean holds(BitSet met) {
            for (Needs part : parts) {
                if (part.holds(met)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Needs numbered(ToIntFunction<Condition> numbers) {
            return new Any(parts.stream().map(p -> p.numbered(numbers)).toList());
        }
    }
}
