package precis.analysis.text;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/** A mark before a block of an interview that says whose words the block holds. */
public sealed interface Turn {

    /** Where the words begin, in characters of the article's text. */
    int end();

    /** What fits the kind of mark; initials come without points. */
    <T> T match(Supplier<T> question, Supplier<T> answer, Function<String, T> initials);

    /** « Q. »: whoever asks. */
    record Question(int end) implements Turn {

        @Override
        public <T> T match(Supplier<T> question, Supplier<T> answer, Function<String, T> initials) {
            return question.get();
        }
    }

    /** « R. »: whoever is asked. */
    record Answer(int end) implements Turn {

        @Override
        public <T> T match(Supplier<T> question, Supplier<T> answer, Function<String, T> initials) {
            return answer.get();
        }
    }

    /** « A. R. : »: the person of this name. */
    record Initials(String letters, int end) implements Turn {

        public Initials {
            Objects.requireNonNull(letters, "letters");
        }

        @Override
        public <T> T match(Supplier<T> question, Supplier<T> answer, Function<String, T> initials) {
            return initials.apply(letters);
        }
    }
}
