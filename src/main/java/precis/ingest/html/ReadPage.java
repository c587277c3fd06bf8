package precis.ingest.html;

import java.util.List;
import java.util.Objects;
import precis.ingest.text.Draft;

/**
 * A page's article, and where the page contradicts itself.
 *
 * @param draft the article
 * @param doubts the details that it gives in two ways
 */
public record ReadPage(Draft draft, List<Doubt> doubts) {

    public ReadPage {
        Objects.requireNonNull(draft, "draft");
        doubts = List.copyOf(doubts);
    }
}
