package precis.model;

import java.util.List;

/**
 * What a story says once, however many of its articles claim it.
 *
 * @param testimonies the claims that say it, the one to quote first; at least one
 * @param reasons why they are held to say the same; empty for a claim alone
 */
public record Point(List<Testimony> testimonies, List<String> reasons) {

    public Point {
        testimonies = List.copyOf(testimonies);
        reasons = List.copyOf(reasons);
        if (testimonies.isEmpty()) {
            throw new IllegalArgumentException("a point needs a testimony");
        }
    }

    /** The claim to quote. */
    public Testimony first() {
        return testimonies.get(0);
    }

    /** How many independent origins stand behind it. */
    public int origins() {
        return (int) testimonies.stream().map(Testimony::origin).distinct().count();
    }
}
