package precis.compose.view;

import java.util.List;
import java.util.Optional;
import precis.compose.wording.Wording;
import precis.model.Article;
import precis.model.Briefing;
import precis.model.Detail;
import precis.model.Edition;
import precis.model.Story;

/** Says of which articles of a story the edition had been sent when they came. */
public final class Late {

    private Late() {}

    /** A sentence for each, typeset. */
    public static List<String> notes(Edition edition, Story story, Wording words) {
        return story.briefings().stream()
                .map(Briefing::article)
                .filter(a -> edition.late().contains(a.id()))
                .map(a -> note(a, words))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> note(Article article, Wording words) {
        String name = article.metadata().outlet().map(Detail::value).orElse(article.title());
        return article.metadata()
                .published()
                .map(d -> words.text("edition.late", words.typeset(name), words.day(d.value())));
    }
}
