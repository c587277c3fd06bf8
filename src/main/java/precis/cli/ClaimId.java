package precis.cli;

import java.util.Optional;
import precis.ingest.Slug;

/**
 * How a claim is named on the command line: {@code briefing#c2}, or {@code c2} where there is only
 * one briefing.
 *
 * @param briefing the briefing's id, if given
 * @param claim the claim's id within it
 */
record ClaimId(Optional<String> briefing, String claim) {

    private static final String BRIEFINGS = "briefings/";

    /** Reads what the user wrote; anything without a # is taken as the claim's own id. */
    static ClaimId parse(String written) {
        int hash = written.indexOf('#');
        return hash < 0
                ? new ClaimId(Optional.empty(), written)
                : new ClaimId(
                        Optional.of(seed(written.substring(0, hash))), written.substring(hash + 1));
    }

    /** The seed that is meant where its file or the address of its page is named. */
    static String seed(String written) {
        int page = written.lastIndexOf(BRIEFINGS);
        if (page >= 0) {
            return written.substring(page + BRIEFINGS.length()).replaceFirst("/.*", "");
        }
        String name = written.substring(written.lastIndexOf('/') + 1);
        int ending = name.lastIndexOf('.');
        return Slug.of(ending > 0 ? name.substring(0, ending) : name);
    }
}
