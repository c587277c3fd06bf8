package precis.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Keeps an order as far as it can, but lets no outlet have more than two of any five in a row. */
final class Spread<T> {

    private static final int MOST = 2;
    private static final int AMONG = 5;

    private final Function<T, String> outlet;

    Spread(Function<T, String> outlet) {
        this.outlet = outlet;
    }

    /**
     * @param heldBack is told of what had to let others pass
     */
    List<T> order(List<T> wanted, Consumer<T> heldBack) {
        List<T> open = new ArrayList<>(wanted);
        List<T> order = new ArrayList<>();
        while (!open.isEmpty()) {
            int next = 0;
            while (next < open.size() && isFull(order, outlet.apply(open.get(next)))) {
                next++;
            }
            if (next == open.size()) {
                next = 0;
            }
            open.subList(0, next).forEach(heldBack);
            order.add(open.remove(next));
        }
        return order;
    }

    private boolean isFull(List<T> order, String name) {
        List<T> last = order.subList(Math.max(0, order.size() - AMONG + 1), order.size());
        return last.stream().filter(t -> outlet.apply(t).equals(name)).count() >= MOST;
    }
}
