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
    private final Map<String, Match.Range> captures = new HashMap<>();
    private final int end;
    private int left = STEPS;

    MatchRun(List<Token> tokens, int start) {
        this.tokens = tokens;
        this.end = start + WINDOW;
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
        return at < end && left-- > 0;
    }

    /** Sets a capture and returns what it held before, to be put back on the way out. */
    Match.Range capture(String name, Match.Range range) {
        return range == null ? captures.remove(name) : captures.put(name, range);
    }

    Map<String, Match.Range> captures() {
        return captures;
    }
}
