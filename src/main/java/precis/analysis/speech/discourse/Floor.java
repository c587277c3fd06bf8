package precis.analysis.speech.discourse;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import precis.analysis.speech.roles.Voice;

/** Who spoke last, and when. */
final class Floor {

    private Voice last;
    private List<Voice> fellows = List.of();
    private int sentence;

    void forget() {
        last = null;
    }

    /**
     * @param together whoever spoke, the first named first
     */
    void spoke(List<Voice> together, int sentence) {
        last = together.get(0);
        fellows = together.subList(1, together.size());
        this.sentence = sentence;
    }

    /** Who spoke last, if no longer ago than {@code reach} sentences, and one may be meant only. */
    Optional<Voice> alone(int sentence, int reach, Predicate<Voice> test) {
        return last(sentence, reach).filter(test).filter(v -> fellows.stream().noneMatch(test));
    }

    /** A bare quotation right behind speech is of the same. */
    void goesOn(int sentence) {
        this.sentence += sentence - this.sentence == 1 ? 1 : 0;
    }

    /** Who spoke last, if no longer ago than {@code reach} sentences. */
    Optional<Voice> last(int sentence, int reach) {
        return last != null && sentence - this.sentence <= reach
                ? Optional.of(last)
                : Optional.empty();
    }

    /** Whether that one spoke last, in that sentence or behind it. */
    boolean isOf(Voice voice, int from) {
        return last != null && last.isSame(voice) && sentence >= from;
    }

    /** What having spoken last is worth to someone, the less the longer ago. */
    double worth(Voice voice, int now) {
        if (last == null || !voice.isSame(last)) {
            return 0;
        }
        double at = last.mayBePerson() ? 3 : 1;
        return Math.max(0, at - 2 * Math.max(0, now - sentence - 1));
    }
}
