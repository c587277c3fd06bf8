package precis.analysis.speech.discourse;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import precis.analysis.speech.discourse.Discourse.Part;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.Agreement;

/** Whom the sentences of an article brought up, and whom they were about. */
final class BroughtUp extends Referents {

    /** How many mentions are looked back on at most. */
    private static final int MOST = 400;

    private List<Referent> lately() {
        return all.subList(Math.max(0, all.size() - MOST), all.size());
    }

    /** What the sentences before were about. */
    Optional<Voice> subject(int sentence, int reach) {
        for (int i = all.size() - 1; i >= 0; i--) {
            Referent r = all.get(i);
            if (sentence - r.sentence() > reach) {
                break;
            }
            if (r.subject()) {
                return Optional.of(r.voice());
            }
        }
        return Optional.empty();
    }

    /** Who of that agreement was brought up last. */
    Optional<Voice> recent(Agreement pronoun, int sentence, int memory) {
        return best(sentence, memory, r -> 0, v -> v.agreement().fits(pronoun));
    }

    /** The one who scores highest of those that the test lets through, the last of equals. */
    Optional<Voice> best(
            int sentence, int memory, ToDoubleFunction<Referent> score, Predicate<Voice> test) {
        Referent best = null;
        double highest = Double.NEGATIVE_INFINITY;
        List<Referent> lately = lately();
        for (int i = lately.size() - 1; i >= 0; i--) {
            Referent r = lately.get(i);
            if (sentence - r.sentence() > memory) {
                break;
            }
            // The score first: it costs less than most tests.
            double worth = score.applyAsDouble(r);
            if (worth > highest && test.test(r.voice())) {
                best = r;
                highest = worth;
            }
        }
        return Optional.ofNullable(best).map(Referent::voice);
    }

    /** Whether the last sentences were about nobody else whom the test lets through. */
    boolean isSoleSubject(Voice voice, int sentence, int memory, Predicate<Voice> test) {
        return lately().stream()
                .filter(r -> r.subject() && sentence - r.sentence() <= memory)
                .map(Referent::voice)
                .noneMatch(test.and(v -> !v.isSame(voice)));
    }

    /** The number of the last sentence that is about the body, from that one on; or -1. */
    int lastAbout(Voice body, int from) {
        List<Referent> near = since(from);
        for (int i = near.size() - 1; i >= 0; i--) {
            if (near.get(i).subject() && near.get(i).voice().isSame(body)) {
                return near.get(i).sentence();
            }
        }
        return -1;
    }

    /**
     * « Le procureur a ouvert une enquête. »: the unnamed one whom the sentence is about, where it
     * names nobody else who passes the test; of « le père de X » either may be meant, and « l'otage
     * » may be somebody named before.
     */
    Optional<Voice> unnamed(int in, Predicate<Voice> test) {
        Voice one = null;
        for (Referent r : since(in)) {
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
                .filter(v -> v.mayBePerson() && Voice.isTrade(v.kind()))
                .filter(test);
    }

    private static boolean rivals(Voice one, Referent other) {
        boolean free = other.part() != Part.GOVERNED;
        return one == null
                ? free
                : !one.isSame(other.voice()) && (free || one.name().contains(other.voice().name()));
    }

    /** The one who passes the test and depends on nothing, in that sentence or behind it. */
    Optional<Voice> only(int from, Predicate<Voice> test) {
        Voice one = null;
        for (Referent r : since(from)) {
            if (r.part() != Part.GOVERNED && test.test(r.voice())) {
                if (one != null && !one.isSame(r.voice())) {
                    return Optional.empty();
                }
                one = r.voice();
            }
        }
        return Optional.ofNullable(one);
    }

    /** The one person that some sentence is about, if there is no other. */
    Optional<Voice> soleSubject(Predicate<Voice> test) {
        Voice one = null;
        boolean subject = false;
        for (Referent r : lately()) {
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
