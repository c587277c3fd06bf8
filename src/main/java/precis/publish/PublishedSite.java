package precis.publish;

import java.nio.file.Path;
import java.util.List;

/**
 * The outcome of a publication.
 *
 * @param folder where the site stands
 * @param pages addresses of its pages below the site's root, sorted; empty where errors left the
 *     former site in place
 */
public record PublishedSite(Path folder, List<String> pages) {

    public PublishedSite {
        pages = List.copyOf(pages);
    }
}
