package precis.analysis.speech.referents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.Agreement;
import precis.model.Actor;

/** Who is being talked about and who spoke last, as the article goes on. */
public final class Discourse {

    private static final int MEMORY = 8;

    /** How many mentions are looked back on at most. */
    private static final int MOST = 400;

    /** What part someone has in the sentence that brings them up. */
    enum Part {
        SUBJECT(3.5),
        FREE(0.1),
        GOVERNED(0);

        private final double weight;

        Part(double weight) {
            this.weight = weight;
        }
    }

    private final List<Referent> referents = new ArrayList<>();
    private final List<Actor> titled;
    private final Topic things = new Topic();
    private final List<Referent> noted = new ArrayList<>();
    private final Set<String> introduced = new HashSet<>();
    private final Newcomers newcomers = new Newcomers();
    private final Pairs pairs = new Pairs();
    private final Papers papers;
    private final Appointments appointments;
    private final Statuses statuses;
    private Voice last;
    private int lastSentence;

    /**
     * @param titled whom the headline names
     * @param papers the documents told of so far: none yet
     * @param appointments who came into an office so far: nobody yet
     * @param statuses what befell whom so far: nothing yet
     */
    Discourse(List<Actor> titled, Papers papers, Appointments appointments, Statuses statuses) {
        this.statuses = statuses;
        this.appointments = appointments;
        this.papers = papers;
        this.titled = List.copyOf(titled);
    }

    /** Forgets everybody: what follows is about something else. */
    void restart() {
        referents.clear();
        noted.clear();
        introduced.clear();
        newcomers.forget();
        pairs.forget();
        papers.forget();
        things.forget();
        appointments.forget();
        statuses.forget();
        last = null;
    }

    Pairs pairs() {
        return pairs;
    }

    Newcomers newcomers() {
        return newcomers;
    }

    Papers papers() {
        return papers;
    }

    Statuses statuses() {
        return statuses;
    }

    Appointments appointments() {
        return appointments;
    }

    void bringUp(Voice voice, int sentence, Part part) {
        referents.add(new Referent(voice, sentence, part));
    }

    /** What sentences were about that is nobody. */
    Topic things() {
        return things;
    }

    /** Remembers whoever a sentence names, be it by a common noun, in text order. */
    void note(Voice voice, int sentence, Part part) {
        noted.add(new Referent(voice, sentence, part));
    }

    /** Remembers that an unnamed person was called by that noun. */
    void introduce(String noun) {
        introduced.add(noun);
    }

    /** Whether an unnamed person was called by that noun. */
    boolean isIntroduced(String noun) {
        return introduced.contains(noun);
    }

    /** Whoever was named last of those who pass the test, in the sentence before. */
    Optional<Voice> latest(int sentence, Predicate<Voice> test) {
        for (int i = noted.size() - 1; i >= 0 && sentence - noted.get(i).sentence() <= 1; i--) {
            if (test.test(noted.get(i).voice())) {
                return Optional.of(noted.get(i).voice());
            }
        }
        return Optional.empty();
    }

    /** "Workers of Velmo met": the unnamed many whom the sentence before names first. */
    Optional<Voice> firstMany(int sentence) {
        return ActedUpon.firstMany(noted, sentence - 1);
    }

