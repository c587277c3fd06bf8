package precis.publish.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import precis.model.Problem;
import precis.shipped.Shipped;

/** Whether pages keep the typographic rules of their language, where its folder has any. */
final class Typography {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final int CONTEXT = 12;

    /**
     * A rule as the language's folder states it.
     *
     * @param fault a regular expression that finds it
     * @param what what is wrong
     * @param remedy what to do
     * @param matches examples with the fault
     * @param leaves examples without
     */
    record Rule(
            String id,
            Pattern fault,
            String what,
            String remedy,
            List<String> matches,
            List<String> leaves) {}

    private final Map<String, List<Rule>> rules = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** The rules of a language, none where it has no file of them. */
    static List<Rule> rules(String language) {
        String subtag = language.replaceFirst("-.*", "");
        if (!subtag.matches("[a-z]{2,8}")) {
            return List.of();
        }
        String file = "/language/" + subtag + "/typography.yml";
        return Shipped.textIfAny(file).map(text -> parsed(file, text)).orElse(List.of());
    }

    private static List<Rule> parsed(String file, String text) {
        try {
            return YAML.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(file + ": " + e.getOriginalMessage(), e);
        }
    }

    List<Problem> problems() {
        return problems;
    }

    void check(HtmlPage page) {
        for (Passage passage : Passage.of(page.document())) {
            for (Rule rule : rules.computeIfAbsent(passage.language(), Typography::rules)) {
                find(page, passage, rule);
            }
        }
    }

    private void find(HtmlPage page, Passage passage, Rule rule) {
        String text = passage.text();
        Matcher fault = rule.fault().matcher(text);
        while (fault.find()) {
            int from = Math.max(0, fault.start() - CONTEXT);
            int to = Math.min(text.length(), fault.end() + CONTEXT);
            problems.add(
                    Problem.warning(
                            page.name(),
                            passage.lines().get(fault.start()),
                            rule.what() + ": \"" + text.substring(from, to) + "\"",
                            rule.remedy()));
        }
    }
}
