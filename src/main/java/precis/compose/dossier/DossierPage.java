package precis.compose.dossier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import precis.compose.dossier.Dossier.Note;
import precis.compose.dossier.Dossier.Said;
import precis.compose.frame.Frame;
import precis.compose.markup.Blocks;
import precis.compose.markup.Blocks.Item;
import precis.compose.markup.Blocks.Styled;
import precis.compose.markup.Inline;
import precis.compose.view.Links;
import precis.compose.view.Paths;
import precis.compose.view.WhoSays;
import precis.compose.wording.Wording;
import precis.model.Article;
import precis.model.Briefing;
import precis.model.Detail;
import precis.model.Page;

/** The page of one name: what articles call them, what they say, what is said of them. */
final class DossierPage {

    private final Function<String, Wording> languages;
    private final Wording words;
    private final Frame frame;

    DossierPage(Function<String, Wording> languages, Wording words, Frame frame) {
        this.languages = languages;
        this.words = words;
        this.frame = frame;
    }

    Page compose(Dossier dossier) {
        Blocks body = new Blocks();
        Inline kind = Inline.text(words.text(dossier.kind()));
        body.paragraph("dateline", kind);
        List<Item> notes = dossier.notes().stream().map(n -> note(dossier, n)).toList();
        body.items("roles", notes);
        claims(dossier, "title.said", dossier.said(), body);
        claims(dossier, "title.about", dossier.about(), body);
        body.section("briefings", Inline.text(words.text("title.briefings")));
        body.items(
                "briefings",
                dossier.briefings().stream().map(b -> new Item(link(dossier, b))).toList());
        String description =
                words.text("dossier.description", dossier.name(), dossier.briefings().size());
        ObjectNode data = frame.page(dossier.path(), words.typeset(dossier.name()), description);
        data.put("sort", "website");
        return new Page(
                dossier.path(),
                "dossier",
                dossier.name(),
                words.language(),
                dossier.briefings().stream().findFirst().flatMap(DossierPage::date),
                data.toString(),
                body.source());
    }

    private Item note(Dossier dossier, Note note) {
        Inline role = Inline.text(words.typeset(note.words()));
        return new Item(role, List.of(new Styled("says", link(dossier, note.briefing()))));
    }

    private void claims(Dossier dossier, String title, List<Said> said, Blocks out) {
        if (said.isEmpty()) {
            return;
        }
        out.section(title.replace('.', '-'), Inline.text(words.text(title)));
        List<Item> items = new ArrayList<>();
        said.forEach(s -> items.add(item(dossier, s)));
        out.items("statements", items);
    }

    private Item item(Dossier dossier, Said said) {
        Briefing briefing = said.briefing();
        Wording own = languages.apply(briefing.article().language());
        WhoSays says = WhoSays.of(briefing, said.claim().statement(), own);
        String target =
                Links.between(dossier.path(), Paths.briefing(briefing.article().id()))
                        + "#"
                        + said.claim().id();
        return new Item(
                Inline.text(own.typeset(said.claim().excerpt().text())),
                List.of(
                        new Styled("says", Inline.text(says.line(own))),
                        new Styled("origin", Inline.link(target, Inline.text(origin(briefing))))));
    }

    private Inline link(Dossier dossier, Briefing briefing) {
        String target = Links.between(dossier.path(), Paths.briefing(briefing.article().id()));
        return Inline.link(target, Inline.text(origin(briefing)));
    }

    /** Title, outlet and date of an article, as far as known. */
    private String origin(Briefing briefing) {
        Article article = briefing.article();
        List<String> parts = new ArrayList<>();
        parts.add(words.typeset(article.title()));
        article.metadata().outlet().map(Detail::value).ifPresent(parts::add);
        date(briefing).map(words::day).ifPresent(parts::add);
        return String.join(words.text("list.comma"), parts);
    }

    private static Optional<java.time.LocalDate> date(Briefing briefing) {
        return briefing.article().metadata().published().map(Detail::value);
    }
}
