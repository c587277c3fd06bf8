package precis.compose.mail;

import java.util.List;
import precis.compose.feed.Issue;
import precis.kept.Kept;
import precis.model.Site;

/** The letters as they were composed, each once, until its edition changes. */
public final class LettersKept {

    private final Kept<Site> letters = new Kept<>();
    private final Kept<Issue> issues = new Kept<>();

    /** A new composition begins: what the last one did not ask for is forgotten. */
    public void turn() {
        List.of(letters, issues).forEach(Kept::turn);
    }

    Kept<Site> letters() {
        return letters;
    }

    Kept<Issue> issues() {
        return issues;
    }
}
