package precis.compose.view;

import java.util.Optional;
import precis.compose.wording.Wording;
import precis.model.Story;

/** Says of a story how many of its articles have no date, as they may tell of other days. */
public final class Dateless {

    private Dateless() {}

    /** A sentence, typeset; none where all articles are dated or there is only one. */
    public static Optional<String> note(Story story, Wording words) {
        long dateless =
                story.briefings().stream()
                        .filter(b -> b.article().metadata().published().isEmpty())
                        .count();
        return story.briefings().size() > 1 && dateless > 0
                ? Optional.of(words.text("edition.dateless", dateless))
                : Optional.empty();
    }
}
