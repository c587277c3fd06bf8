package precis.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import precis.model.Page;

/**
 * Writes a page as AsciiDoc below the header that JBake reads itself: Asciidoctor would cut the
 * metadata, were they an attribute, at 4096 bytes.
 */
final class PageWriter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HexFormat HEX = HexFormat.of();

    private PageWriter() {}

    static Source write(Page page) {
        StringBuilder text = new StringBuilder();
        entry(text, "title", html(page.title()));
        entry(text, "type", page.type());
        entry(text, "status", "published");
        page.date().ifPresent(date -> entry(text, "date", date.toString()));
        entry(text, "lang", page.language());
        entry(text, "meta", metadata(page));
        text.append(Source.SEPARATOR).append("\n= ").append(readable(page)).append('\n');
        text.append('\n').append(page.body());
        if (!page.body().endsWith("\n")) {
            text.append('\n');
        }
        return new Source(page.path(), "jbake/content/" + page.path() + ".adoc", text.toString());
    }

    private static void entry(StringBuilder text, String name, String value) {
        text.append(name).append('=').append(value).append('\n');
    }

    /** The title for whoever opens the file; layouts take the escaped one of the next line. */
    private static String readable(Page page) {
        String words =
                page.title().replaceAll("[^\\p{L}\\p{N}.,;?!'\\u2019\\u2013-]+", " ").strip();
        return words.isEmpty() ? page.path() : words;
    }

    /** As Asciidoctor would write it; braces would make it look like JSON. */
    private static String html(String title) {
        return title.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("{", "&#123;")
                .replace("}", "&#125;");
    }

    private static String metadata(Page page) {
        try {
            JsonNode node = JSON.readTree(page.metadata());
            if (!(node instanceof ObjectNode object)) {
                throw new IllegalArgumentException("no JSON object in page " + page.path());
            }
            if (!object.has("title")) {
                object.put("title", page.title());
            }
            StringBuilder json = new StringBuilder();
            append(json, object);
            return json.toString();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("no JSON object in page " + page.path(), e);
        }
    }

    private static void append(StringBuilder json, JsonNode node) {
        if (node.isObject()) {
            json.append('{');
            for (Iterator<Map.Entry<String, JsonNode>> it = node.properties().iterator();
                    it.hasNext(); ) {
                Map.Entry<String, JsonNode> field = it.next();
                string(json, field.getKey());
                json.append(':');
                append(json, field.getValue());
                json.append(it.hasNext() ? "," : "");
            }
            json.append('}');
        } else if (node.isArray()) {
            json.append('[');
            for (Iterator<JsonNode> it = node.elements(); it.hasNext(); ) {
                append(json, it.next());
                json.append(it.hasNext() ? "," : "");
            }
            json.append(']');
        } else if (node.isTextual()) {
            string(json, node.textValue());
        } else {
            json.append(node);
        }
    }

    /** A JSON string in which nothing but letters, digits and spaces stands as itself. */
    private static void string(StringBuilder json, String value) {
        json.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ' ' || Character.isLetterOrDigit(c)) {
                json.append(c);
            } else {
                json.append("\\u").append(HEX.toHexDigits(c));
            }
        }
        json.append('"');
    }
}
