package precis.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What differs between two versions of a briefing's public JSON, a line each. */
final class BriefingDiff {

    private static final List<String> SINGLE = List.of("title", "published", "language");
    private static final List<String> SAID = List.of("speaker", "certainty", "quoted");

    private final String id;
    private final List<String> lines = new ArrayList<>();

    private BriefingDiff(String id) {
        this.id = id;
    }

    static List<String> of(String id, JsonNode before, JsonNode after) {
        BriefingDiff diff = new BriefingDiff(id);
        SINGLE.forEach(f -> diff.value(f, before.path(f), after.path(f)));
        diff.each("summary", "text", before, after, List.of());
        diff.each("claims", "text", before, after, SAID);
        diff.each("actors", "name", before, after, List.of("kind", "role"));
        diff.each("sources", "name", before, after, List.of("kind"));
        diff.hand(before.path("editorial"), after.path("editorial"));
        return diff.lines;
    }

    private void value(String what, JsonNode before, JsonNode after) {
        if (!before.equals(after)) {
            lines.add(id + ": " + what + ": " + shown(before) + " -> " + shown(after));
        }
    }

    /** Items that came or went, and what changed in those that stayed. */
    private void each(
            String list, String key, JsonNode before, JsonNode after, List<String> fields) {
        Map<String, JsonNode> former = byKey(before.path(list), key);
        Map<String, JsonNode> now = byKey(after.path(list), key);
        former.forEach(
                (k, v) -> {
                    if (!now.containsKey(k)) {
                        lines.add(id + ": - " + list + ": " + k);
                    }
                });
        now.forEach(
                (k, v) -> {
                    JsonNode old = former.get(k);
                    if (old == null) {
                        lines.add(id + ": + " + list + ": " + k);
                    } else {
                        fields.forEach(
                                f -> value(list + ": " + k + ": " + f, old.path(f), v.path(f)));
                    }
                });
        List<String> stayed = former.keySet().stream().filter(now::containsKey).toList();
        if (!stayed.equals(now.keySet().stream().filter(former::containsKey).toList())) {
            lines.add(id + ": " + list + ": in another order");
        }
    }

    /** What people wrote: what is said once on both sides is left out. */
    private void hand(JsonNode before, JsonNode after) {
        List<String> former = written(before);
        List<String> now = written(after);
        former.stream().filter(w -> !now.contains(w)).forEach(w -> lines.add(id + ": - " + w));
        now.stream().filter(w -> !former.contains(w)).forEach(w -> lines.add(id + ": + " + w));
    }

    private static List<String> written(JsonNode editorial) {
        List<String> written = new ArrayList<>();
        editorial.path("notes").forEach(n -> written.add("note: " + n.asText()));
        for (JsonNode correction : editorial.path("corrections")) {
            String day = correction.path("date").asText();
            written.add("correction: " + day + ": " + correction.path("text").asText());
        }
        for (JsonNode amendment : editorial.path("amendments")) {
            written.add("by hand: " + amendment.path("kind").asText() + changed(amendment));
        }
        for (String scale : List.of("credibility", "outlet")) {
            editorial
                    .path(scale)
                    .properties()
                    .forEach(e -> written.add(scale + ": " + e.getKey() + ": " + e.getValue()));
        }
        return written;
    }

    private static String changed(JsonNode amendment) {
        String before = amendment.path("before").asText();
        String after = amendment.path("after").asText();
        return (before.isEmpty() ? "" : ": " + amendment.path("before"))
                + (after.isEmpty() ? "" : " -> " + amendment.path("after"));
    }

    private static Map<String, JsonNode> byKey(JsonNode list, String key) {
        Map<String, JsonNode> items = new LinkedHashMap<>();
        list.forEach(n -> items.put(n.path(key).asText(), n));
        return items;
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? "none" : node.toString();
    }
}
