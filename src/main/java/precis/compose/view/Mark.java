package precis.compose.view;

import java.util.Locale;
import precis.model.Certainty;
import precis.model.SourceKind;
import precis.model.Statement;

/** How sure a statement is, with a sign and a word for it. */
public enum Mark {
    ASSERTED("\u25cf"),
    ATTRIBUTED("\u25d0"),
    HEDGED("\u25cb"),
    DENIED("\u2715");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    public static Mark of(Statement statement) {
        return switch (statement.certainty()) {
            case HEDGED -> HEDGED;
            case DENIED -> DENIED;
            case ASSERTED -> statement.attribution().isPresent() ? ATTRIBUTED : ASSERTED;
        };
    }

    /** Readable without colour, and without the word. */
    public String sign() {
        return sign;
    }

    /** Last part of a phrase key, and class for the style sheet. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static boolean isAnonymous(Statement statement) {
        return statement
                .attribution()
                .filter(a -> a.first().kind() == SourceKind.ANONYMOUS)
                .isPresent();
    }

    static boolean isHedged(Statement statement) {
        return statement.certainty() == Certainty.HEDGED;
    }
}
