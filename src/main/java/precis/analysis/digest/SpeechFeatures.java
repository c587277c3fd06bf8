package precis.analysis.digest;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import precis.model.Attribution;
import precis.model.Certainty;
import precis.model.SourceKind;
import precis.model.Statement;

/** Whose words a sentence gives, and how sure it is of them. */
final class SpeechFeatures implements FeatureGroup {

    private static final Map<SourceKind, String> KINDS = new EnumMap<>(SourceKind.class);

    static {
        for (SourceKind kind : SourceKind.values()) {
            KINDS.put(kind, "speaker-" + kind.name().toLowerCase(Locale.ROOT));
        }
    }

    @Override
    public void describe(Sketch sketch, int index, Row into) {
        Statement statement = sketch.reading().statements().get(index);
        boolean credited = statement.attribution().isPresent();
        boolean cued =
                statement
                        .attribution()
                        .map(Attribution::evidence)
                        .filter(e -> !e.isEmpty())
                        .isPresent();
        into.put("speaker", credited ? 1.0 : 0);
        into.put("speech-cue", cued ? 1.0 : 0);
        into.put("quoted", statement.quoted() ? 1.0 : 0);
        into.put("bare-quote", statement.quoted() && !cued ? 1.0 : 0);
        into.put("part-quote", statement.quoted() ? 0 : hasQuotes(statement) ? 1.0 : 0);
        into.put("hedged", statement.certainty() == Certainty.HEDGED ? 1.0 : 0);
        into.put("denied", statement.certainty() == Certainty.DENIED ? 1.0 : 0);
        boolean first = index == 0 || !speaker(sketch, index - 1).equals(speaker(sketch, index));
        into.put("new-speaker", credited && first ? 1.0 : 0);
        into.put("same-speaker", credited && !first ? 1.0 : 0);
        statement.attribution().ifPresent(a -> into.put(kind(a), 1.0));
        into.put(
                "quoted-next", next(sketch, index).filter(Statement::quoted).isPresent() ? 1.0 : 0);
    }

    private static String kind(Attribution attribution) {
        return KINDS.get(attribution.first().kind());
    }

    private static Optional<Statement> next(Sketch sketch, int index) {
        return index + 1 < sketch.size()
                ? Optional.of(sketch.reading().statements().get(index + 1))
                : Optional.empty();
    }

    private static boolean hasQuotes(Statement statement) {
        String text = statement.sentence().text();
        return text.indexOf('\u00AB') >= 0 || text.indexOf('\u201C') >= 0;
    }

    private static String speaker(Sketch sketch, int index) {
        Statement s = sketch.reading().statements().get(index);
        return s.attribution().map(a -> a.first().name()).orElse("");
    }
}
