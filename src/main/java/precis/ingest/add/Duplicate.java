package precis.ingest.add;

import java.util.Optional;
import precis.ingest.add.KnownSeeds.Likeness;
import precis.ingest.add.KnownSeeds.Twin;
import precis.model.Problem;

/** What is said of an article that is in the folder already. */
final class Duplicate {

    private Duplicate() {}

    /** Why it is not added. */
    static Problem refusal(OfferedSeed offered, Twin twin) {
        boolean copy = twin.apart() && twin.likeness() == Likeness.TEXT;
        String message = message(twin) + (copy ? ", which has another address" : "");
        String remedy =
                copy
                        ? "put it into the folder yourself if this outlet is to be named beside it"
                        : "add it with --replace if this is its newer version";
        return Problem.error(offered.shown(), 0, message, remedy);
    }

    /**
     * Why a seed is not replaced: what would be lost with it.
     *
     * @param several whether one of the two files holds several articles
     */
    static Optional<Problem> obstacle(OfferedSeed offered, Twin twin, boolean several) {
        String remedy = "remove that one and its .yml first if this is to replace it";
        if (!twin.former()) {
            return Optional.of(
                    Problem.error(offered.shown(), 0, message(twin), "add one of the two"));
        }
        if (several) {
            String message = message(twin) + ", and a file of several articles is not replaced";
            return Optional.of(Problem.error(offered.shown(), 0, message, remedy));
        }
        if (twin.apart()) {
            String message = message(twin) + ", which has another address";
            return Optional.of(Problem.error(offered.shown(), 0, message, remedy));
        }
        return Optional.empty();
    }

    private static String message(Twin twin) {
        return twin.likeness() == Likeness.TEXT
                ? "has nearly the text of the seed " + twin.seed()
                : "is in the seeds already: " + twin.seed();
    }
}
