package precis.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import precis.model.Correction;
import precis.model.Credibility;
import precis.model.Overrides;
import precis.model.Overrides.ActorChange;
import precis.model.Overrides.Quoted;
import precis.model.Overrides.Rating;
import precis.model.Overrides.SpeakerChange;
import precis.model.Problem;
import precis.model.SourceKind;
import precis.model.Status;

/** Reads one file of overrides; what it cannot use is an error that names the line. */
final class OverridesParser {

    private static final List<String> KEYS =
            List.of(
                    "title",
                    "status",
                    "note",
                    "hide",
                    "pin",
                    "summary",
                    "speakers",
                    "actors",
                    "credibility",
                    "corrections");

    private final Map<String, YamlTree> keys;

    private OverridesParser(Map<String, YamlTree> keys) {
        this.keys = keys;
    }

    static Optional<Overrides> parse(
            String article, String file, String yaml, List<Problem> problems) {
        return YamlTree.parse(file, yaml, problems)
                .map(t -> new OverridesParser(t.keys(KEYS)).overrides(article, file));
    }

    private Overrides overrides(String article, String file) {
        return new Overrides(
                article,
                file,
                at("title").flatMap(YamlTree::text),
                at("status").flatMap(s -> choice(s, Status.class)),
                at("note").map(YamlTree::texts).orElse(List.of()),
                each("hide", OverridesParser::quoted),
                each("pin", OverridesParser::quoted),
                each("summary", OverridesParser::quoted),
                each("speakers", OverridesParser::speaker),
                each("actors", OverridesParser::actor),
                each("credibility", OverridesParser::rating),
                each("corrections", OverridesParser::correction));
    }

    private Optional<YamlTree> at(String key) {
        return Optional.ofNullable(keys.get(key));
    }

    private <T> List<T> each(String key, Function<YamlTree, Optional<T>> read) {
        List<T> values = new ArrayList<>();
        at(key).map(YamlTree::items)
                .orElse(List.of())
                .forEach(i -> read.apply(i).ifPresent(values::add));
        return values;
    }

    private static Optional<Quoted> quoted(YamlTree tree) {
        return tree.text().map(t -> new Quoted(t, tree.line()));
    }

    private static Optional<SpeakerChange> speaker(YamlTree tree) {
        Map<String, YamlTree> keys = tree.keys(List.of("sentence", "speaker", "kind"));
        Optional<Quoted> sentence = required(tree, keys, "sentence");
        Optional<String> speaker = optional(keys, "speaker").flatMap(YamlTree::text);
        SourceKind kind =
                optional(keys, "kind")
                        .flatMap(k -> choice(k, SourceKind.class))
                        .orElse(SourceKind.PERSON);
        return sentence.map(s -> new SpeakerChange(s, speaker, kind));
    }

    private static Optional<ActorChange> actor(YamlTree tree) {
        Map<String, YamlTree> keys = tree.keys(List.of("name", "rename", "role", "merge"));
        List<Quoted> merge = new ArrayList<>();
        optional(keys, "merge")
                .map(YamlTree::items)
                .orElse(List.of())
                .forEach(i -> quoted(i).ifPresent(merge::add));
        return required(tree, keys, "name")
                .map(
                        n ->
                                new ActorChange(
                                        n,
                                        optional(keys, "rename").flatMap(YamlTree::text),
                                        optional(keys, "role").flatMap(YamlTree::text),
                                        merge));
    }

    private static Optional<Rating> rating(YamlTree tree) {
        Map<String, YamlTree> keys = tree.keys(List.of("sentence", "value"));
        Optional<Credibility> value =
                optional(keys, "value").flatMap(v -> choice(v, Credibility.class));
        if (value.isEmpty()) {
            tree.wrong("has no 'value'", "use one of: " + choices(Credibility.class));
        }
        return required(tree, keys, "sentence").flatMap(s -> value.map(v -> new Rating(s, v)));
    }

    private static Optional<Correction> correction(YamlTree tree) {
        Map<String, YamlTree> keys = tree.keys(List.of("date", "text"));
        Optional<LocalDate> date = required(tree, keys, "date").flatMap(d -> day(tree, d.text()));
        Optional<Quoted> text = required(tree, keys, "text");
        return date.flatMap(d -> text.map(t -> new Correction(d, t.text())));
    }

    private static Optional<LocalDate> day(YamlTree tree, String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            tree.wrong("'" + written + "' is no day", "write it as 2024-03-31");
            return Optional.empty();
        }
    }

    private static Optional<YamlTree> optional(Map<String, YamlTree> keys, String key) {
        return Optional.ofNullable(keys.get(key));
    }

    private static Optional<Quoted> required(
            YamlTree tree, Map<String, YamlTree> keys, String key) {
        Optional<Quoted> value = optional(keys, key).flatMap(OverridesParser::quoted);
        if (value.isEmpty()) {
            tree.wrong("has no '" + key + "'", "add it");
        }
        return value;
    }

    static <E extends Enum<E>> Optional<E> choice(YamlTree tree, Class<E> type) {
        Optional<String> word = tree.text();
        for (E value : type.getEnumConstants()) {
            if (word.isPresent() && value.name().equalsIgnoreCase(word.get())) {
                return Optional.of(value);
            }
        }
        tree.wrong("'" + word.orElse("") + "' is no choice", "use one of: " + choices(type));
        return Optional.empty();
    }

    private static <E extends Enum<E>> String choices(Class<E> type) {
        return String.join(
                ", ",
                java.util.Arrays.stream(type.getEnumConstants())
                        .map(
                                v ->
                                        v.name().length() == 1
                                                ? v.name()
                                                : v.name().toLowerCase(Locale.ROOT))
                        .toList());
    }
}
