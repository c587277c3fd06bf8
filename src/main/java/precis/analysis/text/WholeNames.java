package precis.analysis.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import precis.language.LanguagePack;
import precis.language.Match;
import precis.language.Rule;
import precis.language.Token;
import precis.model.Span;

/**
 * Takes names that are whole phrases for one token each, wherever the article gives them, so that
 * every later step reads them as it reads any name: those in quotation marks and those that the
 * rules of {@code rules/names.yml} find, in their capture {@code name}.
 */
final class WholeNames {

    private static final String NAME = "name";

    private final QuotedNames quoted;
    private final List<Rule> rules;

    WholeNames(LanguagePack pack) {
        quoted = new QuotedNames(pack);
        rules = pack.rulesIfAny("names");
    }

    /** The names of an article by their first word, the longest first. */
    Map<String, List<List<String>>> in(List<List<Token>> sentences) {
        Map<String, List<List<String>>> names = new HashMap<>();
        for (List<Token> tokens : sentences) {
            quoted.in(tokens).forEach(n -> add(names, n));
            for (Rule rule : rules) {
                for (Match match : rule.pattern().all(tokens)) {
                    match.capture(NAME)
                            .map(r -> texts(tokens.subList(r.start(), r.end())))
                            .ifPresent(n -> add(names, n));
                }
            }
        }
        names.values().forEach(l -> l.sort((a, b) -> b.size() - a.size()));
        return names;
    }

    private static void add(Map<String, List<List<String>>> names, List<String> name) {
        List<List<String>> alike = names.computeIfAbsent(name.get(0), w -> new ArrayList<>());
        if (!alike.contains(name)) {
            alike.add(name);
        }
    }

    /**
     * A sentence with these names as one token each, their marks left out.
     *
     * @param text what the tokens' places refer to
     * @param marked takes where a name stands with its marks
     */
    static List<Token> fold(
            String text,
            List<Token> tokens,
            Map<String, List<List<String>>> names,
            List<Span> marked) {
        List<Token> folded = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int length = length(tokens, at, names);
            int end = at + length;
            boolean quoted =
                    at > 0
                            && QuotedNames.opens(tokens.get(at - 1))
                            && end < tokens.size()
                            && QuotedNames.closes(tokens.get(end));
            if (length == 0 || length == 1 && !quoted) {
                folded.add(tokens.get(at++));
                continue;
            }
            Span span = tokens.get(at).span().cover(tokens.get(end - 1).span());
            if (quoted) {
                folded.remove(folded.size() - 1);
                marked.add(tokens.get(at - 1).span().cover(tokens.get(end).span()));
            }
            folded.add(length == 1 ? tokens.get(at) : Token.name(span, span.in(text)));
            at = quoted ? end + 1 : end;
        }
        return folded;
    }

    private static int length(List<Token> tokens, int at, Map<String, List<List<String>>> names) {
        for (List<String> name : names.getOrDefault(tokens.get(at).text(), List.of())) {
            int end = at + name.size();
            if (end <= tokens.size() && texts(tokens.subList(at, end)).equals(name)) {
                return name.size();
            }
        }
        return 0;
    }

    private static List<String> texts(List<Token> tokens) {
        return tokens.stream().map(Token::text).toList();
    }
}
