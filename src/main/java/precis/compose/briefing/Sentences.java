package precis.compose.briefing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import precis.compose.markup.Blocks;
import precis.compose.markup.Inline;
import precis.model.Briefing;
import precis.model.Settings.SourceText;
import precis.model.Statement;

/** The sentences that the page rests on, in their order: where every § lands. */
final class Sentences implements Part {

    @Override
    public void print(Subject subject, Blocks out) {
        boolean full = subject.settings().sourceText() == SourceText.FULL;
        List<Statement> all = subject.briefing().statements();
        Set<Integer> used = used(subject.briefing());
        if (!full && used.isEmpty()) {
            return;
        }
        out.section("sentences", subject.phrase(full ? "title.text" : "title.sentences"));
        int before = 0;
        for (Statement statement : all) {
            int number = statement.sentence().number();
            if (full || used.contains(number)) {
                if (number > before + 1) {
                    out.paragraph("gap", subject.phrase("sentence.gap", number - before - 1));
                }
                print(subject, statement, out);
                before = number;
            }
        }
    }

    private static Set<Integer> used(Briefing briefing) {
        Set<Integer> numbers = new TreeSet<>();
        briefing.summary().forEach(e -> numbers.add(e.sentence()));
        briefing.claims().forEach(c -> numbers.add(c.excerpt().sentence()));
        briefing.sources().forEach(s -> numbers.addAll(s.sentences()));
        briefing.timeline().forEach(m -> numbers.add(m.sentence()));
        if (briefing.figures().size() > 1) {
            briefing.figures().forEach(f -> numbers.add(f.sentence()));
        }
        return numbers;
    }

    /** The sentence, with its number and its speaker beside it. */
    private static void print(Subject subject, Statement statement, Blocks out) {
        int number = statement.sentence().number();
        Inline voice = new Voice(subject).brief(statement);
        Inline note =
                subject.place(number).and(voice).and(subject.outward(statement).as("outward"));
        Inline text = new Typesetter(subject).sentence(statement);
        out.group("s" + number, "sentence", g -> g.paragraph("", text).paragraph("where", note));
    }
}
