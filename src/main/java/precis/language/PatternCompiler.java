package precis.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Compiles patterns against the lists and macros of one language. */
final class PatternCompiler {

    private final Function<String, WordList> lists;
    private final Map<String, String> macros;
    private final Map<String, PatternNode> compiled = new HashMap<>();
    private final Map<Condition, Condition> remembered = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    PatternCompiler(Function<String, WordList> lists, Map<String, String> macros) {
        this.lists = lists;
        this.macros = Map.copyOf(macros);
    }

    /**
     * @param owner id of the rule, for the error message
     * @throws IllegalStateException with owner and column if the pattern is wrong
     */
    synchronized TokenPattern compile(String owner, String pattern) {
        return new TokenPattern(pattern, new PatternParser(owner, pattern, this).parse());
    }

    /** The condition with a memory, where asking costs more than remembering. */
    Condition remembered(Condition condition) {
        if (condition instanceof Condition.Shape
                || condition instanceof Condition.Form
                || condition instanceof Condition.InList
                || condition instanceof Condition.Tagged) {
            return condition;
        }
        return remembered.computeIfAbsent(
                condition, c -> new Condition.Remembered(new Question(c::holds)));
    }

    WordList list(String name) {
        return lists.apply(name);
    }

    PatternNode macro(String name) {
        PatternNode node = compiled.get(name);
        if (node == null) {
            if (!macros.containsKey(name)) {
                throw new IllegalStateException("no macro $" + name + " in patterns.yml");
            }
            if (!open.add(name)) {
                throw new IllegalStateException("macro $" + name + " calls itself");
            }
            node = new PatternParser("$" + name, macros.get(name), this).parse();
            open.remove(name);
            compiled.put(name, node);
        }
        return node;
    }
}
