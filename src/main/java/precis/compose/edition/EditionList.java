package precis.compose.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import precis.compose.markup.Blocks;
import precis.compose.markup.Blocks.Item;
import precis.compose.markup.Blocks.Styled;
import precis.compose.markup.Inline;
import precis.compose.view.Links;
import precis.compose.view.Paths;
import precis.compose.wording.Wording;
import precis.model.Article;
import precis.model.Edition;
import precis.model.Story;

/** All editions, the latest first. */
final class EditionList {

    /** As many headlines as tell one edition from the next. */
    private static final int STORIES = 3;

    private final Titles titles;
    private final Function<String, Wording> languages;
    private final Wording words;

    EditionList(Titles titles, Function<String, Wording> languages, Wording words) {
        this.titles = titles;
        this.languages = languages;
        this.words = words;
    }

    Blocks body(List<Edition> editions) {
        Blocks out = new Blocks();
        out.paragraph("intro", Inline.text(words.text("intro.editions/index")));
        if (editions.isEmpty()) {
            return out.paragraph("", Inline.text(words.text("home.empty")));
        }
        return out.items("editions", editions.stream().map(this::item).toList());
    }

    private Item item(Edition edition) {
        String target = Links.between(Paths.EDITIONS, Paths.edition(edition.id()));
        Inline title = Inline.link(target, Inline.text(titles.of(edition.id())));
        List<Styled> below = new ArrayList<>();
        edition.stories().stream()
                .limit(STORIES)
                .forEach(s -> below.add(new Styled("lead", headline(s))));
        below.add(new Styled("says", Inline.text(titles.counts(edition))));
        return new Item(title, below);
    }

    private Inline headline(Story story) {
        Article lead = story.briefing(story.lead()).article();
        Wording own = languages.apply(lead.language());
        return Inline.text(own.typeset(lead.title())).in(own.language(), words.language());
    }
}
