package precis.kept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was made of the same things before, kept from one build of the site to the next.
 *
 * @param <T> what is made
 */
public final class Kept<T> {

    private Map<List<Object>, T> former = Map.of();
    private Map<List<Object>, T> now = new HashMap<>();

    /** How something is made that was not made before. */
    @FunctionalInterface
    public interface Maker<T, E extends Exception> {
        T make() throws E;
    }

    /** A new build begins: what the last one did not ask for is forgotten. */
    public void turn() {
        former = now;
        now = new HashMap<>();
    }

    /**
     * @param objects by the very object, since those that did not change are the same
     * @param values all else that decides what is made
     */
    public <E extends Exception> T get(Collection<?> objects, List<?> values, Maker<T, E> maker)
            throws E {
        List<Object> of = new ArrayList<>(values);
        objects.forEach(o -> of.add(new Same(o)));
        T kept = former.getOrDefault(of, now.get(of));
        T made = kept == null ? maker.make() : kept;
        now.put(of, made);
        return made;
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
