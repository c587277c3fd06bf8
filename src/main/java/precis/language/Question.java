package precis.language;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * A question about tokens whose answer hangs on their form alone, so that each {@link WordForm}
 * keeps it once it has been asked.
 */
final class Question {

    /** No two alike in the program: forms keep answers under them. */
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final int number = NUMBERS.getAndIncrement();
    private final Predicate<Token> test;

    Question(Predicate<Token> test) {
        this.test = test;
    }

    int number() {
        return number;
    }

    /** The answer, worked out. */
    boolean ask(Token token) {
        return test.test(token);
    }

    /** The answer, worked out or remembered. */
    boolean holds(Token token) {
        return token.form().answer(this, token);
    }
}
