package precis.compose.mail;

import java.util.List;
import precis.compose.wording.Wording;

/** The letter as plain text in 72 columns. */
final class TextPart {

    private static final int COLUMNS = 72;
    private static final String INDENT = "  ";
    private static final String BULLET = "* ";

    private final Letter letter;
    private final Wording words;
    private final StringBuilder out = new StringBuilder();

    TextPart(Letter letter) {
        this.letter = letter;
        this.words = letter.words();
    }

    String write() {
        heading(letter.title(), "=");
        paragraph(letter.line());
        address(words.text("mail.web"), letter.address());
        if (!letter.essentials().isEmpty()) {
            heading(words.text("title.essentials"), "-");
            letter.essentials().forEach(s -> said("", s));
        }
        letter.stories().forEach(this::story);
        if (!letter.briefly().isEmpty()) {
            rule();
            heading(words.text("mail.briefly"), "-");
            letter.briefly().forEach(this::brief);
        }
        if (letter.left() > 0) {
            rule();
            address(words.text("mail.left", letter.left()), letter.address());
        }
        out.append("-- \n");
        paragraph(words.text("frame.promise"));
        new Leave(letter.settings())
                .plainAddress()
                .ifPresent(a -> address(words.text("mail.leave"), a));
        return out.toString().stripTrailing() + "\n";
    }

    private void story(Piece piece) {
        rule();
        headline(piece);
        piece.sentences().forEach(s -> said("", s));
        group(piece, "title.claims", piece.claims());
        piece.divergences().forEach(v -> group(piece, "mail.divergence", v));
        if (!piece.sources().isEmpty()) {
            paragraph(piece.sources());
        }
        piece.notes().forEach(this::paragraph);
    }

    private void brief(Piece piece) {
        headline(piece);
        piece.sentences().forEach(s -> said("", s));
        piece.notes().forEach(this::paragraph);
    }

    private void headline(Piece piece) {
        wrap("", piece.title());
        wrap("", piece.origin());
        out.append(letter.absolute(piece.page())).append("\n\n");
        piece.before()
                .ifPresent(p -> address(piece.words().text("mail.continues"), letter.absolute(p)));
    }

    private void group(Piece piece, String label, List<Said> all) {
        if (!all.isEmpty()) {
            paragraph(piece.words().text(label));
            all.forEach(s -> said(BULLET, s));
        }
    }

    private void said(String bullet, Said said) {
        String indent = bullet.isEmpty() ? "" : INDENT;
        Wrapping.wrap(out, bullet, indent, said.text(), COLUMNS);
        String line = said.ground() + words.text("claim.separator") + said.place();
        Wrapping.wrap(out, indent + INDENT, indent + INDENT, line, COLUMNS);
        out.append('\n');
    }

    private void heading(String text, String underline) {
        wrap("", text);
        int width = Math.min(COLUMNS, text.codePointCount(0, text.length()));
        out.append(underline.repeat(width)).append("\n\n");
    }

    private void rule() {
        out.append("-".repeat(COLUMNS)).append("\n\n");
    }

    private void address(String label, String address) {
        out.append(label).append('\n').append(address).append("\n\n");
    }

    private void paragraph(String text) {
        wrap("", text);
        out.append('\n');
    }

    private void wrap(String indent, String text) {
        Wrapping.wrap(out, indent, indent, text, COLUMNS);
    }
}
