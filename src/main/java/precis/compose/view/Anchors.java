package precis.compose.view;

import java.util.List;
import java.util.stream.Stream;
import precis.model.Briefing;
import precis.model.Claim;
import precis.model.Excerpt;
import precis.model.Moment;
import precis.model.Source;

/** Where on a briefing's page its words stand. */
public final class Anchors {

    private Anchors() {}

    /** The anchor of a claim; of another sentence as below. */
    public static String of(Briefing briefing, Claim claim) {
        return claim.isChosen() ? claim.id() : of(briefing, claim.excerpt().sentence());
    }

    /** The anchor of a sentence; empty where the page does not print it. */
    public static String of(Briefing briefing, int sentence) {
        return isPrinted(briefing, sentence) ? "s" + sentence : "";
    }

    private static boolean isPrinted(Briefing briefing, int sentence) {
        return Stream.of(
                        briefing.summary().stream().map(Excerpt::sentence),
                        briefing.claims().stream().map(c -> c.excerpt().sentence()),
                        briefing.sources().stream().map(Source::sentences).flatMap(List::stream),
                        briefing.timeline().stream().map(Moment::sentence))
                .flatMap(numbers -> numbers)
                .anyMatch(n -> n == sentence);
    }
}
