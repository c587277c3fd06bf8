package precis.analysis.actors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import precis.analysis.actors.entities.Entity;
import precis.analysis.actors.salience.Scene;
import precis.analysis.actors.words.Names;
import precis.analysis.text.Document;
import precis.analysis.text.DocumentReader;
import precis.ingest.SeedReader;
import precis.language.LanguagePack;
import precis.language.Languages;
import precis.model.Article;

/** Reads a folder of annotated articles. */
final class ActorSamples {

    private final DocumentReader documents;
    private final ActorFinder finder;

    ActorSamples(LanguagePack pack) {
        this.documents = new DocumentReader(pack);
        this.finder = new ActorFinder(pack);
    }

    private record Wanted(int weight, String kind, List<String> names) {}

    /** The articles of {@code folder/articles} with the actors of {@code folder/gold}. */
    List<ActorSample> gold(Path folder, double count) throws IOException {
        Languages languages = Languages.load();
        SeedReader seeds = new SeedReader(languages::identify, languages::pack);
        List<ActorSample> samples = new ArrayList<>();
        for (Article article : seeds.read(folder.resolve("articles")).value()) {
            String id = article.seed().replaceFirst("\\.[a-z]+$", "").replaceFirst(".*/", "");
            Path file = folder.resolve("gold/" + id + ".gold.json");
            List<Wanted> wanted = new ArrayList<>();
            for (JsonNode a : new ObjectMapper().readTree(file.toFile()).path("actors")) {
                List<String> names = new ArrayList<>(List.of(a.path("name").asText()));
                a.path("aliases").forEach(n -> names.add(n.asText()));
                wanted.add(new Wanted(a.path("salience").asInt(), a.path("kind").asText(), names));
            }
            samples.add(sample(id, documents.read(article), wanted, count));
        }
        return samples;
    }

    private ActorSample sample(String id, Document document, List<Wanted> wanted, double count) {
        List<Entity> entities = finder.entities(document);
        Scene scene = Scene.of(entities);
        List<Map<String, Double>> features = new ArrayList<>();
        List<Integer> weights = new ArrayList<>();
        Map<Entity, Wanted> found = found(bySize(entities), wanted);
        for (Entity e : bySize(entities)) {
            features.add(finder.ranker().features(e, scene));
            weights.add(found.containsKey(e) ? found.get(e).weight() : 0);
        }
        int central = (int) wanted.stream().filter(w -> w.weight() == 2).count();
        return new ActorSample(id, features, weights, wanted.size(), central, count);
    }

    /**
     * Who is meant by each name: first the very name, then a like name of the same kind, then any.
     */
    private static Map<Entity, Wanted> found(List<Entity> entities, List<Wanted> wanted) {
        Map<Entity, Wanted> found = new IdentityHashMap<>();
        List<Wanted> open = new ArrayList<>(wanted);
        List<BiPredicate<Wanted, Entity>> ways =
                List.of(
                        ActorSamples::isNamed,
                        (w, e) -> isSame(w, e) && w.kind().equalsIgnoreCase(e.kind().name()),
                        ActorSamples::isSame);
        for (BiPredicate<Wanted, Entity> way : ways) {
            for (Entity e : entities) {
                if (!found.containsKey(e)) {
                    open.stream()
                            .filter(w -> way.test(w, e))
                            .findFirst()
                            .ifPresent(
                                    w -> {
                                        found.put(e, w);
                                        open.remove(w);
                                    });
                }
            }
        }
        return found;
    }

    private static boolean isNamed(Wanted wanted, Entity entity) {
        return wanted.names().stream()
                .map(Names::key)
                .anyMatch(n -> entity.forms().stream().map(Names::key).anyMatch(n::equals));
    }

    private static List<Entity> bySize(List<Entity> entities) {
        return entities.stream()
                .sorted((a, b) -> Integer.compare(b.mentions().size(), a.mentions().size()))
                .toList();
    }

    private static boolean isSame(Wanted wanted, Entity entity) {
        return wanted.names().stream()
                .anyMatch(n -> entity.forms().stream().anyMatch(f -> isSame(n, f)));
    }

    /** Whether one name is the other, or all its words stand in the other with the same last. */
    private static boolean isSame(String a, String b) {
        List<String> one = Names.words(a);
        List<String> other = Names.words(b);
        List<String> brief = one.size() <= other.size() ? one : other;
        List<String> full = brief == one ? other : one;
        if (brief.isEmpty() || String.join("", brief).length() < 3) {
            return one.equals(other);
        }
        boolean ends = brief.get(brief.size() - 1).equals(full.get(full.size() - 1));
        Set<String> common = new HashSet<>(full);
        common.retainAll(brief);
        return common.size() == Set.copyOf(brief).size()
                && (ends || brief.size() * 2 >= full.size());
    }
}
