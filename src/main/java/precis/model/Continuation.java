package precis.model;

import java.util.List;
import java.util.Objects;

/**
 * That a story was told before, and what is new in it.
 *
 * @param edition id of the edition that told it last
 * @param story id of the story there
 * @param news sentences that tell what the former articles did not
 */
public record Continuation(String edition, String story, List<StoryLine> news) {

    public Continuation {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(story, "story");
        news = List.copyOf(news);
    }
}
