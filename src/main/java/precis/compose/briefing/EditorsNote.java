package precis.compose.briefing;

import precis.compose.markup.Blocks;
import precis.model.Correction;
import precis.model.Editorial;

/** Notes and corrections of the editor, shown as such before anything of the article. */
final class EditorsNote implements Part {

    @Override
    public void print(Subject subject, Blocks out) {
        Editorial editorial = subject.briefing().editorial();
        if (editorial.notes().isEmpty() && editorial.corrections().isEmpty()) {
            return;
        }
        out.group("editors-note", "editors-note", g -> notes(subject, editorial, g));
    }

    private static void notes(Subject subject, Editorial editorial, Blocks out) {
        for (String note : editorial.notes()) {
            out.paragraph("", subject.phrase("editorial.note").strong().and(subject.quoted(note)));
        }
        for (Correction correction : editorial.corrections()) {
            String day = subject.words().day(correction.date());
            out.paragraph(
                    "",
                    subject.phrase("editorial.correction", day)
                            .strong()
                            .and(subject.quoted(correction.text())));
        }
    }
}
