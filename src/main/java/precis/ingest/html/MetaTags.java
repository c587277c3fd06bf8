package precis.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import precis.ingest.text.Cleaner;

/** The {@code meta} elements of a page by the name they go under, whatever attribute gives it. */
final class MetaTags {

    private final Map<String, List<String>> values = new TreeMap<>();

    MetaTags(Document page) {
        for (Element meta : page.select("meta[content]")) {
            for (String attribute : List.of("property", "name", "itemprop")) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                String value = Cleaner.line(meta.attr("content"));
                if (!name.isEmpty() && !value.isEmpty()) {
                    values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
                }
            }
        }
    }

    /** The first value of the first name that has one. */
    Optional<String> first(List<String> names) {
        return names.stream().flatMap(this::all).findFirst();
    }

    Optional<String> first(String name) {
        return all(name).findFirst();
    }

    Stream<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream();
    }
}
