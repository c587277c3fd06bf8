package precis.compose.view;

import java.util.List;
import java.util.Optional;
import precis.compose.wording.Wording;
import precis.model.Briefing;
import precis.model.Edition;
import precis.model.Story;

/** Says how many of the articles told together have no date, as they may tell of other days. */
public final class Dateless {

    private Dateless() {}

    /** A sentence, typeset; none where all articles are dated or there is only one. */
    public static Optional<String> note(Story story, Wording words) {
        return note(story.briefings(), words);
    }

    /** The same for a story within its edition, which says it itself where nothing is dated. */
    public static Optional<String> note(Edition edition, Story story, Wording words) {
        return edition.date().isPresent() ? note(story, words) : Optional.empty();
    }

    /** The same for an edition of what is not dated. */
    public static Optional<String> note(Edition edition, Wording words) {
        return edition.date().isPresent() ? Optional.empty() : note(edition.briefings(), words);
    }

    private static Optional<String> note(List<Briefing> briefings, Wording words) {
        long dateless =
                briefings.stream()
                        .filter(b -> b.article().metadata().published().isEmpty())
                        .count();
        return briefings.size() > 1 && dateless > 0
                ? Optional.of(words.text("edition.dateless", dateless))
                : Optional.empty();
    }
}
