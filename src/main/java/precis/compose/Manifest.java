package precis.compose;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
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
        ArrayNode icons = manifest.putArray("icons");
        icon(icons, "icon.svg", "any", "image/svg+xml");
        icon(icons, "icon-192.png", "192x192", "image/png");
        icon(icons, "icon-512.png", "512x512", "image/png").put("purpose", "any maskable");
        return manifest.toPrettyString() + "\n";
    }

    private static ObjectNode icon(ArrayNode icons, String src, String sizes, String type) {
        return icons.addObject().put("src", src).put("sizes", sizes).put("type", type);
    }
}
