package precis.analysis.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import precis.analysis.text.DocumentReader;
import precis.language.LanguagePack;
import precis.model.Article;
import precis.model.Detail;
import precis.model.Metadata;
import precis.model.Origin;
import precis.model.Paragraph;
import precis.model.Span;
import precis.model.Status;

/** What the finder reads in an article of one paragraph. */
public final class Reading {

    private Reading() {}

    static Facts facts(LanguagePack pack, String text, Optional<LocalDate> published) {
        Metadata metadata =
                new Metadata(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        published.map(d -> new Detail<>(d, Origin.DATELINE)),
                        Optional.empty());
        return new FactFinder(pack).find(new DocumentReader(pack).read(article(text, metadata)));
    }

    public static Article article(String text, Metadata metadata) {
        return new Article(
                "a",
                "a.txt",
                "fr",
                "",
                text,
                List.of(new Paragraph(Paragraph.Kind.TEXT, new Span(0, text.length()))),
                metadata,
                "0".repeat(64),
                false,
                Status.PUBLISHED);
    }
}
