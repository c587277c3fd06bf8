package precis.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import precis.model.Attribution;
import precis.model.Claim;
import precis.model.Evidence;
import precis.model.Speaker;
import precis.model.Statement;

/** Why a claim has its speaker and its certainty, as lines of text. */
final class Explanation {

    private final Claim claim;
    private final Statement statement;
    private final List<String> lines = new ArrayList<>();

    private Explanation(Claim claim) {
        this.claim = claim;
        this.statement = claim.statement();
    }

    static String of(Claim claim) {
        return new Explanation(claim).write();
    }

    private String write() {
        add("claim", claim.id() + "  " + claim.excerpt().text());
        add("sentence", "§ " + claim.excerpt().sentence() + "  " + statement.sentence().text());
        add("place", claim.excerpt().span().start() + "–" + claim.excerpt().span().end());
        statement.attribution().ifPresentOrElse(this::speaker, this::noSpeaker);
        add("certainty", word(statement.certainty()) + (statement.quoted() ? ", quoted" : ""));
        statement.cues().forEach(this::evidence);
        if (!claim.reasons().isEmpty()) {
            add("chosen for", String.join(", ", claim.reasons()));
        }
        claim.clarifications().forEach(c -> add("pronoun", "[" + c.name() + "]"));
        return String.join(System.lineSeparator(), lines);
    }

    private void speaker(Attribution attribution) {
        String names =
                attribution.speakers().stream()
                        .map(Explanation::named)
                        .collect(Collectors.joining("; "));
        add("speaker", names);
        attribution.evidence().forEach(this::evidence);
    }

    private static String named(Speaker speaker) {
        return speaker.name() + " (" + word(speaker.kind()) + ")";
    }

    private void noSpeaker() {
        add("speaker", "none: the article says it in its own voice");
    }

    private void evidence(Evidence evidence) {
        add("", "rule " + evidence.rule() + " on “" + evidence.text() + "”");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void add(String label, String text) {
        lines.add(String.format(Locale.ROOT, "%-11s %s", label, text));
    }
}
