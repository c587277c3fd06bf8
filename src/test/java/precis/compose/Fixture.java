package precis.compose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import precis.model.Actor;
import precis.model.ActorKind;
import precis.model.Article;
import precis.model.Attribution;
import precis.model.Briefing;
import precis.model.Certainty;
import precis.model.Claim;
import precis.model.Clarification;
import precis.model.Detail;
import precis.model.Evidence;
import precis.model.Excerpt;
import precis.model.Figure;
import precis.model.Metadata;
import precis.model.Moment;
import precis.model.Origin;
import precis.model.Paragraph;
import precis.model.Sentence;
import precis.model.Source;
import precis.model.SourceKind;
import precis.model.Span;
import precis.model.Speaker;
import precis.model.Statement;
import precis.model.Status;

/** Builds a briefing from an article annotated by hand, without any analysis. */
public final class Fixture {

    public static final List<String> ALL = List.of("barrage-vaur", "greve-rail", "vaccin-essai");

    private final JsonNode data;
    private final StringBuilder text = new StringBuilder();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Moment> moments = new ArrayList<>();

    private Fixture(JsonNode data) {
        this.data = data;
    }

    public static List<Briefing> briefings() {
        return ALL.stream().map(Fixture::load).toList();
    }

    public static Briefing load(String name) {
        try (InputStream in = Fixture.class.getResourceAsStream("articles/" + name + ".yml")) {
            return new Fixture(new YAMLMapper().readTree(in)).build(name);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private Briefing build(String name) {
        writeText();
        for (JsonNode s : data.path("sentences")) {
            statements.add(statement(s));
            readFacts(s);
        }
        moments.sort(java.util.Comparator.comparing(Moment::date));
        return new Briefing(
                article(name),
                summary(),
                claims(),
                actors(),
                sources(),
                moments,
                figures,
                statements);
    }

    private void writeText() {
        int start = 0;
        for (JsonNode s : data.path("sentences")) {
            boolean opens = s.path("opens").asBoolean(text.isEmpty());
            if (!text.isEmpty()) {
                if (opens) {
                    paragraphs.add(
                            new Paragraph(Paragraph.Kind.TEXT, new Span(start, text.length())));
                }
                text.append(opens ? "\n\n" : " ");
                start = opens ? text.length() : start;
            }
            text.append(s.path("text").asText());
        }
        paragraphs.add(new Paragraph(Paragraph.Kind.TEXT, new Span(start, text.length())));
    }

    private Statement statement(JsonNode s) {
        String words = s.path("text").asText();
        int from = statements.isEmpty() ? 0 : last().span().end();
        int start = text.indexOf(words, from);
        Span span = new Span(start, start + words.length());
        int number = statements.size() + 1;
        int paragraph = 0;
        while (!paragraphs.get(paragraph).span().contains(start)) {
            paragraph++;
        }
        List<Speaker> speakers = new ArrayList<>();
        s.path("speakers").properties().forEach(f -> speakers.add(speaker(f)));
        Optional<Attribution> attribution =
                speakers.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Attribution(speakers, evidence(s.path("says"), span)));
        return new Statement(
                new Sentence(number, span, words, paragraph),
                attribution,
                Certainty.valueOf(
                        s.path("certainty").asText("asserted").toUpperCase(java.util.Locale.ROOT)),
                evidence(s.path("cues"), span),
                s.path("quoted").asBoolean());
    }

    private Sentence last() {
        return statements.get(statements.size() - 1).sentence();
    }

    private static Speaker speaker(Map.Entry<String, JsonNode> field) {
        return new Speaker(
                field.getKey(),
                SourceKind.valueOf(field.getValue().asText().toUpperCase(java.util.Locale.ROOT)));
    }

    private List<Evidence> evidence(JsonNode words, Span within) {
        List<Evidence> found = new ArrayList<>();
        words.forEach(w -> found.add(new Evidence("rule", find(w, within), w.asText())));
        return found;
    }

    private Span find(JsonNode words, Span within) {
        int at = text.indexOf(words.asText(), within.start());
        if (at < 0 || at + words.asText().length() > within.end()) {
            throw new IllegalArgumentException(words + " not in " + within.in(text.toString()));
        }
        return new Span(at, at + words.asText().length());
    }

    private void readFacts(JsonNode s) {
        Sentence sentence = last();
        for (JsonNode f : s.path("figures")) {
            figures.add(
                    new Figure(
                            find(f.path("text"), sentence.span()),
                            f.path("text").asText(),
                            string(f, "value").map(BigDecimal::new),
                            string(f, "unit"),
                            string(f, "counted"),
                            sentence.number(),
                            false));
        }
        for (JsonNode d : s.path("dates")) {
            moments.add(
                    new Moment(
                            LocalDate.parse(d.path("date").asText()),
                            Moment.Precision.valueOf(
                                    d.path("precision")
                                            .asText("day")
                                            .toUpperCase(java.util.Locale.ROOT)),
                            find(d.path("text"), sentence.span()),
                            d.path("text").asText(),
                            string(data, "published").map(LocalDate::parse),
                            sentence.number()));
        }
    }

    private List<Excerpt> summary() {
        List<Excerpt> out = new ArrayList<>();
        data.path("summary")
                .forEach(
                        n -> {
                            Sentence s = statements.get(n.asInt() - 1).sentence();
                            out.add(new Excerpt(s.text(), s.span(), s.number()));
                        });
        return out;
    }

    private List<Claim> claims() {
        List<Claim> out = new ArrayList<>();
        for (JsonNode c : data.path("claims")) {
            Statement statement = statements.get(c.path("sentence").asInt() - 1);
            Span whole = statement.sentence().span();
            Span span = c.has("text") ? find(c.path("text"), whole) : whole;
            List<Clarification> notes = new ArrayList<>();
            c.path("means")
                    .properties()
                    .forEach(
                            f ->
                                    notes.add(
                                            new Clarification(
                                                    find(
                                                            com.fasterxml.jackson.databind.node
                                                                    .TextNode.valueOf(f.getKey()),
                                                            span),
                                                    f.getValue().asText())));
            out.add(
                    new Claim(
                            "c" + (out.size() + 1),
                            new Excerpt(
                                    span.in(text.toString()), span, statement.sentence().number()),
                            statement,
                            figures.stream().filter(f -> span.contains(f.span())).toList(),
                            moments.stream().filter(m -> span.contains(m.span())).toList(),
                            List.of(),
                            notes,
                            List.of("fixture")));
        }
        return out;
    }

    private List<Actor> actors() {
        List<Actor> out = new ArrayList<>();
        for (JsonNode a : data.path("actors")) {
            List<String> aliases = new ArrayList<>();
            a.path("aliases").forEach(x -> aliases.add(x.asText()));
            List<String> forms = new ArrayList<>(aliases);
            forms.add(a.path("name").asText());
            TreeSet<Span> mentions = new TreeSet<>();
            TreeSet<Integer> sentences = new TreeSet<>();
            for (Statement s : statements) {
                for (String form : forms) {
                    int at = s.sentence().text().indexOf(form);
                    if (at >= 0) {
                        int start = s.sentence().span().start() + at;
                        mentions.add(new Span(start, start + form.length()));
                        sentences.add(s.sentence().number());
                    }
                }
            }
            out.add(
                    new Actor(
                            a.path("name").asText(),
                            aliases,
                            ActorKind.valueOf(
                                    a.path("kind").asText().toUpperCase(java.util.Locale.ROOT)),
                            string(a, "role"),
                            a.path("salience").asDouble(0.5),
                            List.copyOf(mentions),
                            List.copyOf(sentences)));
        }
        return out;
    }

    private List<Source> sources() {
        Map<String, TreeSet<Integer>> credited = new LinkedHashMap<>();
        Map<String, SourceKind> kinds = new LinkedHashMap<>();
        for (Statement s : statements) {
            for (Speaker speaker : s.attribution().map(Attribution::speakers).orElse(List.of())) {
                kinds.put(speaker.name(), speaker.kind());
                credited.computeIfAbsent(speaker.name(), k -> new TreeSet<>())
                        .add(s.sentence().number());
            }
        }
        return credited.entrySet().stream()
                .map(e -> new Source(e.getKey(), kinds.get(e.getKey()), List.copyOf(e.getValue())))
                .toList();
    }

    private Article article(String name) {
        return new Article(
                name,
                name + ".txt",
                "fr",
                data.path("title").asText(),
                text.toString(),
                paragraphs,
                new Metadata(
                        string(data, "outlet").map(v -> new Detail<>(v, Origin.SIDECAR)),
                        string(data, "url").map(v -> new Detail<>(URI.create(v), Origin.SIDECAR)),
                        string(data, "author").map(v -> new Detail<>(List.of(v), Origin.BYLINE)),
                        string(data, "published")
                                .map(v -> new Detail<>(LocalDate.parse(v), Origin.DATELINE)),
                        string(data, "modified")
                                .map(v -> new Detail<>(LocalDate.parse(v), Origin.META)),
                        Optional.of(Origin.HEADING)),
                "0123456789abcdef".repeat(4),
                data.path("partial").asBoolean(),
                Status.PUBLISHED);
    }

    private static Optional<String> string(JsonNode node, String field) {
        return node.hasNonNull(field) ? Optional.of(node.path(field).asText()) : Optional.empty();
    }
}
