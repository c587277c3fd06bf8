package precis.ingest;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import precis.ingest.markdown.MarkdownReader;
import precis.ingest.text.Draft;
import precis.model.Checked;

/** A Markdown file becomes a draft; its front matter says what a sidecar would. */
final class MarkdownFormat implements Format {

    private static final Pattern FRONT =
            Pattern.compile("\\A\uFEFF?---[ \t]*\r?\n(.*?\r?\n)---[ \t]*\r?\n", Pattern.DOTALL);

    private final MarkdownReader reader = new MarkdownReader();

    @Override
    public Checked<List<Draft>> read(SeedFile file, byte[] bytes, Sidecar sidecar) {
        return HeadedText.read(file, bytes, this::parts);
    }

    private HeadedText parts(String text) {
        Matcher front = FRONT.matcher(text);
        // A line more at the top, so that problems name the line of the file.
        return front.find()
                ? new HeadedText("\n" + front.group(1), reader.read(text.substring(front.end())))
                : new HeadedText("", reader.read(text));
    }
}
