package precis.compose.mail;

import java.util.ArrayList;
import java.util.List;
import precis.compose.wording.Wording;

/** The letter as plain text in 72 columns. */
final class TextPart {

    private static final int COLUMNS = 72;
    private static final String INDENT = "  ";

    private final Letter letter;
    private final Wording words;
    private final StringBuilder out = new StringBuilder();

    TextPart(Letter letter) {
        this.letter = letter;
        this.words = letter.words();
    }

    String write() {
        paragraph("", letter.title());
        address(words.text("mail.web"), letter.address());
        for (Story story : letter.stories()) {
            out.append("-".repeat(COLUMNS)).append("\n\n");
            story(story);
        }
        out.append("-- \n");
        paragraph("", words.text("frame.promise"));
        if (!letter.contact().isEmpty()) {
            address(words.text("mail.leave"), letter.contact());
        }
        return out.toString().stripTrailing() + "\n";
    }

    private void story(Story story) {
        paragraph("", story.title());
        paragraph("", story.origin());
        story.essentials().forEach(s -> said("* ", s));
        if (!story.claims().isEmpty()) {
            paragraph("", words.text("title.claims"));
            story.claims().forEach(s -> said("* ", s));
        }
        if (!story.sources().isEmpty()) {
            paragraph("", story.sources());
        }
        address(words.text("mail.more"), story.address());
    }

    private void said(String bullet, Story.Said said) {
        wrap(bullet, INDENT, said.text());
        wrap(INDENT, INDENT, said.ground() + words.text("claim.separator") + said.place());
        out.append('\n');
    }

    private void address(String label, String address) {
        out.append(label).append('\n').append(address).append("\n\n");
    }

    private void paragraph(String indent, String text) {
        wrap(indent, indent, text);
        out.append('\n');
    }

    /** Breaks at plain spaces only, never before a dot; a word longer than the line stays whole. */
    private void wrap(String first, String rest, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.replace(" \u00b7", "\u00a0\u00b7").split(" ")) {
            if (!empty && line.length() + 1 + word.length() > COLUMNS) {
                lines.add(line.toString());
                line = new StringBuilder(rest);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        lines.forEach(l -> out.append(l).append('\n'));
    }
}
