package precis.compose.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Supplier;
import precis.kept.Kept;
import precis.model.Settings;

/**
 * The entries of feeds as they were written, each once, however many feeds it stands in and however
 * often the site is composed.
 */
public final class Written {

    private final Kept<String> html = new Kept<>();
    private final Kept<String> atom = new Kept<>();
    private final Kept<JsonNode> json = new Kept<>();

    /** A new composition begins: what the last one did not ask for is forgotten. */
    public void turn() {
        List.of(html, atom, json).forEach(Kept::turn);
    }

    String html(Entry entry, Settings settings, Supplier<String> otherwise) {
        return html.get(List.of(entry.briefing()), decided(entry, settings), otherwise::get);
    }

    String atom(Entry entry, Settings settings, Supplier<String> otherwise) {
        return atom.get(List.of(entry.briefing()), decided(entry, settings), otherwise::get);
    }

    JsonNode json(Entry entry, Settings settings, Supplier<JsonNode> otherwise) {
        return json.get(List.of(entry.briefing()), decided(entry, settings), otherwise::get);
    }

    private static List<Object> decided(Entry entry, Settings settings) {
        return List.of(settings, entry.extent());
    }
}
