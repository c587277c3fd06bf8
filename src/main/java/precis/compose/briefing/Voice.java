package precis.compose.briefing;

import java.util.ArrayList;
import java.util.List;
import precis.compose.markup.Inline;
import precis.compose.view.Mark;
import precis.compose.view.WhoSays;
import precis.model.Attribution;
import precis.model.Speaker;
import precis.model.Statement;

/** The provenance of a statement in AsciiDoc. */
final class Voice {

    private final Subject subject;

    Voice(Subject subject) {
        this.subject = subject;
    }

    /** Who · how sure · on what words · which sentence. */
    Inline line(Statement statement) {
        WhoSays says = WhoSays.of(subject.briefing(), statement, subject.words());
        List<Inline> parts = new ArrayList<>();
        parts.add(listed(credits(statement, says)));
        parts.add(Inline.text(says.sure()).as(says.mark().key()));
        if (!says.cues().isEmpty()) {
            parts.add(cues(says.cues()));
        }
        parts.add(subject.place(says.sentence()));
        return Inline.join(subject.words().text("claim.separator"), parts);
    }

    /** « X, Y et Z », as the language enumerates them. */
    private Inline listed(List<Inline> credits) {
        int last = credits.size() - 1;
        Inline head = Inline.join(subject.words().text("list.comma"), credits.subList(0, last));
        return last == 0
                ? credits.get(0)
                : Inline.join(subject.words().text("list.and"), List.of(head, credits.get(last)));
    }

    private List<Inline> credits(Statement statement, WhoSays says) {
        String role = statement.attribution().isPresent() ? "who" : "self";
        String way = says.isOne() ? "claim.role" : "claim.role-among";
        List<Inline> credits = new ArrayList<>();
        for (WhoSays.Credit credit : says.credits()) {
            Inline name = Inline.text(credit.name()).as(role);
            String function = subject.words().text(way, credit.role());
            credits.add(credit.role().isEmpty() ? name : name.then(Inline.amid(function)));
        }
        return credits;
    }

    /** The sign and who speaks, for the margin; nothing for the article's own assertion. */
    Inline brief(Statement statement) {
        Mark mark = Mark.of(statement);
        String name = statement.attribution().map(this::names).orElse("");
        if (mark == Mark.ASSERTED) {
            return Inline.EMPTY;
        }
        String sure = mark.sign() + "\u00a0" + subject.words().name("mark", mark);
        String label = name.isEmpty() ? sure : mark.sign() + "\u00a0" + name;
        String whole =
                mark == Mark.ATTRIBUTED || name.isEmpty() ? label : label + ", " + word(mark);
        return subject.quoted(whole).as("voice");
    }

    /** « police et organisateurs »: all of them, as two counts in a sentence have two sources. */
    private String names(Attribution attribution) {
        return subject.words().list(attribution.speakers().stream().map(Speaker::name).toList());
    }

    private String word(Mark mark) {
        return subject.words().name("mark", mark);
    }

    private Inline cues(List<String> cues) {
        Inline words =
                Inline.join(
                        subject.words().text("list.comma"),
                        cues.stream().map(c -> Inline.text(c).emphasised()).toList());
        return subject.phrase("claim.words").and(words);
    }
}
