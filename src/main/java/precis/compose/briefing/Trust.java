package precis.compose.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import precis.compose.markup.Blocks;
import precis.compose.markup.Blocks.Item;
import precis.compose.markup.Blocks.Term;
import precis.compose.markup.Inline;
import precis.model.Amendment;
import precis.model.Credibility;
import precis.model.Editorial;
import precis.model.Outlet;

/**
 * What people rather than the program say: what was changed by hand, what the owner knows of the
 * outlet, and two scales that are never made one.
 */
final class Trust implements Part {

    @Override
    public void print(Subject subject, Blocks out) {
        Editorial editorial = subject.briefing().editorial();
        out.section("trust", subject.phrase("title.trust"));
        out.terms("trust", terms(subject, editorial));
        if (!editorial.amendments().isEmpty()) {
            out.section("hand", subject.phrase("title.hand"));
            out.items("hand", editorial.amendments().stream().map(a -> item(subject, a)).toList());
        }
    }

    private static List<Term> terms(Subject subject, Editorial editorial) {
        List<Term> terms = new ArrayList<>();
        editorial.outlet().ifPresent(o -> about(subject, o, terms));
        Optional<String> reliability =
                editorial
                        .outlet()
                        .flatMap(Outlet::reliability)
                        .map(r -> subject.words().name("reliability", r));
        terms.add(
                new Term(
                        subject.phrase("trust.reliability"),
                        reliability
                                .map(Inline::text)
                                .orElseGet(() -> subject.phrase("trust.none"))));
        terms.add(new Term(subject.phrase("trust.credibility"), credibility(subject, editorial)));
        return terms;
    }

    private static List<Item> credibility(Subject subject, Editorial editorial) {
        if (editorial.credibility().isEmpty()) {
            return List.of(new Item(subject.phrase("trust.none")));
        }
        List<Item> items = new ArrayList<>();
        for (Map.Entry<Integer, Credibility> rated : editorial.credibility().entrySet()) {
            String value = subject.words().name("credibility", rated.getValue());
            items.add(
                    new Item(
                            subject.quoted(
                                            subject.briefing()
                                                    .statement(rated.getKey())
                                                    .sentence()
                                                    .text())
                                    .and(
                                            subject.phrase(
                                                    "trust.rated",
                                                    rated.getValue().number(),
                                                    value))));
        }
        return items;
    }

    private static void about(Subject subject, Outlet outlet, List<Term> terms) {
        term(subject, "trust.type", outlet.type(), terms);
        term(subject, "trust.country", outlet.country(), terms);
        term(subject, "trust.owner", outlet.owner(), terms);
        term(subject, "trust.source", outlet.source(), terms);
    }

    private static void term(
            Subject subject, String key, Optional<String> value, List<Term> terms) {
        value.ifPresent(v -> terms.add(new Term(subject.phrase(key), subject.quoted(v))));
    }

    private static Item item(Subject subject, Amendment amendment) {
        String key = subject.words().name("amendment", amendment.kind());
        Inline before = subject.quoted(amendment.before());
        Inline after =
                amendment.kind() == Amendment.Kind.SPEAKER && amendment.after().isEmpty()
                        ? subject.phrase("claim.article")
                        : subject.quoted(amendment.after());
        Inline what =
                after.isEmpty() || before.isEmpty()
                        ? before.then(after)
                        : before.and(subject.phrase("amendment.becomes")).and(after);
        return new Item(Inline.text(key).and(what));
    }
}
