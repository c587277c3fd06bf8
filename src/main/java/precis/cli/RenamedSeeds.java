package precis.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import precis.compose.view.Paths;
import precis.model.Article;
import precis.model.Problem;

/**
 * Finds articles whose file got another name since the site was built: their pages move, and the
 * links to them break.
 */
final class RenamedSeeds {

    private RenamedSeeds() {}

    /**
     * @param site the folder of the last build, which need not be there
     */
    static List<Problem> in(List<Article> articles, Path site) throws IOException {
        Set<String> now = articles.stream().map(Article::id).collect(Collectors.toSet());
        Map<String, String> gone = new TreeMap<>();
        for (String id : published(site)) {
            Path briefing = site.resolve(Paths.json(id));
            if (!now.contains(id) && Files.isRegularFile(briefing)) {
                gone.put(sha256(briefing), id);
            }
        }
        return articles.stream()
                .filter(a -> gone.containsKey(a.sha256()))
                .map(a -> moved(a, gone.get(a.sha256())))
                .toList();
    }

    private static Problem moved(Article article, String former) {
        return Problem.warning(
                article.seed(),
                0,
                "stood at briefings/" + former + "/ before: links to it break",
                "put slug: " + former + " into its sidecar, or leave it so");
    }

    /** The briefings of a site, by the folders of their pages. */
    private static List<String> published(Path site) throws IOException {
        Path briefings = site.resolve("briefings");
        if (!Files.isDirectory(briefings)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(briefings)) {
            return folders.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private static String sha256(Path briefing) throws IOException {
        JsonNode json = new JsonMapper().readTree(briefing.toFile());
        return json.path("source").path("sha256").asText();
    }
}
