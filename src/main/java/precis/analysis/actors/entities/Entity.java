package precis.analysis.actors.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import precis.analysis.actors.mentions.Cue;
import precis.analysis.actors.mentions.Mention;
import precis.analysis.actors.names.Candidate;
import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Names;
import precis.analysis.actors.words.Peoples;
import precis.language.Upos;
import precis.model.ActorKind;

/** The mentions gathered under one name. */
public final class Entity {

    private static final int TITLE = 2;
    private static final int NOWHERE = Integer.MAX_VALUE;

    private String called;
    private final List<Mention> mentions = new ArrayList<>();
    private final Optional<Known> known;
    private final TreeSet<Long> places = new TreeSet<>();
    private List<String> fullest = List.of();
    private ActorKind kind;

    Entity(Optional<Known> known) {
        this.known = known;
    }

    void add(Mention mention) {
        mentions.add(mention);
        places.add(place(mention.candidate()));
        List<String> form = Names.words(mention.candidate().form());
        if (form.size() > fullest.size() && !mention.is(Cue.NICKNAME)) {
            fullest = form;
        }
    }

    /** The words of the first form added with the most of them. */
    public List<String> fullest() {
        return fullest;
    }

    /** In text order once sorted, the title's first. */
    public List<Mention> mentions() {
        return mentions;
    }

    public Optional<Known> known() {
        return known;
    }

    public boolean isKnown(Known.Sort sort) {
        return known.isPresent() && known.get().sort() == sort;
    }

    public ActorKind kind() {
        return kind;
    }

    public void kind(ActorKind decided) {
        kind = decided;
    }

    void sort() {
        mentions.sort(
                Comparator.comparingInt((Mention m) -> m.line().number())
                        .thenComparingInt(m -> m.candidate().start()));
    }

    public boolean any(Cue cue) {
        for (Mention m : mentions) {
            if (m.is(cue)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but one word for all who are of a country or people names it. */
    public boolean isPeople(Peoples peoples) {
        return mentions.stream()
                .map(Mention::candidate)
                .allMatch(c -> c.size() == 1 && peoples.isOne(c.line().token(c.start())));
    }

    long count(Cue cue) {
        return mentions.stream().filter(m -> m.is(cue)).count();
    }

    public long bodyMentions() {
        return mentions.stream().filter(m -> !m.line().isTitle()).count();
    }

    /** Number of the first sentence that names it; very large for none. */
    public int firstSentence() {
        return mentions.stream()
                .mapToInt(m -> m.line().number())
                .filter(n -> n > 0)
                .min()
                .orElse(NOWHERE);
    }

    /** The line of the last mention before a candidate, the title's counted; -1 for none. */
    int lastBefore(Candidate c) {
        Long last = places.lower(place(c));
        return last == null ? -1 : (int) (last >> Integer.SIZE);
    }

    private static long place(Candidate c) {
        return ((long) c.line().number() << Integer.SIZE) + c.start();
    }

    /** Every form as written, in order of first use. */
    public Set<String> forms() {
        return forms(m -> true);
    }

    public Set<String> forms(Predicate<Mention> of) {
        Set<String> forms = new LinkedHashSet<>();
        mentions.stream().filter(of).forEach(m -> forms.add(m.candidate().form()));
        return forms;
    }

    /** Gives it a name besides those that it is read by; the first counts. */
    void call(String name) {
        called = called == null ? name : called;
    }

    /** What it is called where its forms do not tell. */
    public Optional<String> called() {
        return Optional.ofNullable(called);
    }

    /** The short forms with the one word that says who or what they are. */
    public Set<String> titled(String plural) {
        Set<String> forms = new LinkedHashSet<>();
        String full = longest();
        for (Mention m : mentions) {
            Candidate c = m.candidate();
            int before = c.start() - c.lead();
            boolean noun = m.is(Cue.ROLE) || m.is(Cue.CLASS);
            if (!c.line().token(c.lead()).has(plural)
                    && (c.size() == 1 || isSorted(m) || isShort(c.form(), full))
                    && noun
                    && !m.is(Cue.TITLED)
                    && before > 0
                    && before <= TITLE
                    && c.line().token(c.start() - 1).isWord()
                    && !c.line().token(c.lead()).isCapitalised()
                    && !c.line().is(c.start() - 1, Upos.DET)) {
                forms.add(c.introduced());
            }
        }
        return forms;
    }

    /** « le président Ben Ali »: a surname of several words. */
    private boolean isShort(String form, String full) {
        return kind() == ActorKind.PERSON && full.endsWith(" " + form);
    }

    /** Whether a noun of organisations goes with a known name of two words that needs none. */
    private static boolean isSorted(Mention m) {
        Candidate c = m.candidate();
        return m.is(Cue.CLASS)
                && c.isKnown(Known.Sort.ORGANISATION)
                && c.form().equals(c.known().get().name())
                && c.size() == 2
                && !c.line().is(c.start(), Upos.DET);
    }

    /** The first of the forms with the most words; a town's name stands for a body only if none. */
    public String longest() {
        Comparator<Mention> fullest =
                Comparator.comparing((Mention m) -> !m.is(Cue.NICKNAME))
                        .thenComparing((Mention m) -> !isBorrowed(m.candidate()))
                        .thenComparingInt(m -> Names.words(m.candidate().form()).size());
        return mentions.stream().max(fullest).map(m -> m.candidate().form()).orElseThrow();
    }

    private boolean isBorrowed(Candidate c) {
        return c.isTown() && (known.isEmpty() || isKnown(Known.Sort.ORGANISATION));
    }
}
