package precis.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The state of one attempt to match: what is captured so far, and how many steps are left. */
final class MatchRun {

    private static final int STEPS = 5_000;

    /** How many tokens one match may span; also bounds the depth of recursion. */
    private static final int WINDOW = 120;

    private final List<Token> tokens;
    private final int limit;
    private Map<String, Match.Range> captures = Map.of();
    private int left = STEPS;
    private int end;

    MatchRun(List<Token> tokens, int start) {
        this.tokens = tokens;
        this.limit = start + WINDOW;
    }

    List<Token> tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    /** Whether the attempt may go on at that token. */
    boolean step(int at) {
        return at < limit && left-- > 0;
    }

    /** Sets a capture and returns what it held before, to be put back on the way out. */
    Match.Range capture(String name, Match.Range range) {
        if (captures.isEmpty()) {
            // Most attempts fail before anything is caught.
            captures = new HashMap<>();
        }
        return range == null ? captures.remove(name) : captures.put(name, range);
    }

    /** Keeps where the whole pattern ended, which ends the attempt. */
    boolean end(int at) {
        end = at;
        return true;
    }

    int end() {
        return end;
    }

    Map<String, Match.Range> captures() {
        return captures;
    }
}
