package precis.compose.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import precis.model.Article;
import precis.model.Briefing;
import precis.model.Detail;
import precis.model.Metadata;
import precis.model.Reprint;

/** Writes a briefing as the public JSON that {@code schema/briefing.schema.json} describes. */
public final class BriefingJson {

    /** Raised when a field changes its meaning or goes away. */
    public static final int VERSION = 1;

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ObjectWriter WRITER = MAPPER.writer(printer());

    private final String program;

    /**
     * @param program name and version of the program, for the reader of the file
     */
    public BriefingJson(String program) {
        this.program = program;
    }

    /** The whole briefing, indented, ending in a line break. */
    public String write(Briefing briefing) {
        ObjectNode root = MAPPER.createObjectNode();
        Article article = briefing.article();
        root.put("version", VERSION).put("generator", program);
        root.put("id", article.id()).put("language", article.language());
        root.put("title", article.title());
        date(root, article.metadata());
        source(root.putObject("source"), article);
        StatementJson statements = new StatementJson(briefing);
        each(root.putArray("summary"), briefing.summary(), statements::excerpt);
        each(root.putArray("claims"), briefing.claims(), statements::claim);
        ActorJson actors = new ActorJson();
        each(root.putArray("actors"), briefing.actors(), actors::actor);
        each(root.putArray("sources"), briefing.sources(), actors::source);
        each(root.putArray("timeline"), briefing.timeline(), statements::moment);
        each(root.putArray("figures"), briefing.figures(), statements::figure);
        each(root.putArray("sentences"), briefing.statements(), statements::sentence);
        new EditorialJson(briefing).write(root);
        return print(root);
    }

    private static void date(ObjectNode root, Metadata metadata) {
        metadata.published()
                .ifPresentOrElse(
                        d -> root.put("published", d.value().toString()),
                        () -> root.putNull("published"));
        metadata.published()
                .ifPresentOrElse(
                        d -> root.put("publishedFrom", d.origin().code()),
                        () -> root.putNull("publishedFrom"));
        metadata.modified().ifPresent(d -> root.put("modified", d.value().toString()));
    }

    private static void source(ObjectNode node, Article article) {
        Metadata metadata = article.metadata();
        text(node, "outlet", metadata.outlet().map(Detail::value).orElse(null));
        text(node, "url", metadata.url().map(d -> d.value().toString()).orElse(null));
        text(
                node,
                "author",
                metadata.authors().map(d -> String.join(", ", d.value())).orElse(null));
        node.put("seed", article.seed());
        node.put("sha256", article.sha256());
        node.put("partial", article.partial());
        if (!article.reprints().isEmpty()) {
            each(node.putArray("alsoPublishedBy"), article.reprints(), BriefingJson::reprint);
        }
    }

    private static void reprint(ObjectNode node, Reprint reprint) {
        node.put("seed", reprint.seed()).put("title", reprint.title());
        text(node, "outlet", reprint.outlet().orElse(null));
        text(node, "url", reprint.url().map(URI::toString).orElse(null));
        text(node, "published", reprint.published().map(LocalDate::toString).orElse(null));
    }

    static void text(ObjectNode node, String field, String value) {
        if (value == null || value.isEmpty()) {
            node.putNull(field);
        } else {
            node.put(field, value);
        }
    }

    static <T> void each(ArrayNode array, List<T> values, BiConsumer<ObjectNode, T> writer) {
        values.forEach(v -> writer.accept(array.addObject(), v));
    }

    static String print(ObjectNode root) {
        try {
            return WRITER.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values is always JSON", e);
        }
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    }
}
