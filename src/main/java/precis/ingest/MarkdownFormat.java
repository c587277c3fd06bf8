package precis.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import precis.ingest.markdown.MarkdownReader;
import precis.ingest.text.Draft;
import precis.model.Checked;
import precis.model.Problem;

/** A Markdown file becomes a draft; its front matter says what a sidecar would. */
final class MarkdownFormat implements Format {

    private static final Pattern FRONT =
            Pattern.compile("\\A\uFEFF?---[ \t]*\r?\n(.*?\r?\n)---[ \t]*\r?\n", Pattern.DOTALL);

    private final MarkdownReader reader = new MarkdownReader();

    @Override
    public Checked<List<Draft>> read(SeedFile file, byte[] bytes, Sidecar sidecar) {
        List<Problem> problems = new ArrayList<>();
        Optional<String> text = TextFormat.text(file, bytes, problems);
        Optional<Draft> draft = text.flatMap(t -> draft(file, t, problems));
        return new Checked<>(draft.stream().toList(), problems);
    }

    private Optional<Draft> draft(SeedFile file, String text, List<Problem> problems) {
        Matcher front = FRONT.matcher(text);
        if (!front.find()) {
            return Optional.of(reader.read(text));
        }
        // A line more at the top, so that problems name the line of the file.
        Checked<Sidecar> said = SidecarReader.readFrontMatter(file, "\n" + front.group(1));
        problems.addAll(said.problems());
        return said.hasErrors()
                ? Optional.empty()
                : Optional.of(said.value().atHeadOf(reader.read(text.substring(front.end()))));
    }
}
