package precis.compose.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import precis.compose.markup.Blocks.Item;
import precis.compose.markup.Blocks.Styled;
import precis.compose.markup.Blocks.Term;

/** What comes out of Asciidoctor is, character for character, what went in. */
class EscaperFuzzTest {

    private static final int CASES = 20_000;
    private static final int BATCH = 1_000;
    private static final Asciidoctor ASCIIDOCTOR = Asciidoctor.Factory.create();

    static {
        Logger.getLogger("asciidoctor").setLevel(Level.SEVERE);
    }

    /** A place where text may stand, and where to find it on the page. */
    enum Place {
        PARAGRAPH("div.x > p", (b, t) -> b.paragraph("x", t)),
        ROLE("span.x", (b, t) -> b.paragraph("", lead().then(t.as("x")).then(tail()))),
        MARKUP_IN_ROLE("span.x > em", (b, t) -> b.paragraph("", t.emphasised().as("x"))),
        STRONG("div.x strong", (b, t) -> b.paragraph("x", lead().and(t.strong()).and(tail()))),
        EMPHASIS("div.x em", (b, t) -> b.paragraph("x", lead().and(t.emphasised()).and(tail()))),
        LIST_ITEM("div.x > ul > li > p", (b, t) -> b.items("x", List.of(new Item(t)))),
        BELOW_ITEM(
                "li div.x > p",
                (b, t) -> b.numbered("y", List.of(new Item(lead(), List.of(new Styled("x", t)))))),
        NUMBERED_ITEM("div.x > ol > li > p", (b, t) -> b.numbered("x", List.of(new Item(t)))),
        TERM("div.x dt", (b, t) -> b.terms("x", List.of(new Term(t, lead())))),
        DEFINITION("div.x dd > p", (b, t) -> b.terms("x", List.of(new Term(lead(), t)))),
        DEFINITIONS(
                "dd li:last-child > p",
                (b, t) -> {
                    List<Item> two = List.of(new Item(lead()), new Item(t));
                    b.terms("x", List.of(new Term(tail(), two)));
                }),
        SECTION_TITLE("h2", (b, t) -> b.section("x" + b.source().length(), t)),
        HEADING("h2.x", (b, t) -> b.heading("x", t)),
        HEADER_CELL("table.x th", (b, t) -> b.table("x", List.of(t), List.of(List.of(lead())))),
        ROW_HEAD(
                "table.x tbody th > p",
                (b, t) -> b.table("x", List.of(lead(), lead()), List.of(List.of(t, lead())))),
        CELL("table.x td > p", (b, t) -> b.table("x", List.of(lead()), List.of(List.of(t)))),
        LINK_LABEL(
                "div.x a",
                (b, t) -> b.paragraph("x", lead().and(Inline.link("../a/b.html", t)).and(tail()))),
        WEB_LINK_LABEL(
                "div.x a",
                (b, t) -> b.paragraph("x", Inline.link("https://example.org/a?b=c&d=_e_", t))),
        REFERENCE_LABEL(
                "div.x a", (b, t) -> b.paragraph("x", lead().and(Inline.reference("s1", t)))),
        WITHIN_GROUP("div.x p", (b, t) -> b.group("g", "x", g -> g.paragraph("", t)));

        final String selector;
        final BiConsumer<Blocks, Inline> writer;

        Place(String selector, BiConsumer<Blocks, Inline> writer) {
            this.selector = selector;
            this.writer = writer;
        }

        private static Inline lead() {
            return Inline.text("before");
        }

        private static Inline tail() {
            return Inline.text("after");
        }
    }

    @ParameterizedTest
    @EnumSource
    void textComesOutAsItWentIn(Place place) {
        HostileText texts = new HostileText(place.ordinal());
        for (int done = 0; done < CASES; done += BATCH) {
            List<String> batch = new ArrayList<>();
            while (batch.size() < BATCH) {
                batch.add(texts.next());
            }
            check(place, batch);
        }
    }

    @Test
    void bothReadersGiveTheSamePage() {
        HostileText texts = new HostileText(99);
        Blocks blocks = new Blocks();
        for (Place place : Place.values()) {
            for (int i = 0; i < 100; i++) {
                place.writer.accept(blocks, Inline.text(texts.next()));
            }
        }
        assertEquals(
                convert(blocks.source(), SafeMode.SECURE),
                convert(blocks.source(), SafeMode.UNSAFE));
    }

    @Test
    void spacesAtTheEdgesOfTextAmidMarkupStay() {
        Inline line =
                Inline.amid("les fissures ")
                        .then(Inline.text("auraient").as("y"))
                        .then(Inline.amid(" grandi, "))
                        .then(Inline.text("dit-il").as("y"))
                        .then(Inline.amid("."));
        assertEquals("les fissures [.y]##auraient## grandi, [.y]##dit-il##&#46;", line.source());
        String html = convert(new Blocks().paragraph("x", line).source(), SafeMode.SECURE);
        assertEquals(
                "les fissures auraient grandi, dit-il.",
                Jsoup.parse(html).select("div.x p").first().wholeText());
    }

    @Test
    void ordinaryProseStaysReadable() {
        String prose = "« Le prix a doublé », a dit M. Faure à Saint-Malo (selon lui), note : oui.";
        assertEquals(prose, Inline.text(prose).source());
    }

    private static void check(Place place, List<String> texts) {
        Blocks blocks = new Blocks();
        texts.forEach(t -> place.writer.accept(blocks, Inline.text(t)));
        Document page = Jsoup.parse(convert(blocks.source(), SafeMode.UNSAFE));
        List<String> found = page.select(place.selector).stream().map(Element::wholeText).toList();
        List<String> expected = texts.stream().map(Escaper::clean).toList();
        Map<Integer, String> wrong = new TreeMap<>();
        for (int i = 0; i < Math.min(found.size(), expected.size()); i++) {
            if (!found.get(i).equals(expected.get(i))) {
                wrong.put(i, quote(expected.get(i)) + " became " + quote(found.get(i)));
                break;
            }
        }
        assertEquals(Map.of(), wrong, place.name());
        assertEquals(expected.size(), found.size(), place.name());
    }

    private static String quote(String text) {
        return '"' + text + "\" (" + Escaper.escape(text) + ")";
    }

    private static String convert(String source, SafeMode mode) {
        Attributes attributes =
                Attributes.builder().attribute("sectids!").attribute("user-secret", "LEAK").build();
        return ASCIIDOCTOR.convert(
                source, Options.builder().safe(mode).attributes(attributes).build());
    }
}
