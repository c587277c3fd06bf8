package precis.compose.briefing;

import java.util.List;
import precis.compose.markup.Blocks;
import precis.compose.markup.Blocks.Item;
import precis.compose.markup.Blocks.Styled;
import precis.compose.markup.Inline;
import precis.model.Excerpt;
import precis.model.Statement;

/** The sentences to read if no others, each with its mark. */
final class Essentials implements Part {

    @Override
    public void print(Subject subject, Blocks out) {
        if (subject.briefing().summary().isEmpty()) {
            return;
        }
        out.section("essentials", subject.phrase("title.essentials"));
        out.items(
                "essentials",
                subject.briefing().summary().stream().map(e -> line(subject, e)).toList());
    }

    /** A reported sentence is never shown bare: its speaker stands with the mark. */
    private static Item line(Subject subject, Excerpt excerpt) {
        Statement statement = subject.briefing().statement(excerpt.sentence());
        Inline text = new Typesetter(subject).excerpt(excerpt, statement);
        Inline voice = new Voice(subject).brief(statement);
        Inline where = subject.place(excerpt.sentence()).and(voice);
        return new Item(text, List.of(new Styled("where", where)));
    }
}
