package precis.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import precis.analysis.Analyst;
import precis.ingest.SeedReader;
import precis.language.LanguagePack;
import precis.language.Languages;
import precis.model.Briefing;

/** The articles of {@code news}, with what each sentence says as its labels have it. */
public final class NewsWeek {

    private static final Pattern LABELLED = Pattern.compile("([^{}\\n]+?) \\{([^}]*)\\}");

    public static final LanguagePack PACK = LanguagePack.load("fr");

    /** Read once: the tests share them. */
    public static final NewsWeek WEEK = new NewsWeek();

    private final Map<String, String> stories = new TreeMap<>();
    private final Map<String, Map<String, Map<String, String>>> labels = new TreeMap<>();
    private final List<Briefing> briefings;

    private NewsWeek() {
        try {
            Path folder = Files.createTempDirectory("precis-news");
            for (String file : List.of("01-monde.txt", "02-france.txt", "03-blind.txt")) {
                Path path = Path.of(NewsWeek.class.getResource("news/" + file).toURI());
                Stream.of(("\n" + Files.readString(path)).split("\n=== "))
                        .filter(a -> !a.isBlank())
                        .forEach(a -> write(a, folder));
            }
            Languages languages = Languages.load();
            Analyst analyst = new Analyst(PACK);
            briefings =
                    new SeedReader(languages::identify, languages::pack)
                            .read(folder).value().stream().map(analyst::brief).toList();
            try (Stream<Path> files = Files.list(folder)) {
                files.forEach(f -> f.toFile().delete());
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One article as a seed and its sidecar. */
    private void write(String article, Path folder) {
        String[] head = article.lines().findFirst().orElseThrow().split("\\|");
        String id = head[0].strip();
        String body = article.substring(article.indexOf('\n') + 1);
        stories.put(id, head[4].strip());
        Matcher m = LABELLED.matcher(body);
        while (m.find()) {
            Map<String, String> said = new LinkedHashMap<>();
            for (String label : m.group(2).split(" ")) {
                int equals = label.indexOf('=');
                said.put(
                        equals < 0 ? label : label.substring(0, equals),
                        equals < 0 ? "" : label.substring(equals + 1));
            }
            labels.computeIfAbsent(id, i -> new TreeMap<>()).put(m.group(1).strip(), said);
        }
        List<String> sidecar = new ArrayList<>();
        sidecar.add("outlet: \"" + head[1].strip() + "\"");
        sidecar.add("published: " + head[2].strip());
        if (!head[3].isBlank()) {
            sidecar.add("author: \"" + head[3].strip() + "\"");
        }
        try {
            Files.writeString(folder.resolve(id + ".txt"), body.replaceAll(" \\{[^}]*\\}", ""));
            Files.write(folder.resolve(id + ".yml"), sidecar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Briefing> briefings() {
        return briefings;
    }

    public String story(Briefing briefing) {
        return stories.get(briefing.article().id());
    }

    public List<Briefing> of(String story) {
        return briefings.stream().filter(b -> story(b).equals(story)).toList();
    }

    public List<String> stories() {
        return stories.values().stream().distinct().sorted().toList();
    }

    /** What a sentence says: the value of each label. */
    public Map<String, String> labels(String article, String sentence) {
        return Optional.ofNullable(labels.get(article).get(sentence))
                .orElseThrow(() -> new IllegalArgumentException(article + ": " + sentence));
    }
}
