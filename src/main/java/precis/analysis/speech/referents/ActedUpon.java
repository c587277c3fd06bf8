package precis.analysis.speech.referents;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import precis.analysis.speech.roles.Voice;

/**
 * Tells whom a body does something to: behind « Le tribunal a condamné X. » a pronoun that fits
 * both means X.
 */
final class ActedUpon {

    private ActedUpon() {}

    /** The number of the last sentence that is about the body, or -1. */
    static int lastAbout(List<Referent> referents, Voice body) {
        for (int i = referents.size() - 1; i >= 0; i--) {
            if (referents.get(i).subject() && referents.get(i).voice().isSame(body)) {
                return referents.get(i).sentence();
            }
        }
        return -1;
    }

    /** The one who passes the test and depends on nothing, in that sentence or behind it. */
    static Optional<Voice> only(List<Referent> referents, int from, Predicate<Voice> test) {
        Voice one = null;
        for (Referent r : referents) {
            if (r.sentence() >= from
                    && r.part() != Discourse.Part.GOVERNED
                    && test.test(r.voice())) {
                if (one != null && !one.isSame(r.voice())) {
                    return Optional.empty();
                }
                one = r.voice();
            }
        }
        return Optional.ofNullable(one);
    }
}
