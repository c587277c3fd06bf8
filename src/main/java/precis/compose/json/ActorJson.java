package precis.compose.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import precis.model.Actor;
import precis.model.Source;
import precis.model.Span;

/** Who acts, and who is credited. */
final class ActorJson {

    void actor(ObjectNode node, Actor actor) {
        node.put("name", actor.name());
        StatementJson.strings(node, "aliases", actor.aliases());
        node.put("kind", StatementJson.code(actor.kind()));
        BriefingJson.text(node, "role", actor.role().orElse(null));
        node.put("salience", rounded(actor.salience()));
        numbers(node, actor.sentences());
        ArrayNode mentions = node.putArray("mentions");
        for (Span mention : actor.mentions()) {
            mentions.addObject().put("start", mention.start()).put("end", mention.end());
        }
    }

    void source(ObjectNode node, Source source) {
        node.put("name", source.name()).put("kind", StatementJson.code(source.kind()));
        numbers(node, source.sentences());
    }

    private static void numbers(ObjectNode node, List<Integer> sentences) {
        sentences.forEach(node.putArray("sentences")::add);
    }

    private static BigDecimal rounded(double salience) {
        return BigDecimal.valueOf(salience).setScale(2, RoundingMode.HALF_UP);
    }
}
