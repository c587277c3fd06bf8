package precis.compose.briefing;

import java.util.List;
import java.util.function.Function;
import precis.compose.markup.Blocks;
import precis.compose.markup.Blocks.Item;
import precis.compose.markup.Blocks.Styled;
import precis.compose.markup.Inline;
import precis.compose.view.Neighbours;
import precis.compose.view.Paths;
import precis.compose.wording.Wording;
import precis.model.Article;
import precis.model.Briefing;

/** Other briefings on the same actors, with the names that they share. */
final class Related implements Part {

    private final Function<String, Wording> languages;

    /**
     * @param languages the wording for a language tag
     */
    Related(Function<String, Wording> languages) {
        this.languages = languages;
    }

    @Override
    public void print(Subject subject, Blocks out) {
        if (subject.related().isEmpty()) {
            return;
        }
        out.section("related", subject.phrase("title.related"));
        out.items("related", subject.related().stream().map(b -> line(subject, b)).toList());
    }

    private Item line(Subject subject, Briefing other) {
        Article article = other.article();
        Wording own = languages.apply(article.language());
        Inline title =
                subject.page(
                                Paths.briefing(article.id()),
                                Inline.text(own.typeset(article.title())))
                        .in(article.language(), subject.words().language());
        List<String> names = Neighbours.shared(subject.briefing(), other);
        Inline shared = subject.quoted(subject.words().list(names));
        return new Item(title, List.of(new Styled("says", shared)));
    }
}
