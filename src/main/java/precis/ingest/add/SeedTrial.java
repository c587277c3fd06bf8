package precis.ingest.add;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import precis.ingest.SeedReader;
import precis.model.Article;
import precis.model.Checked;
import precis.model.Problem;

/** Reads what is offered as it would be read among the seeds, before anything is written there. */
final class SeedTrial {

    /** What an article is called while it is tried. */
    private static final String TRIED = "article";

    private final SeedReader reader;

    SeedTrial(SeedReader reader) {
        this.reader = reader;
    }

    /**
     * The articles it holds, and what is wrong with it under the name it was offered by.
     *
     * @param written the sidecar it would have
     */
    Checked<List<Article>> read(OfferedSeed offered, String written) throws IOException {
        String sidecar = SidecarText.toRead(written, offered);
        Path folder = Files.createTempDirectory("precis-add");
        try {
            Path file = folder.resolve(TRIED + "." + offered.ending());
            Files.write(file, offered.bytes());
            Path beside = folder.resolve(TRIED + ".yml");
            if (!sidecar.isBlank()) {
                Files.writeString(beside, sidecar);
            }
            Checked<List<Article>> read = reader.read(file);
            Files.delete(file);
            Files.deleteIfExists(beside);
            return new Checked<>(read.value(), told(read.problems(), offered));
        } finally {
            Files.deleteIfExists(folder);
        }
    }

    private static List<Problem> told(List<Problem> problems, OfferedSeed offered) {
        return problems.stream()
                .filter(p -> p.severity() != Problem.Severity.NOTE)
                .map(p -> named(p, offered))
                .toList();
    }

    private static Problem named(Problem p, OfferedSeed offered) {
        String remedy = p.remedy().replace(TRIED + ".yml", offered.stem() + ".yml");
        boolean beside = p.file().endsWith(TRIED + ".yml") && !offered.sidecar().isEmpty();
        String file = beside ? offered.shownSidecar() : offered.shown();
        return new Problem(p.severity(), file, p.line(), p.message(), remedy);
    }
}
