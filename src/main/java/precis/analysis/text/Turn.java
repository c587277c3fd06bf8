package precis.analysis.text;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/** A mark before a block of an interview that says whose words the block holds. */
public sealed interface Turn {

    /** Where the words begin, in characters of the article's text. */
    int end();

    /** What fits the kind of mark; a name may be no more than initials, without points. */
    <T> T match(Supplier<T> question, Supplier<T> answer, Function<String, T> name);

    /** « Q. »: whoever asks. */
    record Question(int end) implements Turn {

        @Override
        public <T> T match(Supplier<T> question, Supplier<T> answer, Function<String, T> name) {
            return question.get();
        }
    }

    /** « R. »: whoever is asked. */
    record Answer(int end) implements Turn {

        @Override
        public <T> T match(Supplier<T> question, Supplier<T> answer, Function<String, T> name) {
            return answer.get();
        }
    }

    /** « A. R. : », « Anne Rey : »: whoever is called so. */
    record Named(String who, int end) implements Turn {

        public Named {
            Objects.requireNonNull(who, "who");
        }

        @Override
        public <T> T match(Supplier<T> question, Supplier<T> answer, Function<String, T> name) {
            return name.apply(who);
        }
    }
}
