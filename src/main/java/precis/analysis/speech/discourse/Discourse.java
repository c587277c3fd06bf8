package precis.analysis.speech.discourse;

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

    /** What being the subject of a sentence is worth to someone without a name. */
    private static final double UNNAMED = 3.5;

    /** What part someone has in the sentence that brings them up. */
    public enum Part {
        SUBJECT(5),
        FREE(0.1),
        GOVERNED(0);

        private final double weight;

        Part(double weight) {
            this.weight = weight;
        }
    }

    private final BroughtUp people = new BroughtUp();
    private final Noted noted = new Noted();
    private final Floor floor = new Floor();
    private final List<Actor> titled;
    private final Topic things = new Topic();
    private final Set<String> introduced = new HashSet<>();
    private final Newcomers newcomers = new Newcomers();
    private final Pairs pairs = new Pairs();
    private final Papers papers;
    private final Appointments appointments;
    private final Statuses statuses;
    private int told;

    /**
     * @param titled whom the headline names
     * @param papers the documents told of so far: none yet
     * @param appointments who came into an office so far: nobody yet
     * @param statuses what befell whom so far: nothing yet
     */
    public Discourse(
            List<Actor> titled, Papers papers, Appointments appointments, Statuses statuses) {
        this.statuses = statuses;
        this.appointments = appointments;
        this.papers = papers;
        this.titled = List.copyOf(titled);
    }

    /** Forgets everybody: what follows is about something else. */
    public void restart() {
        people.forget();
        noted.forget();
        introduced.clear();
        newcomers.forget();
        pairs.forget();
        papers.forget();
        things.forget();
        appointments.forget();
        statuses.forget();
        floor.forget();
    }

    public Pairs pairs() {
        return pairs;
    }

    public Newcomers newcomers() {
        return newcomers;
    }

    public Papers papers() {
        return papers;
    }

    public Noted noted() {
        return noted;
    }

    public Statuses statuses() {
        return statuses;
    }

    public Appointments appointments() {
        return appointments;
    }

    public void bringUp(Voice voice, int sentence, Part part) {
        people.add(voice, sentence, part);
    }

    /** What sentences were about that is nobody. */
    public Topic things() {
        return things;
    }

    /** Remembers that an unnamed person was called by that noun. */
    public void introduce(String noun) {
        introduced.add(noun);
    }

    /** Whether an unnamed person was called by that noun. */
    public boolean isIntroduced(String noun) {
        return introduced.contains(noun);
    }

    /** Whether an unnamed person was called by a noun that passes the test. */
    public boolean isAnyIntroduced(Predicate<String> nouns) {
        return introduced.stream().anyMatch(nouns);
    }

    /**
     * @param together whoever spoke, the first named first
     */
    public void spoke(List<Voice> together, int sentence) {
        floor.spoke(together, sentence);
        things.forget();
    }

    /** A bare quotation right behind speech is of the same; it parts nobody from what follows. */
    public void goesOn(int sentence) {
        floor.goesOn(sentence);
        if (sentence - told <= MEMORY) {
            people.carry(told, sentence);
            noted.carry(told, sentence);
        }
    }

    /** That a sentence of the article's own words was read. */
    public void tells(int sentence) {
        told = sentence;
    }

    /** Who spoke last, if no longer ago than {@code reach} sentences. */
    public Optional<Voice> last(int sentence, int reach) {
        return floor.last(sentence, reach);
    }

    /** The same, if the test lets nobody else through who spoke together with them. */
    public Optional<Voice> lastAlone(int sentence, int reach, Predicate<Voice> test) {
        return floor.alone(sentence, reach, test);
    }

    /** What the sentences before were about. */
    public Optional<Voice> subject(int sentence, int reach) {
        return people.subject(sentence, reach);
    }

    /** Who of that agreement was brought up last, the sentence's own subject apart. */
    public Optional<Voice> recent(Agreement pronoun, int sentence) {
        return people.recent(pronoun, sentence, MEMORY);
    }

    /** The most likely of those that the test lets through. */
    public Optional<Voice> best(int sentence, Predicate<Voice> test) {
        return best(sentence, MEMORY, test);
    }

    /** The one of the last sentences whom the test lets through; nobody where there are two. */
    public Optional<Voice> sole(int sentence, Predicate<Voice> test) {
        return best(sentence, test)
                .filter(one -> best(sentence, test.and(v -> !v.isSame(one))).isEmpty());
    }

    /** Whether the last sentences were about nobody else whom the test lets through. */
    public boolean isSoleSubject(Voice voice, int sentence, Predicate<Voice> test) {
        return people.isSoleSubject(voice, sentence, MEMORY, test);
    }

    /** The unnamed one whom the sentence before is about, if it names nobody else who passes. */
    public Optional<Voice> unnamed(int sentence, Predicate<Voice> test) {
        return people.unnamed(sentence - 1, test);
    }

    /** The one person to whom a body does something that it does not say. */
    public Optional<Voice> actedUpon(Voice body, int sentence, Predicate<Voice> test) {
        int at = people.lastAbout(body, sentence - 1);
        return at < 0 || floor.isOf(body, at) ? Optional.empty() : people.only(at, test);
    }

    /** Whom the headline names, where the text has named nobody who passes the test. */
    public Optional<Actor> titled(Predicate<Actor> test) {
        return titled.stream().filter(test).findFirst();
    }

    /** The one person that sentences were about, if there is no other and the test allows it. */
    public Optional<Voice> only(Predicate<Voice> test) {
        return people.soleSubject(test);
    }

    /** The most likely, however long ago. */
    public Optional<Voice> everBest(Predicate<Voice> test) {
        return best(0, Integer.MAX_VALUE, test);
    }

    public Optional<Voice> best(int sentence, int memory, Predicate<Voice> test) {
        return people.best(sentence, memory, r -> score(r, sentence), test);
    }

    private double score(Referent r, int now) {
        return 2.0 * r.sentence()
                + (r.subject() && r.voice().actor().isEmpty() ? UNNAMED : r.part().weight)
                + floor.worth(r.voice(), now)
                + (r.voice().agreement().isSure() ? 1 : 0)
                + (r.voice().isPerson() ? 2 : 0)
                + 3 * r.voice().actor().map(Actor::salience).orElse(0.0);
    }
}
