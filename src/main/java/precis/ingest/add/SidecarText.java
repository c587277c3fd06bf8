package precis.ingest.add;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import precis.model.Article;
import precis.model.Detail;

/**
 * The text of a sidecar as it is written for an added article: what somebody wrote by hand stays as
 * it stands, what is known of the file follows.
 */
final class SidecarText {

    private static final JsonMapper QUOTER = new JsonMapper();

    /** What holds for one version of an article's file alone. */
    private static final List<String> OF_ONE_VERSION = List.of("charset", "retrieved", "sha256");

    private SidecarText() {}

    /**
     * What must be known to read the article; its own canonical address is better than the one
     * asked.
     */
    static String toRead(String written, OfferedSeed offered) {
        Map<String, String> details = new LinkedHashMap<>();
        encoding(offered).ifPresent(c -> details.put("charset", c));
        return added(written, details);
    }

    /** Everything that is known of an article which is being added. */
    static String complete(String written, OfferedSeed offered, Article article, Instant now) {
        Map<String, String> details = new LinkedHashMap<>();
        article.metadata()
                .url()
                .map(Detail::value)
                .or(offered::fetched)
                .ifPresent(u -> details.put("url", u.toString()));
        article.metadata().outlet().ifPresent(d -> details.put("outlet", d.value()));
        encoding(offered).ifPresent(c -> details.put("charset", c));
        details.put("retrieved", now.toString());
        details.put("sha256", article.sha256());
        return added(written, details);
    }

    /** What stays true of a sidecar when the article's file becomes another. */
    static String withoutVersion(String sidecar) {
        return sidecar.lines()
                .filter(line -> OF_ONE_VERSION.stream().noneMatch(key -> sets(line, key)))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** A server speaks of the bytes it sent, which only pages take its word for. */
    private static Optional<String> encoding(OfferedSeed offered) {
        return offered.charset().filter(c -> offered.ending().equals("html"));
    }

    private static String added(String written, Map<String, String> details) {
        StringBuilder text = new StringBuilder(written);
        if (!written.isEmpty() && !written.endsWith("\n")) {
            text.append('\n');
        }
        details.forEach(
                (key, value) -> {
                    if (written.lines().noneMatch(line -> sets(line, key))) {
                        text.append(key).append(": ").append(quoted(value)).append('\n');
                    }
                });
        return text.toString();
    }

    private static boolean sets(String line, String key) {
        return Pattern.compile(key + "\\s*:.*").matcher(line).matches();
    }

    /** Text in JSON's quotes, which are YAML's too. */
    private static String quoted(String value) {
        try {
            return QUOTER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("text is always JSON", e);
        }
    }
}
