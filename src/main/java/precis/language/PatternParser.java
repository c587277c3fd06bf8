package precis.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a pattern. White space separates parts; each part is one of
 *
 * <pre>
 * word            the normalised form; 'any mark' in single quotes
 * &lt;lemma&gt;         some dictionary reading has this lemma
 * @list           an entry of lists/list.txt, of one or more words
 * @@list          the same, adverbs allowed after its first word
 * VERB            a part of speech
 * .cond           some dictionary reading has this feature
 * ~cap ~upper ~word ~digit   how it is written
 * /expression/    the normalised form fits the regular expression
 * _               any token
 * [a &amp; !b | c]    conditions on one token; lemma and features joined by &amp; hold of one reading
 * (a b | c)       a group; (?=…) (?!…) (?&lt;=…) (?&lt;!…) look around
 * name=(…)        a capture
 * $NAME           a macro of patterns.yml
 * ^ $             start and end of the sentence
 * ? * + {2,5}     repetition; a further ? makes it lazy
 * </pre>
 */
final class PatternParser {

    private final PatternSource in;
    private final PatternCompiler compiler;
    private final ConditionParser conditions;

    PatternParser(String owner, String pattern, PatternCompiler compiler) {
        this.in = new PatternSource(owner, pattern);
        this.compiler = compiler;
        this.conditions = new ConditionParser(in, compiler);
    }

    PatternNode parse() {
        PatternNode node = choice();
        if (!in.atEnd()) {
            throw in.error("unexpected");
        }
        return node;
    }

    private PatternNode choice() {
        List<PatternNode> options = new ArrayList<>();
        do {
            options.add(sequence());
        } while (in.take("|"));
        return options.size() == 1 ? options.get(0) : PatternNode.Choice.of(List.copyOf(options));
    }

    private PatternNode sequence() {
        List<PatternNode> parts = new ArrayList<>();
        while (!in.atEnd() && !in.sees("|") && !in.sees(")")) {
            parts.add(repeated(part()));
        }
        return parts.size() == 1 ? parts.get(0) : new PatternNode.Sequence(List.copyOf(parts));
    }

    private PatternNode part() {
        String name = in.captureName();
        if (name != null) {
            return new PatternNode.Capture(name, part());
        }
        if (in.take("(")) {
            return group();
        }
        if (in.take("^")) {
            return new Assertion.Edge(true);
        }
        if (in.take("$")) {
            String macro = in.name();
            return macro.isEmpty() ? new Assertion.Edge(false) : compiler.macro(macro);
        }
        if (in.take("@")) {
            boolean loose = in.take("@");
            return new PatternNode.Listed(compiler.list(in.name()), loose);
        }
        if (in.take("[")) {
            Condition condition = conditions.any();
            in.expect("]");
            return new PatternNode.One(compiler.remembered(condition));
        }
        return new PatternNode.One(compiler.remembered(conditions.one()));
    }

    private PatternNode group() {
        PatternNode node;
        if (in.take("?=") || in.sees("?!")) {
            boolean negated = in.take("?!");
            node = new Assertion.Ahead(choice(), negated);
        } else if (in.take("?<=") || in.sees("?<!")) {
            boolean negated = in.take("?<!");
            node = new Assertion.Behind(choice(), negated);
        } else {
            node = choice();
        }
        in.expect(")");
        return node;
    }

    private PatternNode repeated(PatternNode part) {
        int[] times = in.repetition();
        if (times == null) {
            return part;
        }
        return new Repeat(part, times[0], times[1], in.takeHere('?'));
    }
}
