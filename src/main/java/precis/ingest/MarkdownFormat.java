package precis.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import precis.ingest.markdown.MarkdownReader;
import precis.ingest.text.Draft;
import precis.model.Checked;
import precis.model.Metadata;
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
        List<Draft> drafts = text.stream().map(t -> draft(file, t, problems)).toList();
        return new Checked<>(drafts, problems);
    }

    private Draft draft(SeedFile file, String text, List<Problem> problems) {
        Matcher front = FRONT.matcher(text);
        if (!front.find()) {
            return reader.read(text);
        }
        // A line more at the top, so that problems name the line of the file.
        Checked<Sidecar> said = SidecarReader.readFrontMatter(file, "\n" + front.group(1));
        problems.addAll(said.problems());
        Draft body = reader.read(text.substring(front.end()));
        Metadata metadata = said.value().over(body);
        return new Draft(
                "",
                said.value().title().orElse(body.title()),
                body.blocks(),
                metadata,
                said.value().language(),
                false);
    }
}
