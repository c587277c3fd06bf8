package precis.compose.frame;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import precis.compose.view.Links;
import precis.compose.wording.Wording;
import precis.model.Page;
import precis.model.Settings;

/** Writes the values that every layout needs, in the language of the page. */
public final class Frame {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> LABELS =
            List.of(
                    "skip",
                    "menu-label",
                    "theme",
                    "top",
                    "feed",
                    "json-feed",
                    "name-feed",
                    "name-json-feed",
                    "json",
                    "print",
                    "address",
                    "promise",
                    "corrections");

    private final Settings settings;
    private final Wording words;
    private final List<String> menu;
    private final Links links;

    /**
     * @param menu the pages that the site's menu leads to, as paths
     */
    public Frame(Settings settings, Wording words, List<String> menu) {
        this.settings = settings;
        this.words = words;
        this.menu = List.copyOf(menu);
        this.links = new Links(settings.baseUrl());
    }

    /** The values of one page that lists others; its layout's own ones are to be added. */
    public ObjectNode page(String path, String title, String description) {
        ObjectNode data = MAPPER.createObjectNode();
        data.put("title", title).put("description", description);
        data.put("path", path).put("canonical", links.absolute(path));
        data.set("frame", frame());
        return data.put("sort", "website");
    }

    /**
     * A page that lists others, in the language of the frame.
     *
     * @param body in AsciiDoc
     */
    public Page listing(String path, String title, String description, String body) {
        return new Page(
                path,
                "listing",
                title,
                words.language(),
                Optional.empty(),
                page(path, title, description).toString(),
                body);
    }

    private ObjectNode frame() {
        ObjectNode frame = MAPPER.createObjectNode();
        frame.put("site", settings.title()).put("tagline", words.typeset(settings.description()));
        frame.put("base", settings.baseUrl().toString());
        frame.put("root", settings.baseUrl().getPath());
        frame.put("contact", settings.contact());
        frame.put("language", words.language());
        LABELS.forEach(l -> frame.put(l.replace('-', '_'), words.text("frame." + l)));
        ArrayNode items = frame.putArray("menu");
        for (String path : menu) {
            ObjectNode item = items.addObject();
            item.put("path", path + ".html").put("page", path);
            item.put("label", words.text("menu." + path.replace("/index", "")));
        }
        return frame;
    }
}
