package precis.analysis.speech.discourse;

import java.util.ArrayList;
import java.util.List;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.Agreement;
import precis.language.Token;
import precis.language.Upos;
import precis.model.ActorKind;

/** Two people whom the article named together, as what follows may speak of both or of one. */
public final class Pairs {

    /** For how many sentences « les deux hommes » are known. */
    private static final int REACH = 4;

    /** For how many sentences those who were only named one after the other are. */
    private static final int NEAR = 2;

    private final List<Named> named = new ArrayList<>();
    private List<Voice> last = List.of();
    private int sentence;

    /**
     * Someone who was named.
     *
     * @param voice who
     * @param sentence where, its number
     */
    private record Named(Voice voice, int sentence) {}

    /** Remembers those named together if they are two people or two bodies. */
    public void remember(List<Voice> voices, int number) {
        if (voices.size() == 2 && (arePeople(voices) || areBodies(voices) || areStates(voices))) {
            last = List.copyOf(voices);
            sentence = number;
        }
    }

    /** « Ana Costa, maire, et Luc Ferrand, préfet, ont … »: two people named before the verb. */
    public void read(Frame frame, PhraseReader phrases, Roles roles) {
        List<Token> tokens = frame.tokens();
        note(frame, phrases, roles);
        int verb = Clauses.firstFinite(tokens);
        if (verb < 0 || Clauses.isSingular(tokens.get(verb))) {
            remember(joined(tokens, phrases, roles), frame.number());
            return;
        }
        List<Voice> named = new ArrayList<>();
        boolean joined = false;
        for (int i = 0; i < verb; i++) {
            int end = phrases.mention(i);
            if (end > i) {
                phrases.mentioned(i)
                        .map(roles::voice)
                        .filter(v -> v.isSomeone() || isState(v))
                        .ifPresent(named::add);
                i = end - 1;
            } else {
                joined |= named.size() == 1 && tokens.get(i).pos() == Upos.CCONJ;
            }
        }
        if (joined) {
            List<Voice> people = named.stream().filter(Voice::isPerson).toList();
            remember(people.size() == 2 ? people : named, frame.number());
        }
    }

    /** « un effort salué par Ana Costa et Luc Ferrand »: the only people in the sentence. */
    private static List<Voice> joined(List<Token> tokens, PhraseReader phrases, Roles roles) {
        List<Voice> people = new ArrayList<>();
        int before = -1;
        boolean joined = false;
        for (int i = 0; i < tokens.size(); i++) {
            int end = phrases.mention(i);
            if (end > i) {
                phrases.mentioned(i)
                        .map(roles::voice)
                        .filter(Voice::isPerson)
                        .ifPresent(people::add);
                joined |= before >= 0 && before == i - 1 && tokens.get(before).pos() == Upos.CCONJ;
                before = end;
                i = end - 1;
            }
        }
        return joined ? people : List.of();
    }

    private void note(Frame frame, PhraseReader phrases, Roles roles) {
        named.removeIf(n -> frame.number() - n.sentence() > NEAR);
        for (int i = 0; i < frame.tokens().size(); i++) {
            int end = phrases.mention(i);
            if (end > i) {
                phrases.mentioned(i)
                        .map(roles::voice)
                        .filter(Voice::isSomeone)
                        .ifPresent(v -> named.add(new Named(v, frame.number())));
                i = end - 1;
            }
        }
    }

    void forget() {
        last = List.of();
        named.clear();
    }

    /** Both, for a plural pronoun right behind them. */
    public List<Voice> right(int number, Agreement pronoun) {
        return number - sentence <= 1 && agree(pronoun) ? last : List.of();
    }

    /** Both, for words that count people. */
    List<Voice> both(int number) {
        return number - sentence <= REACH && arePeople(last) ? last : List.of();
    }

    /** Both people, be they only the two that the sentences before name. */
    public List<Voice> people(int number) {
        List<Voice> joined = both(number);
        return joined.isEmpty() ? only(number, true) : joined;
    }

    /** Both bodies, be they only the two that the sentences before name. */
    public List<Voice> bodies(int number) {
        boolean joined = number - sentence <= REACH && areBodies(last) && !last.isEmpty();
        return joined ? last : only(number, false);
    }

    /** Both states. */
    public List<Voice> states(int number) {
        return number - sentence <= REACH && areStates(last) ? last : List.of();
    }

    /** The two people or bodies named just before, if there are no more. */
    private List<Voice> only(int number, boolean people) {
        List<Voice> all = new ArrayList<>();
        for (Named n : named) {
            if (all.size() <= 2
                    && number - n.sentence() <= NEAR
                    && n.voice().isPerson() == people
                    && all.stream().noneMatch(n.voice()::isSame)) {
                all.add(n.voice());
            }
        }
        return all.size() == 2 ? all : List.of();
    }

    private static boolean areStates(List<Voice> voices) {
        return voices.stream().allMatch(Pairs::isState);
    }

    private static boolean isState(Voice voice) {
        return voice.actor().filter(a -> a.kind() == ActorKind.COUNTRY).isPresent();
    }

    private static boolean arePeople(List<Voice> voices) {
        return voices.stream().allMatch(Voice::isPerson);
    }

    private static boolean areBodies(List<Voice> voices) {
        return voices.stream().allMatch(v -> v.isSomeone() && !v.isPerson());
    }

    /** One man among them makes them masculine. */
    private boolean agree(Agreement pronoun) {
        boolean man = last.stream().anyMatch(v -> !v.agreement().feminine());
        boolean woman = last.stream().anyMatch(v -> !v.agreement().masculine());
        return pronoun.plural() && (man ? pronoun.masculine() : !woman || pronoun.feminine());
    }
}
