package precis.compose.json;

import static precis.compose.json.BriefingJson.each;
import static precis.compose.json.BriefingJson.text;
import static precis.compose.json.StatementJson.code;
import static precis.compose.json.StatementJson.strings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import precis.model.Amendment;
import precis.model.Briefing;
import precis.model.Correction;
import precis.model.Editorial;
import precis.model.Outlet;

/** What people rather than the program say; nothing where they say nothing. */
final class EditorialJson {

    private final Editorial editorial;

    EditorialJson(Briefing briefing) {
        this.editorial = briefing.editorial();
    }

    void write(ObjectNode root) {
        if (editorial.equals(Editorial.NONE)) {
            return;
        }
        ObjectNode node = root.putObject("editorial");
        strings(node, "notes", editorial.notes());
        each(node.putArray("corrections"), editorial.corrections(), this::correction);
        each(node.putArray("amendments"), editorial.amendments(), this::amendment);
        ObjectNode credibility = node.putObject("credibility");
        editorial.credibility().forEach((n, c) -> credibility.put(String.valueOf(n), c.number()));
        editorial.outlet().ifPresent(o -> outlet(node.putObject("outlet"), o));
    }

    private void correction(ObjectNode node, Correction correction) {
        node.put("date", correction.date().toString()).put("text", correction.text());
    }

    private void amendment(ObjectNode node, Amendment amendment) {
        node.put("kind", code(amendment.kind()));
        node.put("before", amendment.before()).put("after", amendment.after());
    }

    private void outlet(ObjectNode node, Outlet outlet) {
        node.put("name", outlet.name());
        text(node, "type", outlet.type().orElse(null));
        text(node, "country", outlet.country().orElse(null));
        text(node, "owner", outlet.owner().orElse(null));
        text(node, "source", outlet.source().orElse(null));
        text(node, "reliability", outlet.reliability().map(Enum::name).orElse(null));
    }
}
