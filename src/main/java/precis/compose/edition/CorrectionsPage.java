package precis.compose.edition;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import precis.compose.frame.Frame;
import precis.compose.markup.Blocks;
import precis.compose.markup.Blocks.Term;
import precis.compose.markup.Inline;
import precis.compose.view.Links;
import precis.compose.view.Paths;
import precis.compose.wording.Wording;
import precis.model.Briefing;
import precis.model.Correction;
import precis.model.Page;

/** Every published correction, the latest first. */
public final class CorrectionsPage {

    private final Wording words;
    private final Frame frame;

    /**
     * @param words of the site's own language
     */
    public CorrectionsPage(Wording words, Frame frame) {
        this.words = words;
        this.frame = frame;
    }

    public Page compose(List<Briefing> briefings) {
        List<Entry> entries = new ArrayList<>();
        for (Briefing b : briefings) {
            b.editorial().corrections().forEach(c -> entries.add(new Entry(b, c)));
        }
        entries.sort(
                Comparator.comparing((Entry e) -> e.correction().date())
                        .reversed()
                        .thenComparing(e -> e.briefing().article().id()));
        String title = words.text("title.corrections");
        String intro = words.text("intro.corrections");
        Blocks out = new Blocks().paragraph("intro", Inline.text(intro));
        if (entries.isEmpty()) {
            out.paragraph("", Inline.text(words.text("corrections.none")));
        }
        out.terms("corrections", entries.stream().map(this::term).toList());
        ObjectNode data = frame.page(Paths.CORRECTIONS, title, intro);
        Optional<LocalDate> latest = entries.stream().findFirst().map(e -> e.correction().date());
        return new Page(
                Paths.CORRECTIONS,
                "listing",
                title,
                words.language(),
                latest,
                data.toString(),
                out.source());
    }

    private Term term(Entry entry) {
        String id = entry.briefing().article().id();
        Inline title = Inline.text(words.typeset(entry.briefing().article().title()));
        Inline page = Inline.link(Links.between(Paths.CORRECTIONS, Paths.briefing(id)), title);
        Inline text = Inline.text(words.typeset(entry.correction().text()));
        return new Term(
                Inline.text(words.day(entry.correction().date())),
                List.of(new Blocks.Item(page, List.of(new Blocks.Styled("correction", text)))));
    }

    private record Entry(Briefing briefing, Correction correction) {}
}
