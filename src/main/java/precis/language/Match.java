package precis.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import precis.model.Span;

/**
 * Where a pattern matched among the tokens of a sentence.
 *
 * @param start index of the first token
 * @param end index after the last token
 * @param captures name to the token range it caught, end-exclusive
 */
public record Match(int start, int end, Map<String, Range> captures) {

    /**
     * Token indexes, end-exclusive.
     *
     * @param start first index
     * @param end index after the last
     */
    public record Range(int start, int end) {

        /** The characters from the first token to the last. */
        public Span span(List<Token> tokens) {
            return tokens.get(start).span().cover(tokens.get(end - 1).span());
        }
    }

    public Match {
        captures = Map.copyOf(captures);
    }

    /** What the named capture caught, unless it took no part or is empty. */
    public Optional<Range> capture(String name) {
        return Optional.ofNullable(captures.get(name)).filter(r -> r.start() < r.end());
    }

    public Range whole() {
        return new Range(start, end);
    }
}
