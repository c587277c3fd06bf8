package precis.analysis.speech.referents;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import precis.analysis.speech.roles.Voice;

/**
 * Tells of whom sentences are told: whom a body does something to, as behind « Le tribunal a
 * condamné X. » a pronoun that fits both means X, and who alone or first they are about.
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

    /**
     * « Le procureur a ouvert une enquête. »: the unnamed one whom the sentence is about, where it
     * names nobody else who passes the test; of « le père de X » either may be meant, and « l'otage
     * » may be somebody named before.
     */
    static Optional<Voice> unnamed(List<Referent> referents, int in, Predicate<Voice> test) {
        Voice one = null;
        for (Referent r : referents) {
            if (r.sentence() == in) {
                boolean about = r.subject() && r.voice().actor().isEmpty();
                if (one == null && about) {
                    one = r.voice();
                } else if (rivals(one, r) && test.test(r.voice())) {
                    return Optional.empty();
                }
            }
        }
        return Optional.ofNullable(one)
                .filter(v -> v.mayBePerson() && Callings.isTrade(v.kind()))
                .filter(test);
    }

    private static boolean rivals(Voice one, Referent other) {
        boolean free = other.part() != Discourse.Part.GOVERNED;
        return one == null
                ? free
                : !one.isSame(other.voice()) && (free || one.name().contains(other.voice().name()));
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

    /** The unnamed people whom a sentence names first. */
    static Optional<Voice> firstMany(List<Referent> noted, int in) {
        return noted.stream()
                .filter(r -> r.sentence() == in)
                .findFirst()
                .map(Referent::voice)
                .filter(v -> v.actor().isEmpty() && v.mayBePerson() && v.agreement().plural());
    }

    /** The one person among them that some sentence is about, if there is no other. */
    static Optional<Voice> soleSubject(List<Referent> referents, Predicate<Voice> test) {
        Voice one = null;
        boolean subject = false;
        for (Referent r : referents) {
            boolean person = r.voice().isPerson();
            if (person && one != null && !one.isSame(r.voice())) {
                return Optional.empty();
            }
            one = person ? r.voice() : one;
            subject |= person && r.subject();
        }
        return Optional.ofNullable(subject ? one : null).filter(test);
    }
}
