package precis.compose.json;

import static precis.compose.json.BriefingJson.each;
import static precis.compose.json.BriefingJson.text;
import static precis.compose.json.StatementJson.code;
import static precis.compose.json.StatementJson.said;
import static precis.compose.json.StatementJson.strings;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import precis.model.Claim;
import precis.model.Divergence;
import precis.model.Edition;
import precis.model.Point;
import precis.model.Standing;
import precis.model.Story;
import precis.model.StoryLine;
import precis.model.Testimony;

/** Writes an edition as the public JSON that {@code schema/edition.schema.json} describes. */
public final class EditionJson {

    /** Raised when a field changes its meaning or goes away. */
    public static final int VERSION = 1;

    private final String program;

    /**
     * @param program name and version of the program, for the reader of the file
     */
    public EditionJson(String program) {
        this.program = program;
    }

    /** The whole edition, indented, ending in a line break. */
    public String write(Edition edition) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("version", VERSION).put("generator", program).put("id", edition.id());
        text(root, "date", edition.date().map(LocalDate::toString).orElse(null));
        edition.number().ifPresentOrElse(n -> root.put("number", n), () -> root.putNull("number"));
        text(root, "previous", edition.previous().orElse(null));
        text(root, "next", edition.next().orElse(null));
        strings(
                root,
                "briefings",
                edition.briefings().stream().map(b -> b.article().id()).toList());
        if (!edition.late().isEmpty()) {
            strings(root, "late", List.copyOf(edition.late()));
        }
        each(root.putArray("stories"), edition.stories(), EditionJson::story);
        return BriefingJson.print(root);
    }

    private static void story(ObjectNode node, Story story) {
        node.put("id", story.id());
        node.put("title", story.briefing(story.lead()).article().title());
        node.put("language", story.briefing(story.lead()).article().language());
        node.put("lead", story.lead());
        strings(node, "briefings", story.briefings().stream().map(b -> b.article().id()).toList());
        standing(node.putObject("standing"), story.standing());
        story.continues()
                .ifPresentOrElse(
                        c ->
                                node.putObject("continues")
                                        .put("edition", c.edition())
                                        .put("story", c.story()),
                        () -> node.putNull("continues"));
        BiConsumer<ObjectNode, StoryLine> line = (n, l) -> line(n, story, l);
        each(node.putArray("summary"), story.summary(), line);
        List<StoryLine> news = story.continues().map(c -> c.news()).orElse(List.of());
        each(node.putArray("news"), news, line);
        each(node.putArray("points"), story.points(), (n, p) -> point(n, story, p));
        each(node.putArray("divergences"), story.divergences(), (n, d) -> divergence(n, story, d));
    }

    private static void standing(ObjectNode node, Standing standing) {
        node.put("outlets", standing.outlets()).put("origins", standing.origins());
        node.put("salience", standing.salience());
        text(node, "latest", standing.latest().map(LocalDate::toString).orElse(null));
        node.put("heldBack", standing.heldBack());
    }

    private static void line(ObjectNode node, Story story, StoryLine line) {
        node.put("briefing", line.article());
        node.put("text", line.excerpt().text()).put("sentence", line.excerpt().sentence());
        said(node, story.briefing(line.article()).statement(line.excerpt().sentence()));
    }

    private static void point(ObjectNode node, Story story, Point point) {
        node.put("origins", point.origins());
        each(node.putArray("testimonies"), point.testimonies(), (n, t) -> testimony(n, story, t));
        strings(node, "reasons", point.reasons());
    }

    private static void divergence(ObjectNode node, Story story, Divergence divergence) {
        node.put("kind", code(divergence.kind()));
        each(
                node.putArray("versions"),
                divergence.versions(),
                (n, v) -> {
                    n.put("words", v.words());
                    each(
                            n.putArray("testimonies"),
                            v.testimonies(),
                            (m, t) -> testimony(m, story, t));
                });
        strings(node, "reasons", divergence.reasons());
    }

    private static void testimony(ObjectNode node, Story story, Testimony testimony) {
        Claim claim = story.claim(testimony);
        node.put("briefing", testimony.briefing()).put("claim", testimony.claim());
        node.put("origin", testimony.origin());
        node.put("text", claim.excerpt().text()).put("sentence", claim.excerpt().sentence());
        said(node, claim.statement());
    }
}
