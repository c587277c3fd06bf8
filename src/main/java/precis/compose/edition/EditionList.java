package precis.compose.edition;

import java.util.List;
import precis.compose.markup.Blocks;
import precis.compose.markup.Blocks.Item;
import precis.compose.markup.Blocks.Styled;
import precis.compose.markup.Inline;
import precis.compose.view.Links;
import precis.compose.view.Paths;
import precis.compose.wording.Wording;
import precis.model.Edition;

/** All editions, the latest first. */
final class EditionList {

    private final Titles titles;
    private final Wording words;

    EditionList(Titles titles, Wording words) {
        this.titles = titles;
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
        return new Item(title, List.of(new Styled("says", Inline.text(titles.counts(edition)))));
    }
}
