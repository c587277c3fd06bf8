package precis.language;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;

/** How rules are written down: YAML entries, compiled when the file is first asked for. */
final class RuleFile {

    static final TypeReference<List<Entry>> TYPE = new TypeReference<>() {};

    private RuleFile() {}

    /** A rule as written. */
    record Entry(
            String id,
            String about,
            String pattern,
            Map<String, String> set,
            List<String> match,
            List<String> reject) {

        Rule compile(PatternCompiler compiler) {
            return new Rule(
                    id,
                    about,
                    compiler.compile(id, pattern),
                    set == null ? Map.of() : set,
                    match == null ? List.of() : match,
                    reject == null ? List.of() : reject);
        }
    }

    static List<Rule> compile(List<Entry> entries, PatternCompiler compiler) {
        return entries.stream().map(e -> e.compile(compiler)).toList();
    }
}
