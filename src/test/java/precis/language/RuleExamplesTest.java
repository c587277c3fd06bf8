package precis.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import precis.model.Span;

/** Loads every language folder and holds each rule to its own examples. */
class RuleExamplesTest {

    private static final Path LANGUAGES = Path.of("src/main/resources/language");
    private static final Pattern MARK = Pattern.compile("</?([a-z]+)>");

    static List<String> languages() throws IOException {
        try (Stream<Path> folders = Files.list(LANGUAGES)) {
            return folders.filter(Files::isDirectory)
                    .map(f -> f.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyRuleMatchesItsExamples(String tag) throws IOException {
        LanguagePack pack = LanguagePack.load(tag);
        List<String> wrong = new ArrayList<>();
        for (String file : names(tag, "rules", ".yml")) {
            for (Rule rule : pack.rules(file)) {
                rule.match().forEach(e -> checkMatch(pack, rule, e, wrong));
                for (String example : rule.reject()) {
                    if (matches(pack, rule, example).findAny().isPresent()) {
                        wrong.add(rule.id() + " must not match: " + example);
                    }
                }
                if (rule.match().isEmpty() || rule.reject().isEmpty()) {
                    wrong.add(rule.id() + " needs an example that matches and one that must not");
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noRuleIdIsGivenTwice(String tag) throws IOException {
        LanguagePack pack = LanguagePack.load(tag);
        Set<String> seen = new HashSet<>();
        for (String file : names(tag, "rules", ".yml")) {
            for (Rule rule : pack.rules(file)) {
                assertTrue(seen.add(rule.id()), "given twice: " + rule.id());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noListRepeatsAnEntryOrGoesUnused(String tag) throws IOException {
        LanguagePack pack = LanguagePack.load(tag);
        List<String> wrong = new ArrayList<>();
        String users =
                readAll(LANGUAGES.resolve(tag), ".yml")
                        + readAll(Path.of("src/main/java"), ".java");
        for (String name : names(tag, "lists", ".txt")) {
            Set<String> seen = new HashSet<>();
            for (String entry : pack.list(name).entries()) {
                if (!seen.add(entry)) {
                    wrong.add(name + " has twice: " + entry);
                }
            }
            Pattern use = Pattern.compile("(@|\"|: |lists/)" + Pattern.quote(name) + "(?![a-z-])");
            if (!use.matcher(users).find()) {
                wrong.add(name + " is used by no rule and no stage");
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static void checkMatch(
            LanguagePack pack, Rule rule, String example, List<String> wrong) {
        String plain = MARK.matcher(example).replaceAll("");
        Map<String, String> wanted = marked(example);
        List<Map<String, String>> found = matches(pack, rule, plain).toList();
        if (found.stream().noneMatch(f -> f.entrySet().containsAll(wanted.entrySet()))) {
            wrong.add(rule.id() + " must match: " + example + " but found " + found);
        }
    }

    private static Stream<Map<String, String>> matches(LanguagePack pack, Rule rule, String text) {
        return pack.sentences(text, new Span(0, text.length())).stream()
                .map(s -> pack.tokens(text, s))
                .flatMap(t -> rule.pattern().all(t).stream().map(m -> captured(m, t, text)));
    }

    private static Map<String, String> captured(Match match, List<Token> tokens, String text) {
        Map<String, String> captured = new TreeMap<>();
        match.captures()
                .forEach(
                        (name, range) ->
                                match.capture(name)
                                        .ifPresent(
                                                r -> captured.put(name, r.span(tokens).in(text))));
        return captured;
    }

    private static Map<String, String> marked(String example) {
        Map<String, String> marked = new TreeMap<>();
        Matcher open = Pattern.compile("<([a-z]+)>").matcher(example);
        while (open.find()) {
            int end = example.indexOf("</" + open.group(1) + ">", open.end());
            marked.put(
                    open.group(1), MARK.matcher(example.substring(open.end(), end)).replaceAll(""));
        }
        return marked;
    }

    private static List<String> names(String tag, String folder, String ending) throws IOException {
        Path path = LANGUAGES.resolve(tag).resolve(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(ending))
                    .map(f -> f.substring(0, f.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }

    private static String readAll(Path folder, String ending) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path f : files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
                all.append(Files.readString(f));
            }
        }
        return all.toString();
    }
}
