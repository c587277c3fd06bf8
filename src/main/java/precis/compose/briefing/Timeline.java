package precis.compose.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import precis.compose.markup.Blocks;
import precis.compose.markup.Blocks.Item;
import precis.compose.markup.Blocks.Styled;
import precis.compose.markup.Blocks.Term;
import precis.compose.markup.Inline;
import precis.model.Moment;
import precis.model.Statement;

/** The dated sentences by date, where there are at least two; each is printed once. */
final class Timeline implements Part {

    @Override
    public void print(Subject subject, Blocks out) {
        List<Moment> moments = subject.briefing().timeline();
        if (moments.size() < 2) {
            return;
        }
        out.section("timeline", subject.phrase("title.timeline"));
        List<Term> entries = new ArrayList<>();
        Set<Integer> printed = new TreeSet<>();
        for (Moment m : moments) {
            entries.add(entry(subject, m, printed.add(m.sentence())));
        }
        out.terms("timeline", entries);
    }

    private static Term entry(Subject subject, Moment moment, boolean first) {
        Statement statement = subject.briefing().statement(moment.sentence());
        Inline date = Inline.text(subject.words().moment(moment));
        Inline words = subject.quoted(moment.expression()).emphasised();
        Inline where =
                subject.row(
                        subject.phrase("claim.words").and(words),
                        subject.place(moment.sentence()),
                        new Voice(subject).brief(statement));
        Inline text =
                first
                        ? new Typesetter(subject).plain(statement.sentence().span())
                        : subject.phrase("timeline.same").as("same");
        return new Term(date, List.of(new Item(text, List.of(new Styled("where", where)))));
    }
}
