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
import precis.compose.view.Paths;
import precis.compose.wording.Wording;
import precis.model.Page;

/** The letter as a page of the site. */
final class WebVersion {

    private final Letter letter;
    private final Wording words;

    WebVersion(Letter letter) {
        this.letter = letter;
        this.words = letter.words();
    }

    Page compose(Frame frame) {
        Blocks body = new Blocks();
        body.paragraph("origin", Inline.text(letter.line()));
        if (!letter.essentials().isEmpty()) {
            body.group("", "story", g -> essentials(g));
        }
        letter.stories().forEach(p -> body.group("", role(p), g -> story(p, g)));
        if (!letter.briefly().isEmpty()) {
            body.section("briefly", Inline.text(words.text("mail.briefly")));
            letter.briefly().forEach(p -> body.group("", role(p), g -> story(p, g)));
        }
        String feed = Links.toFile(letter.page(), Paths.EDITIONS_FEED);
        Inline follow = Inline.link(feed, Inline.text(words.text("mail.feed")));
        body.paragraph("letter", follow);
        ObjectNode data =
                frame.page(letter.page(), letter.title(), new Envelope(letter).preheader());
        data.put("sort", "article");
        return new Page(
                letter.page(),
                "newsletter",
                letter.title(),
                words.language(),
                letter.date(),
                data.toString(),
                body.source());
    }

    private String role(Piece piece) {
        return "story" + Inline.role(piece.language(), words.language());
    }

    private void essentials(Blocks out) {
        out.heading("headline", Inline.text(words.text("title.essentials")));
        out.items("essentials", items(letter.essentials(), words.language()));
    }

    private void story(Piece piece, Blocks out) {
        out.heading("headline", link(piece.page(), "", piece.title()));
        List<Inline> origin = new ArrayList<>(List.of(Inline.text(piece.origin())));
        piece.before()
                .ifPresent(p -> origin.add(link(p, "", piece.words().text("mail.continues"))));
        out.paragraph("origin", Inline.join(words.text("claim.separator"), origin));
        out.items("essentials", items(piece.sentences(), piece.language()));
        group(piece, "title.claims", piece.claims(), out);
        piece.divergences().forEach(v -> group(piece, "mail.divergence", v, out));
        if (!piece.sources().isEmpty()) {
            out.paragraph("origin", Inline.text(piece.sources()));
        }
        piece.notes().forEach(n -> out.paragraph("note", Inline.text(n)));
    }

    private void group(Piece piece, String label, List<Said> all, Blocks out) {
        if (!all.isEmpty()) {
            out.paragraph("part", Inline.text(piece.words().text(label)));
            out.items("essentials", items(all, piece.language()));
        }
    }

    /**
     * @param language of what is around
     */
    private List<Item> items(List<Said> all, String language) {
        return all.stream().map(s -> item(s, language)).toList();
    }

    private Item item(Said said, String language) {
        String role = Inline.role(said.language(), language);
        Inline place = link(said.page(), said.anchor(), said.place());
        Inline line =
                Inline.join(
                        words.text("claim.separator"), List.of(Inline.text(said.ground()), place));
        return new Item(
                text(said).in(said.language(), language), List.of(new Styled("says" + role, line)));
    }

    private static Inline text(Said said) {
        int at = said.stressed().isEmpty() ? -1 : said.text().indexOf(said.stressed());
        if (at < 0) {
            return Inline.text(said.text());
        }
        String after = said.text().substring(at + said.stressed().length());
        return Inline.amid(said.text().substring(0, at))
                .then(Inline.text(said.stressed()).strong())
                .then(Inline.amid(after));
    }

    private Inline link(String page, String anchor, String label) {
        String target = Links.between(letter.page(), page);
        return Inline.link(anchor.isEmpty() ? target : target + "#" + anchor, Inline.text(label));
    }
}
