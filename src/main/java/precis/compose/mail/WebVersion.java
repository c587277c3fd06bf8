package precis.compose.mail;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import precis.compose.frame.Frame;
import precis.compose.markup.Blocks;
import precis.compose.markup.Blocks.Item;
import precis.compose.markup.Blocks.Styled;
import precis.compose.markup.Inline;
import precis.compose.view.Links;
import precis.compose.wording.Wording;
import precis.model.Page;
import precis.model.Settings;

/** The letter as a page of the site. */
final class WebVersion {

    private final Letter letter;
    private final Wording words;
    private final Settings settings;

    WebVersion(Letter letter, Settings settings) {
        this.letter = letter;
        this.words = letter.words();
        this.settings = settings;
    }

    Page compose(String path, Frame frame) {
        Blocks body = new Blocks();
        letter.stories().forEach(s -> story(path, s, body));
        ObjectNode data = frame.page(path, letter.title(), letter.preheader());
        data.put("sort", "article");
        return new Page(
                path,
                "newsletter",
                letter.title(),
                settings.language(),
                letter.date(),
                data.toString(),
                body.source());
    }

    private void story(String path, Story story, Blocks out) {
        String target = Links.between(path, story.page());
        out.group(
                "",
                "story",
                g -> {
                    g.heading("headline", Inline.link(target, Inline.text(story.title())));
                    g.paragraph("origin", Inline.text(story.origin()));
                    g.items("essentials", items(target, story.essentials()));
                    if (!story.claims().isEmpty()) {
                        g.paragraph("part", Inline.text(words.text("title.claims")));
                    }
                    g.items("essentials", items(target, story.claims()));
                    g.paragraph("counts", Inline.text(story.sources()));
                });
    }

    private List<Item> items(String target, List<Story.Said> said) {
        List<Item> items = new ArrayList<>();
        for (Story.Said s : said) {
            Inline place = Inline.link(target + "#" + s.anchor(), Inline.text(s.place()));
            Inline line =
                    Inline.join(
                            words.text("claim.separator"), List.of(Inline.text(s.ground()), place));
            items.add(new Item(Inline.text(s.text()), List.of(new Styled("says", line))));
        }
        return items;
    }
}
