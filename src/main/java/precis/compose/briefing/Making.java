package precis.compose.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import precis.compose.markup.Blocks;
import precis.compose.markup.Blocks.Term;
import precis.compose.markup.Inline;
import precis.compose.view.Paths;
import precis.model.Article;
import precis.model.Metadata;
import precis.model.Origin;
import precis.model.Reprint;

/** How the page was made: from what, by what, and what the program cannot know. */
final class Making implements Part {

    static final String ID = "making";

    @Override
    public void print(Subject subject, Blocks out) {
        Article article = subject.briefing().article();
        out.section(ID, subject.phrase("title.making"));
        out.paragraph("", subject.phrase("making.promise"));
        List<Term> facts = new ArrayList<>();
        facts.add(fact(subject, "making.seed", Inline.text(article.seed())));
        facts.add(fact(subject, "making.fingerprint", Inline.text(article.sha256()).as("code")));
        origins(subject, article.metadata(), facts);
        facts.add(fact(subject, "making.date", date(subject, article)));
        article.metadata()
                .revised()
                .map(d -> read(subject, subject.words().day(d.value()), d.origin()))
                .ifPresent(d -> facts.add(fact(subject, "making.revised", d)));
        article.metadata()
                .url()
                .map(d -> d.value().toASCIIString())
                .ifPresent(
                        u ->
                                facts.add(
                                        fact(
                                                subject,
                                                "making.url",
                                                Inline.link(u, Inline.text(u)))));
        reprints(subject, article).ifPresent(r -> facts.add(fact(subject, "making.reprints", r)));
        facts.add(fact(subject, "making.text", extent(subject, article)));
        facts.add(fact(subject, "making.program", Inline.text(subject.program())));
        out.terms("making", facts);
        out.paragraph("", subject.phrase("making.limits"));
        out.paragraph("", links(subject, article));
    }

    private static Term fact(Subject subject, String key, Inline value) {
        return new Term(subject.phrase(key), value);
    }

    /** Who else published the text: named with a link where there is an address. */
    private static Optional<Inline> reprints(Subject subject, Article article) {
        List<Inline> others = new ArrayList<>();
        for (Reprint r : article.reprints()) {
            Inline label = subject.quoted(r.outlet().orElse(r.seed()));
            others.add(r.url().map(u -> Inline.link(u.toASCIIString(), label)).orElse(label));
        }
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(Inline.join(subject.words().text("list.comma"), others));
    }

    /** Where title, outlet and authors were read. */
    private static void origins(Subject subject, Metadata known, List<Term> facts) {
        known.headline()
                .map(o -> Inline.text(subject.words().name("origin", o)))
                .ifPresent(o -> facts.add(fact(subject, "making.title", o)));
        known.outlet()
                .map(d -> read(subject, subject.words().typeset(d.value()), d.origin()))
                .ifPresent(o -> facts.add(fact(subject, "making.outlet", o)));
        known.authors()
                .map(
                        d ->
                                read(
                                        subject,
                                        String.join(
                                                subject.words().text("list.comma"),
                                                d.value().stream()
                                                        .map(subject.words()::typeset)
                                                        .toList()),
                                        d.origin()))
                .ifPresent(o -> facts.add(fact(subject, "making.author", o)));
    }

    private static Inline read(Subject subject, String value, Origin origin) {
        return subject.phrase("making.read", value, subject.words().name("origin", origin));
    }

    private static Inline date(Subject subject, Article article) {
        return article.metadata()
                .published()
                .map(d -> read(subject, subject.words().day(d.value()), d.origin()))
                .orElseGet(() -> subject.phrase("making.undated"));
    }

    private static Inline extent(Subject subject, Article article) {
        int sentences = subject.briefing().statements().size();
        return subject.phrase(article.partial() ? "making.partial" : "making.whole", sentences);
    }

    private static Inline links(Subject subject, Article article) {
        Inline method = subject.page(Paths.METHOD, subject.phrase("making.method"));
        Inline json = subject.file(Paths.json(article.id()), subject.phrase("making.json"));
        return subject.row(method, json);
    }
}
