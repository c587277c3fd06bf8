package precis.compose.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What was composed of the same things before, kept from one composition of the site to the next.
 *
 * @param <T> what is composed
 */
public final class Kept<T> {

    private Map<List<Object>, T> former = Map.of();
    private Map<List<Object>, T> now = new HashMap<>();

    /** A new composition begins: what the last one did not ask for is forgotten. */
    public void turn() {
        former = now;
        now = new HashMap<>();
    }

    /**
     * @param briefings by the very object, since those that did not change are the same
     * @param values all else that decides what is composed
     */
    public T get(Collection<?> briefings, List<?> values, Supplier<T> composer) {
        List<Object> of = new ArrayList<>(values);
        briefings.forEach(b -> of.add(new Same(b)));
        T kept = former.getOrDefault(of, now.get(of));
        T composed = kept == null ? composer.get() : kept;
        now.put(of, composed);
        return composed;
    }

    /** An object that equals none but itself. */
    private record Same(Object object) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Same same && same.object == object;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(object);
        }
    }
}
