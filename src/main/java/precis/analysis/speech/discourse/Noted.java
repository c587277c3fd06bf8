package precis.analysis.speech.discourse;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import precis.analysis.speech.discourse.Discourse.Part;
import precis.analysis.speech.roles.Voice;

/** Whoever the sentences name, be it by a common noun, in text order. */
public final class Noted extends Referents {

    /** Whoever was named last of those who pass the test, in the sentence before. */
    public Optional<Voice> latest(int sentence, Predicate<Voice> test) {
        for (int i = all.size() - 1; i >= 0 && sentence - all.get(i).sentence() <= 1; i--) {
            if (test.test(all.get(i).voice())) {
                return Optional.of(all.get(i).voice());
            }
        }
        return Optional.empty();
    }

    /** "Workers of Velmo met": the unnamed many whom the sentence before names first. */
    public Optional<Voice> firstMany(int sentence) {
        return since(sentence - 1).stream()
                .filter(r -> r.sentence() == sentence - 1)
                .findFirst()
                .map(Referent::voice)
                .filter(v -> v.actor().isEmpty() && v.mayBePerson() && v.agreement().plural());
    }

    /** The first in one of the last sentences who depends on nothing and passes the test. */
    public Optional<Voice> free(int sentence, int reach, Predicate<Voice> test) {
        Voice found = null;
        int at = 0;
        for (int i = all.size() - 1; i >= 0 && sentence - all.get(i).sentence() <= reach; i--) {
            Referent r = all.get(i);
            if (r.part() != Part.GOVERNED
                    && test.test(r.voice())
                    && (found == null || r.sentence() == at)) {
                found = r.voice();
                at = r.sentence();
            }
        }
        return Optional.ofNullable(found);
    }

    /** The holder of an office that opens the sentence before, somebody named being its object. */
    public Optional<Voice> opener(int sentence) {
        int end = all.size();
        while (end > 0 && all.get(end - 1).sentence() >= sentence) {
            end--;
        }
        int start = end;
        while (start > 0 && sentence - all.get(start - 1).sentence() == 1) {
            start--;
        }
        List<Referent> before = all.subList(start, end);
        boolean object =
                before.stream()
                        .skip(1)
                        .anyMatch(r -> r.part() != Part.GOVERNED && r.voice().isPerson());
        return object
                ? Optional.of(before.get(0).voice())
                        .filter(v -> v.actor().isEmpty() && v.mayBePerson())
                        .filter(v -> v.agreement().isSure() && !v.agreement().plural())
                : Optional.empty();
    }
}
