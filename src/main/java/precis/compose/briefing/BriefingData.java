package precis.compose.briefing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import precis.compose.frame.Frame;
import precis.compose.view.Links;
import precis.compose.view.Paths;
import precis.compose.wording.Wording;
import precis.model.Article;
import precis.model.Detail;
import precis.model.Excerpt;

/** The values that the layout of a briefing page needs besides its body. */
final class BriefingData {

    private final Subject subject;
    private final Frame frame;

    BriefingData(Subject subject, Frame frame) {
        this.subject = subject;
        this.frame = frame;
    }

    String write() {
        Article article = subject.briefing().article();
        Wording words = subject.words();
        ObjectNode data = frame.page(subject.path(), words.typeset(article.title()), description());
        data.put("sort", "article").put("jsonld", StructuredData.write(subject));
        data.put("card", new Links(subject.settings().baseUrl()).file(Paths.card(article.id())));
        data.put("copy", words.text("claim.copy")).put("copied", words.text("claim.copied"));
        data.put("json", Links.toFile(subject.path(), Paths.json(article.id())));
        article.metadata()
                .published()
                .map(Detail::value)
                .ifPresent(d -> data.put("published", d.toString()).put("day", words.day(d)));
        article.metadata().modified().ifPresent(d -> data.put("modified", d.value().toString()));
        return data.toString();
    }

    private String description() {
        Optional<Excerpt> first = subject.briefing().summary().stream().findFirst();
        return first.map(e -> subject.words().cited(e, subject.briefing().statement(e.sentence())))
                .orElse(subject.settings().description());
    }
}
