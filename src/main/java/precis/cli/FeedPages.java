package precis.cli;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import precis.ingest.bytes.Decoder;
import precis.ingest.feed.FeedReader;
import precis.ingest.fetch.Fetched;
import precis.ingest.text.Draft;
import precis.model.Checked;
import precis.model.Problem;

/** The pages that the entries of a feed lead to. */
final class FeedPages {

    private FeedPages() {}

    /**
     * The addresses in the feed's order, each once.
     *
     * @param given the feed's address, as the user wrote it
     */
    static Checked<List<URI>> in(Fetched feed, String given) {
        String text = new Decoder().decodePage(feed.bytes()).text();
        Optional<List<Draft>> entries = new FeedReader().read(text, Optional.of(feed.address()));
        if (entries.isEmpty()) {
            Problem problem =
                    Problem.error(
                            given,
                            0,
                            "is no RSS, Atom or JSON feed",
                            FeedReader.announced(text, feed.address())
                                    .map(u -> "this page names its feed: " + u)
                                    .orElse("give the address of the feed itself"));
            return new Checked<>(List.of(), List.of(problem));
        }
        List<Problem> problems = new ArrayList<>();
        List<Draft> lost =
                entries.get().stream().filter(d -> d.metadata().url().isEmpty()).toList();
        if (!lost.isEmpty()) {
            String told = lost.size() == 1 ? "1 entry names" : lost.size() + " entries name";
            problems.add(
                    Problem.note(
                            given,
                            0,
                            told + " no address",
                            "where the feed holds the whole text, save it and add the file"));
        }
        List<URI> pages =
                entries.get().stream()
                        .flatMap(d -> d.metadata().url().stream())
                        .map(u -> u.value())
                        .distinct()
                        .toList();
        return new Checked<>(pages, problems);
    }
}
