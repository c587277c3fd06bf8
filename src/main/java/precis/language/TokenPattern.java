package precis.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A compiled expression over tagged tokens; see {@link PatternParser} for how it is written.
 * Matching is greedy with backtracking under a budget of steps, so that no sentence, however long,
 * takes more than linear time.
 */
public final class TokenPattern {

    private final String source;
    private final PatternNode node;

    private final Opening opening;

    TokenPattern(String source, PatternNode node) {
        this.source = source;
        this.node = node;
        this.opening = new Opening(node);
    }

    /** Whether a match can begin with that token; if so, it still need not. */
    boolean mayBeginWith(Token token) {
        return opening.holds(token);
    }

    /** What must be met in every sentence with a match. */
    Needs needs() {
        return node.needs();
    }

    /** The match that starts at token {@code at}, if there is one. */
    public Optional<Match> at(List<Token> tokens, int at) {
        // Most tokens cannot begin a match: told without an attempt, which is where the time went.
        if (!opening.holds(tokens, at)) {
            return Optional.empty();
        }
        return attempt(tokens, at);
    }

    /** As {@link #at}, where the token there is known to be one that a match can begin with. */
    Optional<Match> attempt(List<Token> tokens, int at) {
        MatchRun run = new MatchRun(tokens, at);
        return node.match(run, at, run::end)
                ? Optional.of(new Match(at, run.end(), run.captures()))
                : Optional.empty();
    }

    /** The first match at or after token {@code from}. */
    public Optional<Match> find(List<Token> tokens, int from) {
        for (int at = from; at < tokens.size(); at++) {
            Optional<Match> match = at(tokens, at);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /** All matches from left to right, none overlapping another. */
    public List<Match> all(List<Token> tokens) {
        List<Match> matches = new ArrayList<>();
        int from = 0;
        while (true) {
            Optional<Match> match = find(tokens, from);
            if (match.isEmpty()) {
                return matches;
            }
            matches.add(match.get());
            from = Math.max(match.get().end(), match.get().start() + 1);
        }
    }

    @Override
    public String toString() {
        return source;
    }
}
