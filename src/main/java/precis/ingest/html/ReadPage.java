package precis.ingest.html;

import java.util.List;
import java.util.Objects;
import precis.ingest.text.Draft;

/**
 * A page's article, and where the page contradicts itself about date or authors.
 *
 * @param draft the article
 * @param doubts in words, each with the two that disagree and their origins
 */
public record ReadPage(Draft draft, List<String> doubts) {

    public ReadPage {
        Objects.requireNonNull(draft, "draft");
        doubts = List.copyOf(doubts);
    }
}
