package precis.analysis.digest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import precis.analysis.Analyst;
import precis.analysis.actors.ActorFinder;
import precis.analysis.facts.Facts;
import precis.analysis.text.Document;
import precis.analysis.text.DocumentReader;
import precis.ingest.SeedReader;
import precis.language.LanguagePack;
import precis.language.Languages;
import precis.model.Article;
import precis.model.Briefing;
import precis.model.Detail;
import precis.model.Metadata;
import precis.model.Origin;
import precis.model.Paragraph;
import precis.model.Span;
import precis.model.Status;

/** Reads annotated articles: our own, a label before each sentence, or a folder of gold. */
final class Samples {

    private final LanguagePack pack;
    private final Analyst analyst;
    private final Features features;

    Samples(LanguagePack pack) {
        this.pack = pack;
        this.analyst = new Analyst(pack);
        this.features = new Features(pack);
    }

    /** Files of a title, a date, then a sentence a line behind its two labels. */
    List<Sample> labelled(Path folder) throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (Path file : files(folder, ".txt")) {
            samples.add(labelled(file.getFileName().toString(), Files.readAllLines(file)));
        }
        return samples;
    }

    private Sample labelled(String name, List<String> lines) {
        Map<String, int[]> labels = new HashMap<>();
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : lines.subList(2, lines.size())) {
            if (line.isBlank()) {
                paragraphs.add(paragraph(start, text.length()));
                text.append("\n\n");
                start = text.length();
            } else {
                String sentence = line.substring(3);
                labels.put(
                        Alignment.key(sentence),
                        new int[] {line.charAt(0) - '0', line.charAt(1) - '0'});
                text.append(text.length() > start ? " " : "").append(sentence);
            }
        }
        paragraphs.add(paragraph(start, text.length()));
        LocalDate date = LocalDate.parse(lines.get(1));
        Article article =
                new Article(
                        "a",
                        name,
                        pack.tag(),
                        lines.get(0),
                        text.toString(),
                        paragraphs,
                        new Metadata(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new Detail<>(date, Origin.DATELINE)),
                                Optional.empty()),
                        "0".repeat(64),
                        false,
                        Status.PUBLISHED);
        return sample(name, article, labels);
    }

    private static Paragraph paragraph(int start, int end) {
        return new Paragraph(Paragraph.Kind.TEXT, new Span(start, end));
    }

    /** The articles of {@code folder/articles} with the labels of {@code folder/gold}. */
    List<Sample> gold(Path folder) throws IOException {
        Languages languages = Languages.load();
        SeedReader seeds = new SeedReader(languages::identify, languages::pack);
        List<Sample> samples = new ArrayList<>();
        for (Article article : seeds.read(folder.resolve("articles")).value()) {
            String id = article.seed().replaceFirst("\\.[a-z]+$", "").replaceFirst(".*/", "");
            JsonNode gold =
                    new ObjectMapper()
                            .readTree(folder.resolve("gold/" + id + ".gold.json").toFile());
            Map<String, int[]> labels = new HashMap<>();
            for (JsonNode s : gold.path("sentences")) {
                labels.put(
                        Alignment.key(s.path("text").asText()),
                        new int[] {s.path("summary").asInt(), s.path("claim").asInt()});
            }
            samples.add(sample(id, article, labels));
        }
        return samples;
    }

    private Sample sample(String id, Article article, Map<String, int[]> labels) {
        Document document = new DocumentReader(pack).read(article);
        Briefing briefing = analyst.brief(article);
        Sketch sketch =
                Sketch.of(
                        new Reading(
                                document,
                                new ActorFinder(pack).find(document),
                                new Facts(briefing.figures(), briefing.timeline()),
                                briefing.statements()));
        List<Integer> summary = new ArrayList<>();
        List<Integer> claims = new ArrayList<>();
        for (int i = 0; i < sketch.size(); i++) {
            int[] label = Alignment.find(labels, sketch.sentence(i).sentence().text());
            summary.add(label[0]);
            claims.add(label[1]);
        }
        return new Sample(id, sketch, features.of(sketch), summary, claims);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }
}