    /** The first in one of the last sentences who depends on nothing and passes the test. */
    Optional<Voice> free(int sentence, int reach, Predicate<Voice> test) {
        Voice found = null;
        int at = 0;
        for (int i = noted.size() - 1; i >= 0 && sentence - noted.get(i).sentence() <= reach; i--) {
            Referent r = noted.get(i);
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
    Optional<Voice> opener(int sentence) {
        int end = noted.size();
        while (end > 0 && noted.get(end - 1).sentence() >= sentence) {
            end--;
        }
        int start = end;
        while (start > 0 && sentence - noted.get(start - 1).sentence() == 1) {
            start--;
        }
        List<Referent> before = noted.subList(start, end);
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

    void spoke(Voice voice, int sentence) {
        last = voice;
        lastSentence = sentence;
        things.forget();
    }

    /** A bare quotation right behind speech is of the same. */
    void goesOn(int sentence) {
        lastSentence += sentence - lastSentence == 1 ? 1 : 0;
    }

    /** Who spoke last, if no longer ago than {@code reach} sentences. */
    public Optional<Voice> last(int sentence, int reach) {
        return last != null && sentence - lastSentence <= reach
                ? Optional.of(last)
                : Optional.empty();
    }

    /** What the sentences before were about. */
    Optional<Voice> subject(int sentence, int reach) {
        for (int i = referents.size() - 1; i >= 0; i--) {
            Referent r = referents.get(i);
            if (sentence - r.sentence() > reach) {
                break;
            }
            if (r.subject()) {
                return Optional.of(r.voice());
            }
        }
        return Optional.empty();
    }

    /** Who of that agreement was brought up last, the sentence's own subject apart. */
    Optional<Voice> recent(Agreement pronoun, int sentence) {
        for (int i = referents.size() - 1; i >= Math.max(0, referents.size() - MOST); i--) {
            Referent r = referents.get(i);
            if (sentence - r.sentence() > MEMORY) {
                break;
            }
            if (r.voice().agreement().fits(pronoun)) {
                return Optional.of(r.voice());
            }
        }
        return Optional.empty();
    }

    /** The most likely of those that the test lets through. */
    public Optional<Voice> best(int sentence, Predicate<Voice> test) {
        return best(sentence, MEMORY, test);
    }

    /** The one of the last sentences whom the test lets through; nobody where there are two. */
    Optional<Voice> sole(int sentence, Predicate<Voice> test) {
        return best(sentence, test)
                .filter(one -> best(sentence, test.and(v -> !v.isSame(one))).isEmpty());
    }

    /** Whether the last sentences were about nobody else whom the test lets through. */
    boolean isSoleSubject(Voice voice, int sentence, Predicate<Voice> test) {
        return referents.subList(Math.max(0, referents.size() - MOST), referents.size()).stream()
                .filter(r -> r.subject() && sentence - r.sentence() <= MEMORY)
                .map(Referent::voice)
                .noneMatch(test.and(v -> !v.isSame(voice)));
    }

    /** The unnamed one whom the sentence before is about, if it names nobody else who passes. */
    Optional<Voice> unnamed(int sentence, Predicate<Voice> test) {
        return ActedUpon.unnamed(referents, sentence - 1, test);
    }

    /** The one person to whom a body does something that it does not say. */
    Optional<Voice> actedUpon(Voice body, int sentence, Predicate<Voice> test) {
        int at = ActedUpon.lastAbout(referents, body);
        boolean said = last != null && last.isSame(body) && lastSentence >= at;
        return at < 0 || sentence - at > 1 || said
                ? Optional.empty()
                : ActedUpon.only(referents, at, test);
    }

    /** Whom the headline names, where the text has named nobody who passes the test. */
    Optional<Actor> titled(Predicate<Actor> test) {
        return titled.stream().filter(test).findFirst();
    }

    /** The one person that sentences were about, if there is no other and the test allows it. */
    Optional<Voice> only(Predicate<Voice> test) {
        return ActedUpon.soleSubject(
                referents.subList(Math.max(0, referents.size() - MOST), referents.size()), test);
    }

    /** The most likely, however long ago. */
    Optional<Voice> everBest(Predicate<Voice> test) {
        return best(0, Integer.MAX_VALUE, test);
    }

    Optional<Voice> best(int sentence, int memory, Predicate<Voice> test) {
        Referent best = null;
        int oldest = Math.max(0, referents.size() - MOST);
        for (int i = referents.size() - 1; i >= oldest; i--) {
            Referent r = referents.get(i);
            if (sentence - r.sentence() > memory) {
                break;
            }
            if (test.test(r.voice())
                    && (best == null || score(r, sentence) > score(best, sentence))) {
                best = r;
            }
        }
        return Optional.ofNullable(best).map(Referent::voice);
    }

    private double score(Referent r, int now) {
        return 2.0 * r.sentence()
                + r.part().weight
                + (last != null && r.voice().isSame(last) ? floor(now) : 0)
                + (r.voice().agreement().isSure() ? 1 : 0)
                + (r.voice().isPerson() ? 2 : 0)
                + 3 * r.voice().actor().map(Actor::salience).orElse(0.0);
    }

    /** What having spoken last is worth, the less the longer ago. */
    private double floor(int now) {
        double at = last.mayBePerson() ? 3 : 1;
        return Math.max(0, at - 2 * Math.max(0, now - lastSentence - 1));
    }
}
