package precis.compose.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import precis.compose.markup.Inline;
import precis.compose.view.WhoSays;
import precis.compose.wording.Finish;
import precis.model.Claim;
import precis.model.Clarification;
import precis.model.Evidence;
import precis.model.Excerpt;
import precis.model.Span;
import precis.model.Statement;

/**
 * Words of the article with its cues marked; every word is the source's, spaces set to print and
 * what a cut cost given back.
 */
final class Typesetter {

    private final Subject subject;
    private final String text;

    Typesetter(Subject subject) {
        this(subject, subject.text());
    }

    private Typesetter(Subject subject, String text) {
        this.subject = subject;
        this.text = text;
    }

    Inline plain(Span span) {
        return Inline.text(subject.words().open(text, span.start(), span.end()));
    }

    Inline sentence(Statement statement) {
        return marked(statement.sentence().span(), cues(statement));
    }

    Inline claim(Claim claim) {
        return cited(claim.excerpt(), claim.statement(), t -> t.notes(claim));
    }

    /** Words taken out of the article, without marks on them. */
    Inline excerpt(Excerpt excerpt, Statement statement) {
        return cited(excerpt, statement, t -> List.of());
    }

    private List<Note> notes(Claim claim) {
        List<Note> notes = new ArrayList<>(cues(claim.statement()));
        claim.clarifications().forEach(c -> notes.add(clarification(c)));
        return notes;
    }

    private Inline cited(
            Excerpt excerpt, Statement statement, Function<Typesetter, List<Note>> notes) {
        Finish finish = subject.words().finish(excerpt, statement);
        int start = excerpt.span().start();
        String set = text.substring(0, start) + finish.head(text.substring(start));
        Typesetter raised = new Typesetter(subject, set);
        return Inline.amid(finish.before())
                .then(raised.marked(excerpt.span(), notes.apply(raised)))
                .then(Inline.amid(finish.after()));
    }

    private List<Note> cues(Statement statement) {
        return WhoSays.cues(statement).stream().map(this::cue).toList();
    }

    private Note cue(Evidence evidence) {
        return new Note(evidence.span(), plain(evidence.span()).as("cue"));
    }

    /** An editor's note after the pronoun, which itself stays as it is. */
    private Note clarification(Clarification c) {
        Inline note = subject.phrase("claim.note", subject.words().typeset(c.name())).as("note");
        int end = c.span().end();
        return new Note(new Span(end, end), Inline.amid("\u00a0").then(note));
    }

    private Inline marked(Span span, List<Note> notes) {
        Inline out = Inline.EMPTY;
        int at = span.start();
        for (Note note : notes.stream().sorted(Comparator.comparing(Note::span)).toList()) {
            if (note.span().start() >= at && note.span().end() <= span.end()) {
                out = out.then(words(at, note.span().start())).then(note.shown());
                at = note.span().end();
            }
        }
        return out.isEmpty() ? plain(span) : out.then(words(at, span.end()));
    }

    private Inline words(int start, int end) {
        return Inline.amid(subject.words().open(text, start, end));
    }

    /** Something shown in place of a span, or after it where the span is empty. */
    private record Note(Span span, Inline shown) {}
}
