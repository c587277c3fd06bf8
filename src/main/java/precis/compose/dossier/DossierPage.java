package precis.compose.dossier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import precis.compose.dossier.Dossier.Note;
import precis.compose.dossier.Dossier.Said;
import precis.compose.frame.Frame;
import precis.compose.markup.Blocks;
import precis.compose.markup.Blocks.Item;
import precis.compose.markup.Blocks.Styled;
import precis.compose.markup.Inline;
import precis.compose.view.Directory;
import precis.compose.view.Links;
import precis.compose.view.Paths;
import precis.compose.view.WhoSays;
import precis.compose.wording.Wording;
import precis.model.Briefing;
import precis.model.Detail;
import precis.model.Page;

/** The page of one name: what articles call them, what they say, what is said of them. */
final class DossierPage {

    private final Function<String, Wording> languages;
    private final Wording words;
    private final Frame frame;
    private final Directory directory;
    private final OriginLine origins;

    DossierPage(
            Function<String, Wording> languages, Wording words, Frame frame, Directory directory) {
        this.directory = directory;
        this.languages = languages;
        this.words = words;
        this.frame = frame;
        this.origins = new OriginLine(languages, words);
    }

    Page compose(Dossier dossier) {
        Blocks body = new Blocks();
        Inline kind = Inline.text(words.text(dossier.kind()));
        body.paragraph("dateline", kind);
        List<Item> notes = dossier.notes().stream().map(n -> note(dossier, n)).toList();
        body.items("roles", notes);
        claims(dossier, "title.said", dossier.said(), body);
        claims(dossier, "title.about", dossier.about(), body);
        network(dossier, body);
        body.section("briefings", Inline.text(words.text("title.briefings")));
        body.items(
                "briefings",
                dossier.briefings().stream()
                        .map(b -> new Item(origins.of(dossier.path(), b)))
                        .toList());
        String description =
                words.text("dossier.description", dossier.name(), dossier.briefings().size());
        ObjectNode data =
                frame.page(dossier.path(), words.nameHeading(dossier.name()), description);
        if (dossier.hasFeed()) {
            data.put("feed", Links.toFile(dossier.path(), feed(dossier, "atom.xml")));
            data.put("json_feed", Links.toFile(dossier.path(), feed(dossier, "feed.json")));
        }
        return new Page(
                dossier.path(),
                "dossier",
                dossier.name(),
                words.language(),
                dossier.briefings().stream().findFirst().flatMap(DossierPage::date),
                data.toString(),
                body.source());
    }

    private static String feed(Dossier dossier, String file) {
        return dossier.path().replaceFirst("index$", file);
    }

    private Item note(Dossier dossier, Note note) {
        Wording own = languages.apply(note.briefing().article().language());
        Inline role = Inline.text(own.typeset(note.words())).in(own.language(), words.language());
        return new Item(
                role, List.of(new Styled("says", origins.of(dossier.path(), note.briefing()))));
    }

    private void claims(Dossier dossier, String title, List<Said> said, Blocks out) {
        if (said.isEmpty()) {
            return;
        }
        out.section(title.replace('.', '-'), Inline.text(words.text(title)));
        Map<String, List<Said>> byBriefing = new LinkedHashMap<>();
        said.forEach(
                d ->
                        byBriefing
                                .computeIfAbsent(
                                        d.briefing().article().id(), id -> new ArrayList<>())
                                .add(d));
        for (List<Said> same : byBriefing.values()) {
            out.paragraph("origin", origins.of(dossier.path(), same.get(0).briefing()));
            out.items("statements", same.stream().map(d -> item(dossier, d)).toList());
        }
    }

    private void network(Dossier dossier, Blocks out) {
        List<Network.Tie> ties = Network.of(dossier.spellings(), dossier.briefings());
        if (ties.size() < 2) {
            return;
        }
        out.section("network", Inline.text(words.text("title.network")));
        out.drawing(NetworkDrawing.draw(dossier, ties, words));
        out.items("names", ties.stream().map(t -> new Item(tie(dossier, t))).toList());
    }

    private Inline tie(Dossier dossier, Network.Tie tie) {
        Inline name = Inline.text(words.typeset(tie.name()));
        Inline shown =
                directory
                        .actor(tie.name())
                        .map(p -> Inline.link(Links.between(dossier.path(), p), name))
                        .orElse(name);
        return shown.and(Inline.text(words.text("network.count", tie.sentences())).as("number"));
    }

    private Item item(Dossier dossier, Said said) {
        Briefing briefing = said.briefing();
        Wording own = languages.apply(briefing.article().language());
        WhoSays says = WhoSays.of(briefing, said.claim().statement(), own);
        String page = Links.between(dossier.path(), Paths.briefing(briefing.article().id()));
        Inline place = Inline.link(page + "#" + said.claim().id(), Inline.text(says.place()));
        Inline line =
                Inline.join(
                        own.text("claim.separator"),
                        List.of(Inline.text(ground(dossier, said, says, own)), place));
        String language = own.language();
        return new Item(
                Inline.text(own.cited(said.claim().excerpt(), said.claim().statement()))
                        .in(language, words.language()),
                List.of(new Styled("says" + Inline.role(language, words.language()), line)));
    }

    /** Whom the page is about need not be named again at each claim that is theirs alone. */
    private static String ground(Dossier dossier, Said said, WhoSays says, Wording words) {
        boolean own = dossier.said().contains(said) && says.isOne();
        return own ? says.sureness(words) : says.ground(words);
    }

    private static Optional<LocalDate> date(Briefing briefing) {
        return briefing.article().metadata().published().map(Detail::value);
    }
}
