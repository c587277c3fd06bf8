package precis.ingest.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import precis.ingest.text.Cleaner;

/** What a page says about its article in linked data (schema.org in JSON-LD). */
final class JsonLd {

    private static final JsonMapper LENIENT =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .build();
    private static final List<String> TYPES = WordFile.lines("article-types");
    private static final int LARGEST = 2_000_000;
    private static final int MOST_NODES = 20_000;

    private final Map<String, JsonNode> byId = new TreeMap<>();
    private final Optional<JsonNode> article;

    JsonLd(Document page) {
        List<JsonNode> nodes = new ArrayList<>();
        for (Element script : page.select("script[type*=ld+json]")) {
            parse(script.data()).ifPresent(root -> gather(root, nodes));
        }
        article = TYPES.stream().flatMap(type -> ofType(nodes, type)).findFirst();
    }

    private static Stream<JsonNode> ofType(List<JsonNode> nodes, String type) {
        return nodes.stream().filter(n -> texts(n.path("@type")).anyMatch(type::equals));
    }

    private static Optional<JsonNode> parse(String data) {
        String json =
                data.strip()
                        .replaceAll(
                                "^(?://\\s*)?<!(?:--|\\[CDATA\\[)|(?://\\s*)?(?:-->|\\]\\]>)$|;$",
                                "");
        if (json.length() > LARGEST) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(LENIENT.readTree(json));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** All objects, outer ones first; those with an identifier can be referred to. */
    private void gather(JsonNode root, List<JsonNode> nodes) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int n = 0; !open.isEmpty() && n < MOST_NODES; n++) {
            JsonNode node = open.removeFirst();
            if (node.isObject()) {
                nodes.add(node);
                if (node.path("@id").isTextual() && node.size() > 1) {
                    byId.putIfAbsent(node.path("@id").textValue(), node);
                }
            }
            node.forEach(open::addLast);
        }
    }

    boolean isPresent() {
        return article.isPresent();
    }

    /** A plain text field of the article. */
    Optional<String> text(String field) {
        return article.stream()
                .flatMap(a -> texts(a.path(field)))
                .map(JsonLd::plain)
                .filter(t -> !t.isBlank())
                .findFirst();
    }

    /** A long text field, its paragraphs kept. */
    Optional<String> prose(String field) {
        return article.stream()
                .flatMap(a -> texts(a.path(field)))
                .filter(t -> !t.isBlank())
                .findFirst();
    }

    /** The names of the people or bodies in a field, in order. */
    List<String> names(String field) {
        Set<String> names = new LinkedHashSet<>();
        article.ifPresent(a -> name(a.path(field), names));
        return List.copyOf(names);
    }

    private void name(JsonNode node, Set<String> names) {
        if (node.isArray()) {
            node.forEach(n -> name(n, names));
        } else if (node.isTextual()) {
            names.add(plain(node.textValue()));
        } else if (node.has("name")) {
            texts(node.path("name")).map(JsonLd::plain).forEach(names::add);
        } else if (node.has("@id")) {
            JsonNode other = byId.get(node.path("@id").asText());
            if (other != null && other.has("name")) {
                name(other, names);
            }
        }
        names.removeIf(String::isBlank);
    }

    /** A yes or no written as a truth value or as a word. */
    Optional<Boolean> truth(String field) {
        return article.map(a -> a.path(field))
                .filter(n -> n.isBoolean() || n.isTextual())
                .map(n -> n.asText().toLowerCase(java.util.Locale.ROOT))
                .map(t -> t.equals("true") || t.endsWith("/true"));
    }

    private static Stream<String> texts(JsonNode node) {
        if (node.isTextual()) {
            return Stream.of(node.textValue());
        }
        List<JsonNode> parts = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(parts::add);
        }
        return parts.stream().filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    /** Values are often escaped for HTML, sometimes marked up. */
    private static String plain(String value) {
        boolean markup = value.indexOf('&') >= 0 || value.indexOf('<') >= 0;
        return Cleaner.line(markup ? Jsoup.parseBodyFragment(value).text() : value);
    }
}
