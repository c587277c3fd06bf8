package precis.compose.feed;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import precis.compose.view.Links;
import precis.compose.view.Paths;
import precis.compose.view.SourceLabel;
import precis.compose.view.WhoSays;
import precis.compose.wording.Wording;
import precis.model.Briefing;
import precis.model.Claim;
import precis.model.Correction;
import precis.model.Editorial;
import precis.model.Excerpt;
import precis.model.Source;
import precis.model.Statement;

/**
 * A briefing as plain HTML that needs no style sheet: what the editor says, summary, claims with
 * provenance, sources; or only the claims that a feed is about, and the summary where there is
 * none.
 */
final class EntryHtml {

    private final Links links;

    EntryHtml(Links links) {
        this.links = links;
    }

    String write(Entry entry) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        if (entry.part().isEmpty()) {
            editorial(body, entry);
            essentials(body, entry);
            claims(body, entry, entry.briefing().claims());
            sources(body, entry);
        } else if (entry.part().get().isEmpty()) {
            essentials(body, entry);
        } else {
            claims(body, entry, entry.part().get());
        }
        return body.html();
    }

    /** Notes and corrections come first, as on the page. */
    private static void editorial(Element body, Entry entry) {
        Editorial editorial = entry.briefing().editorial();
        Wording words = entry.words();
        for (String note : editorial.notes()) {
            note(body, words.text("editorial.note"), words.typeset(note));
        }
        for (Correction correction : editorial.corrections()) {
            String day = words.day(correction.date());
            note(body, words.text("editorial.correction", day), words.typeset(correction.text()));
        }
    }

    private static void note(Element body, String label, String text) {
        Element note = body.appendElement("p");
        note.appendElement("strong").text(label);
        note.appendText(" " + text);
    }

    private static void essentials(Element body, Entry entry) {
        Briefing briefing = entry.briefing();
        Wording words = entry.words();
        Element essentials = heading(body, words, "title.essentials").appendElement("ul");
        for (Excerpt e : briefing.summary()) {
            Statement statement = briefing.statement(e.sentence());
            WhoSays says = WhoSays.of(briefing, statement, words);
            item(essentials, words.cited(e, statement), says.line(words));
        }
    }

    private void claims(Element body, Entry entry, List<Claim> claims) {
        Element list = heading(body, entry.words(), "title.claims").appendElement("ol");
        claims.forEach(c -> claim(list, entry, c));
    }

    private static void sources(Element body, Entry entry) {
        Briefing briefing = entry.briefing();
        Wording words = entry.words();
        if (!briefing.sources().isEmpty()) {
            Element sources = heading(body, words, "title.sources").appendElement("ul");
            briefing.sources().forEach(s -> source(sources, briefing, words, s));
        }
    }

    private static Element heading(Element body, Wording words, String key) {
        body.appendElement("h2").text(words.text(key));
        return body;
    }

    private void claim(Element list, Entry entry, Claim claim) {
        Wording words = entry.words();
        WhoSays says = WhoSays.of(entry.briefing(), claim.statement(), words);
        String text = words.cited(claim.excerpt(), claim.statement());
        Element item = item(list, text, says.line(words));
        item.appendText(" ");
        item.appendElement("a")
                .attr(
                        "href",
                        links.absolute(Paths.briefing(entry.briefing().article().id()))
                                + "#"
                                + claim.id())
                .text(words.text("claim.here", claim.id().substring(1)));
    }

    private static Element item(Element list, String text, String line) {
        Element item = list.appendElement("li");
        item.appendText(text);
        item.appendElement("br");
        item.appendElement("small").text(line);
        return item;
    }

    private static void source(Element list, Briefing briefing, Wording words, Source source) {
        list.appendElement("li")
                .text(
                        words.text(
                                "claim.speaker",
                                words.typeset(source.name()),
                                SourceLabel.of(briefing, source.name(), source.kind(), words)));
    }
}
