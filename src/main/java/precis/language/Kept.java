package precis.language;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** What is worked out once for each {@link WordForm} and kept by it from then on. */
final class Kept<T> {

    /** No two alike in the program: forms keep things under them. */
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final int number = NUMBERS.getAndIncrement();
    private final Function<Token, T> make;

    Kept(Function<Token, T> make) {
        this.make = make;
    }

    @SuppressWarnings("unchecked")
    T of(Token token) {
        Object known = token.form().kept(number);
        if (known == null) {
            known = make.apply(token);
            token.form().keep(number, known);
        }
        return (T) known;
    }
}
