package precis.compose.briefing;

import java.util.List;
import precis.compose.markup.Blocks;
import precis.compose.markup.Inline;
import precis.compose.view.WhoSays;
import precis.model.Figure;
import precis.model.Statement;

/** The figures with what they count and who gives them, where there are at least two. */
final class FigureTable implements Part {

    @Override
    public void print(Subject subject, Blocks out) {
        List<Figure> figures = subject.briefing().figures();
        if (figures.size() < 2) {
            return;
        }
        out.section("figures", subject.phrase("title.figures"));
        List<Inline> header =
                List.of(
                        subject.phrase("figure.number"),
                        subject.phrase("figure.says"),
                        subject.phrase("figure.where"));
        out.table("figures", header, figures.stream().map(f -> row(subject, f)).toList());
    }

    private static List<Inline> row(Subject subject, Figure figure) {
        Statement statement = subject.briefing().statement(figure.sentence());
        WhoSays says = WhoSays.of(subject.briefing(), statement, subject.words());
        return List.of(
                subject.quoted(figure.text())
                        .as("numeral")
                        .and(Numeral.counted(figure).map(subject::quoted).orElse(Inline.EMPTY)),
                Inline.text(
                        says.who(subject.words())
                                + subject.words().text("claim.separator")
                                + says.sure()),
                subject.place(figure.sentence()));
    }
}
