package precis.analysis.speech.discourse;

import java.util.Optional;
import precis.analysis.speech.roles.Voice;

/** Who spoke last, and when. */
final class Floor {

    private Voice last;
    private int sentence;

    void forget() {
        last = null;
    }

    void spoke(Voice voice, int sentence) {
        last = voice;
        this.sentence = sentence;
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
