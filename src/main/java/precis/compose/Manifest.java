package precis.compose;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import precis.model.Settings;

/** The web manifest, by which a reader keeps the site on a phone's screen. */
final class Manifest {

    private Manifest() {}

    static String write(Settings settings) {
        ObjectNode manifest = new ObjectMapper().createObjectNode();
        manifest.put("name", settings.title()).put("short_name", settings.title());
        manifest.put("description", settings.description()).put("lang", settings.language());
        manifest.put("start_url", "./").put("scope", "./").put("display", "minimal-ui");
        manifest.putArray("icons")
                .addObject()
                .put("src", "icon.svg")
                .put("sizes", "any")
                .put("type", "image/svg+xml");
        return manifest.toPrettyString() + "\n";
    }
}
