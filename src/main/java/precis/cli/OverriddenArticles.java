package precis.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import precis.ingest.Alike;
import precis.ingest.OverridesReader;
import precis.model.Article;
import precis.model.Overrides;
import precis.model.Problem;

/**
 * Which article a file of overrides means: it has the name of the seed's file, or of its address
 * where that is another.
 */
final class OverriddenArticles {

    private final Map<String, List<String>> byFile;
    private final List<String> ids;

    private OverriddenArticles(Map<String, List<String>> byFile, List<String> ids) {
        this.byFile = byFile;
        this.ids = ids;
    }

    static OverriddenArticles of(List<Article> articles) {
        return new OverriddenArticles(
                articles.stream()
                        .collect(
                                Collectors.groupingBy(
                                        a -> OverridesReader.article(a.seed()),
                                        Collectors.mapping(Article::id, Collectors.toList()))),
                articles.stream().map(Article::id).toList());
    }

    /** The overrides by the article's own identifier. */
    Map<String, Overrides> rename(Map<String, Overrides> written) {
        Map<String, Overrides> named = new TreeMap<>(written);
        for (String name : written.keySet()) {
            List<String> meant = byFile.getOrDefault(name, List.of());
            boolean plain = meant.size() == 1 && !ids.contains(name);
            if (plain && !named.containsKey(meant.get(0))) {
                named.put(meant.get(0), named.remove(name));
            }
        }
        return named;
    }

    /** Overrides under a name that no article has, or several have. */
    Problem orphan(Overrides overrides, String name) {
        List<String> meant = byFile.getOrDefault(name, List.of());
        if (meant.size() == 1) {
            return Problem.error(
                    overrides.file(),
                    0,
                    "overrides the article '" + meant.get(0) + "', which has overrides already",
                    "put all of them into one file");
        } else if (meant.size() > 1) {
            return Problem.error(
                    overrides.file(),
                    0,
                    "overrides no article: the seed '" + name + "' holds several",
                    "give it the name of one: " + String.join(", ", meant));
        }
        List<String> alike = Alike.to(name, ids);
        return Problem.error(
                overrides.file(),
                0,
                "overrides no article: there is no seed '" + name + "'",
                alike.isEmpty()
                        ? "give it the name of the seed, or remove it"
                        : "did you mean " + String.join(" or ", alike) + "?");
    }
}
