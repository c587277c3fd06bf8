package precis.compose.json;

import static precis.compose.json.BriefingJson.each;
import static precis.compose.json.BriefingJson.text;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import precis.model.Attribution;
import precis.model.Briefing;
import precis.model.Claim;
import precis.model.Clarification;
import precis.model.Evidence;
import precis.model.Excerpt;
import precis.model.Figure;
import precis.model.Moment;
import precis.model.Span;
import precis.model.Speaker;
import precis.model.Statement;

/** Sentences, and what is said in them. */
final class StatementJson {

    private final Briefing briefing;

    StatementJson(Briefing briefing) {
        this.briefing = briefing;
    }

    void excerpt(ObjectNode node, Excerpt excerpt) {
        node.put("text", excerpt.text()).put("sentence", excerpt.sentence());
        span(node, excerpt.span());
    }

    void claim(ObjectNode node, Claim claim) {
        node.put("id", claim.id());
        excerpt(node, claim.excerpt());
        said(node, claim.statement());
        each(node.putArray("figures"), claim.figures(), this::figure);
        each(node.putArray("dates"), claim.moments(), this::date);
        strings(node, "actors", claim.actors());
        each(node.putArray("clarifications"), claim.clarifications(), this::clarification);
        strings(node, "reasons", claim.reasons());
    }

    void sentence(ObjectNode node, Statement statement) {
        node.put("n", statement.sentence().number()).put("text", statement.sentence().text());
        span(node, statement.sentence().span());
        said(node, statement);
    }

    /** Who says it, how sure, on what words. */
    static void said(ObjectNode node, Statement statement) {
        Optional<Attribution> attribution = statement.attribution();
        text(node, "speaker", attribution.map(a -> a.first().name()).orElse(null));
        List<Speaker> speakers = attribution.map(Attribution::speakers).orElse(List.of());
        each(node.putArray("speakers"), speakers, StatementJson::speaker);
        node.put("certainty", code(statement.certainty()));
        strings(node, "cues", statement.cues().stream().map(Evidence::text).toList());
        List<Evidence> credits = attribution.map(Attribution::evidence).orElse(List.of());
        strings(node, "attributionCues", credits.stream().map(Evidence::text).toList());
        node.put("quoted", statement.quoted());
    }

    private static void speaker(ObjectNode node, Speaker speaker) {
        node.put("name", speaker.name()).put("kind", code(speaker.kind()));
    }

    private void clarification(ObjectNode node, Clarification clarification) {
        node.put("text", clarification.span().in(briefing.article().text()));
        node.put("name", clarification.name());
        span(node, clarification.span());
    }

    void figure(ObjectNode node, Figure figure) {
        node.put("text", figure.text());
        figure.value().ifPresentOrElse(v -> node.put("value", v), () -> node.putNull("value"));
        text(node, "unit", figure.unit().orElse(null));
        text(node, "counted", figure.counted().orElse(null));
        node.put("sentence", figure.sentence());
        span(node, figure.span());
    }

    void date(ObjectNode node, Moment moment) {
        node.put("date", moment.date().toString()).put("precision", code(moment.precision()));
        node.put("expression", moment.expression()).put("sentence", moment.sentence());
        text(node, "countedFrom", moment.anchor().map(Object::toString).orElse(null));
        span(node, moment.span());
    }

    void moment(ObjectNode node, Moment moment) {
        date(node, moment);
        node.put("text", briefing.statement(moment.sentence()).sentence().text());
    }

    private static void span(ObjectNode node, Span span) {
        node.put("start", span.start()).put("end", span.end());
    }

    static void strings(ObjectNode node, String field, List<String> values) {
        values.forEach(node.putArray(field)::add);
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
