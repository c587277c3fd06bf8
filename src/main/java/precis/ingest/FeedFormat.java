package precis.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import precis.ingest.bytes.Decoder;
import precis.ingest.feed.FeedReader;
import precis.ingest.text.Days;
import precis.ingest.text.Draft;
import precis.model.Checked;
import precis.model.Problem;

/** A saved feed becomes a draft an entry. */
final class FeedFormat implements Format {

    private final FeedReader reader;

    FeedFormat(Days days) {
        this.reader = new FeedReader(days);
    }

    @Override
    public Checked<List<Draft>> read(SeedFile file, byte[] bytes, Sidecar sidecar) {
        List<Problem> problems = new ArrayList<>();
        String text = new Decoder().decodePage(bytes).text();
        Optional<List<Draft>> entries = reader.read(text);
        if (entries.isEmpty()) {
            problems.add(
                    file.error(
                            0,
                            "is no RSS, Atom or JSON feed",
                            "save the feed itself, or remove the file"));
        } else if (entries.get().isEmpty()) {
            problems.add(
                    file.error(0, "is a feed without articles", "save it again, or remove it"));
        }
        if (entries.isPresent() && FeedReader.isCutOff(text)) {
            problems.add(
                    file.warning(
                            0, "breaks off: its last entry may lack its end", "save it again"));
        }
        List<Draft> drafts =
                entries.orElse(List.of()).stream().filter(d -> !d.blocks().isEmpty()).toList();
        int empty = entries.orElse(List.of()).size() - drafts.size();
        if (empty > 0) {
            problems.add(
                    file.note(
                            0,
                            empty + (empty == 1 ? " entry" : " entries") + " without text skipped",
                            ""));
        }
        return new Checked<>(drafts, problems);
    }
}
