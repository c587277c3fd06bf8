package precis.language;

import java.util.List;

/** What the first token of a part of a pattern must meet, its answers remembered by form. */
final class Opening {

    /** Whether the part can begin with any token, or without one. */
    private final boolean anywhere;

    private final Question first;

    Opening(PatternNode node) {
        this.anywhere = node.canBeEmpty() || node.first() == Condition.Shape.ANY;
        this.first = new Question(node.first()::holds);
    }

    /** Whether the part can begin with that token; if so, it still need not. */
    boolean holds(Token token) {
        return anywhere || first.holds(token);
    }

    boolean holds(List<Token> tokens, int at) {
        return anywhere || at < tokens.size() && first.holds(tokens.get(at));
    }
}
