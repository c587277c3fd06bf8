package precis.model;

import java.util.List;
import java.util.Objects;

/**
 * What the picture of a page shows where the page is shared.
 *
 * @param path of the picture below the site's root
 * @param site the site's name
 * @param title of the page
 * @param origin where what it tells comes from, in a line
 * @param shares how the article's sentences divide, in whole percent: the article's own, those of
 *     named sources, of anonymous ones, and the hedged
 */
public record Card(String path, String site, String title, String origin, List<Integer> shares) {

    public Card {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(origin, "origin");
        shares = List.copyOf(shares);
        if (!path.matches("[a-z0-9-]+(/[a-z0-9-]+)*\\.png")) {
            throw new IllegalArgumentException("no path for a picture: " + path);
        }
    }
}
