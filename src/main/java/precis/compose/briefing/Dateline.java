package precis.compose.briefing;

import java.util.ArrayList;
import java.util.List;
import precis.compose.markup.Blocks;
import precis.compose.markup.Blocks.Item;
import precis.compose.markup.Inline;
import precis.model.Article;
import precis.model.Detail;
import precis.model.Metadata;

/** Who published the article, who signed it, when, how long it is, whether it is cut. */
final class Dateline implements Part {

    private static final int WORDS_A_MINUTE = 220;

    @Override
    public void print(Subject subject, Blocks out) {
        Article article = subject.briefing().article();
        Metadata metadata = article.metadata();
        List<Inline> parts = new ArrayList<>();
        metadata.outlet().ifPresent(d -> parts.add(outlet(subject, d.value())));
        List<String> authors = people(metadata);
        if (!authors.isEmpty()) {
            parts.add(subject.phrase("dateline.by", subject.words().list(authors)));
        }
        parts.add(date(subject, metadata));
        metadata.revised()
                .map(d -> subject.words().day(d.value()))
                .ifPresent(d -> parts.add(subject.phrase("dateline.revised", d)));
        parts.add(subject.phrase("dateline.reading", minutes(article.text())));
        if (article.partial()) {
            parts.add(subject.phrase("dateline.partial").as("partial"));
        }
        out.items("dateline", parts.stream().map(Item::new).toList());
    }

    /** Some pages have the outlet sign its articles, which stands there already. */
    static List<String> people(Metadata metadata) {
        String outlet = metadata.outlet().map(Detail::value).orElse("");
        return metadata.authors().map(Detail::value).orElse(List.of()).stream()
                .filter(a -> !a.equalsIgnoreCase(outlet))
                .toList();
    }

    private static Inline outlet(Subject subject, String name) {
        Inline label = subject.quoted(name);
        return subject.briefing()
                .article()
                .metadata()
                .url()
                .map(u -> Inline.link(u.value().toASCIIString(), label))
                .orElse(label)
                .as("outlet");
    }

    private static Inline date(Subject subject, Metadata metadata) {
        Inline label =
                metadata.published()
                        .map(Detail::value)
                        .map(d -> Inline.text(subject.words().day(d)))
                        .orElseGet(() -> subject.phrase("unknown-date"));
        return Inline.reference(Making.ID, label);
    }

    private static int minutes(String text) {
        int words = text.strip().split("\\s+").length;
        return Math.max(1, (words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE);
    }
}
