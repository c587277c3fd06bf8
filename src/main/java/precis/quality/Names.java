package precis.quality;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether two names stand for the same. */
final class Names {

    private static final double HALF = 0.5;
    private static final double MOST = 0.6;
    private static final int SHORTEST = 3;

    private final Set<String> ignored;

    /**
     * @param ignored words that tell nothing in a name: articles, forms of address
     */
    Names(Set<String> ignored) {
        this.ignored = Set.copyOf(ignored);
    }

    List<String> key(String name) {
        List<String> words = Words.of(name);
        List<String> telling = words.stream().filter(w -> !ignored.contains(w)).toList();
        return telling.isEmpty() ? words : telling;
    }

    /** Equal, or one the full form of the other, or most words shared. */
    boolean same(String one, String other) {
        List<String> a = key(one);
        List<String> b = key(other);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        if (a.equals(b)) {
            return true;
        }
        List<String> less = a.size() <= b.size() ? a : b;
        List<String> more = a.size() <= b.size() ? b : a;
        String last = less.get(less.size() - 1);
        boolean ends = last.equals(more.get(more.size() - 1));
        boolean half = (double) less.size() / more.size() >= HALF;
        if (more.containsAll(less)
                && String.join("", less).length() >= SHORTEST
                && (ends || half)) {
            return true;
        }
        Set<String> shared = new HashSet<>(a);
        shared.retainAll(b);
        Set<String> all = new HashSet<>(a);
        all.addAll(b);
        return (double) shared.size() / all.size() >= MOST;
    }

    boolean anySame(Collection<String> some, Collection<String> others) {
        return some.stream()
                .filter(s -> !s.isEmpty())
                .anyMatch(s -> others.stream().anyMatch(o -> !o.isEmpty() && same(s, o)));
    }
}
