package precis.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what a pattern asks of one token. */
final class ConditionParser {

    private final PatternSource in;
    private final PatternCompiler compiler;

    ConditionParser(PatternSource in, PatternCompiler compiler) {
        this.in = in;
        this.compiler = compiler;
    }

    Condition any() {
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(all());
        } while (in.take("|"));
        return parts.size() == 1 ? parts.get(0) : new Condition.Any(List.copyOf(parts));
    }

    private Condition all() {
        List<Condition> parts = new ArrayList<>();
        Set<String> lemmas = new HashSet<>();
        Set<String> features = new HashSet<>();
        do {
            Condition one = one();
            if (one instanceof Condition.Read read) {
                lemmas.addAll(read.lemmas());
                features.addAll(read.features());
            } else {
                parts.add(one);
            }
        } while (in.take("&"));
        if (!lemmas.isEmpty() || !features.isEmpty()) {
            parts.add(new Condition.Read(Set.copyOf(lemmas), Set.copyOf(features)));
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(List.copyOf(parts));
    }

    Condition one() {
        if (in.take("!")) {
            return new Condition.Not(one());
        }
        if (in.take("(")) {
            Condition inner = any();
            in.expect(")");
            return inner;
        }
        if (in.take("<")) {
            String lemma = in.upTo('>');
            return new Condition.Read(Set.of(lemma), Set.of());
        }
        if (in.take("@")) {
            return new Condition.InList(compiler.list(in.name()));
        }
        if (in.take("~")) {
            return shape(in.name());
        }
        if (in.take("/")) {
            return new Condition.Fits(Pattern.compile(in.upTo('/')));
        }
        if (in.take("'")) {
            return new Condition.Form(in.upTo('\''));
        }
        return word(in.word());
    }

    private Condition shape(String name) {
        for (Condition.Shape shape : Condition.Shape.values()) {
            if (shape.name().toLowerCase(Locale.ROOT).equals(name)) {
                return shape;
            }
        }
        throw in.error("no shape ~" + name);
    }

    private Condition word(String word) {
        if (word.isEmpty()) {
            throw in.error("a condition is missing");
        }
        if (word.equals("_")) {
            return Condition.Shape.ANY;
        }
        if (word.length() > 1 && word.startsWith(".")) {
            return new Condition.Read(Set.of(), Set.of(word.substring(1)));
        }
        if (word.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            Upos pos = Upos.parse(word);
            if (pos.name().equals(word)) {
                return new Condition.Tagged(pos);
            }
            throw in.error("no part of speech " + word);
        }
        return new Condition.Form(Tokenizer.norm(word));
    }
}
