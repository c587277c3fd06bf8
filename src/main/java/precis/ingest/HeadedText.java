package precis.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import precis.ingest.text.Draft;
import precis.model.Checked;
import precis.model.Problem;

/**
 * A text whose head says what a sidecar would.
 *
 * @param head as YAML, line by line as in the file, so that problems name its lines
 * @param body the article below
 */
record HeadedText(String head, Draft body) {

    /** The file's article, if its bytes are text and its head is in order. */
    static Checked<List<Draft>> read(
            SeedFile file, byte[] bytes, Function<String, HeadedText> parts) {
        List<Problem> problems = new ArrayList<>();
        Optional<Draft> draft =
                TextFormat.text(file, bytes, problems)
                        .map(parts)
                        .flatMap(text -> text.draft(file, problems));
        return new Checked<>(draft.stream().toList(), problems);
    }

    private Optional<Draft> draft(SeedFile file, List<Problem> problems) {
        Checked<Sidecar> said = SidecarReader.readFrontMatter(file, head);
        problems.addAll(said.problems());
        return said.hasErrors() ? Optional.empty() : Optional.of(said.value().atHeadOf(body));
    }
}
