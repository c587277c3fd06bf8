package precis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import precis.model.Article;
import precis.model.Detail;
import precis.model.Metadata;
import precis.model.Origin;
import precis.model.Paragraph;
import precis.model.Span;
import precis.model.Status;

/** Makes articles of short texts written for tests; blank lines separate their paragraphs. */
public final class Articles {

    private Articles() {}

    public static Article of(String language, String title, String text) {
        return of(language, title, text, Optional.empty());
    }

    /** One published on that day, if any. */
    public static Article of(
            String language, String title, String text, Optional<LocalDate> published) {
        Metadata metadata =
                new Metadata(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        published.map(day -> new Detail<>(day, Origin.DATELINE)),
                        Optional.empty());
        return new Article(
                "a",
                "a.txt",
                language,
                title,
                text,
                paragraphs(text),
                metadata,
                "0".repeat(64),
                false,
                Status.PUBLISHED);
    }

    private static List<Paragraph> paragraphs(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (String block : text.split("\n\n")) {
            int end = start + block.length();
            if (end > start) {
                paragraphs.add(new Paragraph(Paragraph.Kind.TEXT, new Span(start, end)));
            }
            start = end + 2;
        }
        return paragraphs;
    }
}
