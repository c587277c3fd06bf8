package precis.compose.briefing;

import java.util.ArrayList;
import java.util.List;
import precis.compose.markup.Blocks;
import precis.compose.markup.Blocks.Item;
import precis.compose.markup.Blocks.Term;
import precis.compose.markup.Inline;
import precis.model.Source;
import precis.model.SourceKind;

/** Whom the article credits, by kind, with what rests on each. */
final class SourceList implements Part {

    @Override
    public void print(Subject subject, Blocks out) {
        out.section("sources", subject.phrase("title.sources"));
        List<Term> entries = new ArrayList<>();
        for (SourceKind kind : SourceKind.values()) {
            List<Item> lines =
                    subject.briefing().sources().stream()
                            .filter(s -> s.kind() == kind)
                            .map(s -> new Item(line(subject, s)))
                            .toList();
            if (!lines.isEmpty()) {
                Inline kinds = Inline.text(subject.words().name("sources", kind));
                entries.add(new Term(kinds, lines));
            }
        }
        if (entries.isEmpty()) {
            out.paragraph("", subject.phrase("sources.none"));
        }
        out.terms("sources", entries);
    }

    private static Inline line(Subject subject, Source source) {
        Inline rests =
                subject.row(
                        subject.claims(c -> Subject.isSaidBy(c, source.name())),
                        subject.places(source.sentences()));
        return subject.source(source.name()).and(rests.as("rests"));
    }
}
