package precis.analysis.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import precis.analysis.speech.cues.Credit;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.referents.Offices;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.SpeechWords;
import precis.analysis.speech.words.Spelling;
import precis.language.Token;
import precis.language.WordList;
import precis.model.Actor;
import precis.model.Span;

/**
 * "The foreign minister said … Walid Hamdan also said": the holder of an office whose name only the
 * sentence behind tells.
 */
final class NamedNext {

    /** How long a word is that tells which office is meant. */
    private static final int TELLING = 4;

    private final WordList offices;
    private final SpeechWords words;
    private final Mentions mentions;
    private final Roles roles;
    private final List<Frame> frames;
    private final List<Optional<Credit>> credits;
    private final String text;

    /**
     * @param offices what people are called by what they do
     */
    NamedNext(
            WordList offices,
            SpeechWords words,
            Mentions mentions,
            Roles roles,
            List<Frame> frames,
            List<Optional<Credit>> credits,
            String text) {
        this.offices = offices;
        this.words = words;
        this.mentions = mentions;
        this.roles = roles;
        this.frames = frames;
        this.credits = new ArrayList<>(credits);
        this.text = text;
    }

    List<Optional<Credit>> credit() {
        for (int i = 0; i + 1 < frames.size(); i++) {
            Optional<Voice> office = unnamed(i);
            if (office.isPresent() && !isOneOfTwo(i, office.get())) {
                int at = i;
                office(frames.get(i), office.get())
                        .ifPresent(phrase -> meet(at, office.get(), phrase));
            }
        }
        return List.copyOf(credits);
    }

    private void meet(int at, Voice office, Phrase phrase) {
        Frame frame = frames.get(at);
        Optional<Actor> holder =
                newcomer(at + 1)
                        .filter(a -> mayHold(a, frame.tokens().get(phrase.head()), office.name()))
                        .filter(a -> words.isHeadLast() || isOne(a, frame.tokens(), phrase))
                        .filter(a -> roles.agreement(a).fits(office.agreement()));
        if (holder.isPresent()) {
            roles.learn(holder.get(), frame.tokens(), phrase, mentions);
            credits.replaceAll(c -> c.map(k -> k.with(v -> named(v, office, holder.get()))));
        }
    }

    private Voice named(Voice voice, Voice office, Actor holder) {
        return voice.isSame(office) ? roles.voice(holder) : voice;
    }

    private Optional<Voice> unnamed(int at) {
        return credits.get(at)
                .filter(c -> c.voices().size() == 1)
                .map(Credit::first)
                .filter(v -> v.actor().isEmpty() && !v.agreement().plural());
    }

    /** Whether someone else without a name speaks right before, so that either may be meant. */
    private boolean isOneOfTwo(int at, Voice office) {
        return at > 0 && near(at) && unnamed(at - 1).filter(v -> !v.isSame(office)).isPresent();
    }

    /** The words for one definite person, where the sentence has them. */
    private Optional<Phrase> office(Frame frame, Voice voice) {
        Span sentence = frame.sentence().sentence().span();
        int at = frame.tokenAt(text.indexOf(voice.name(), sentence.start()));
        List<Token> tokens = frame.tokens();
        boolean definite =
                at > 0
                        && tokens.get(at - 1).has("determiner")
                        && !words.isIndefinite(tokens.get(at - 1));
        return definite
                ? new PhraseReader(words, mentions, tokens)
                        .from(at)
                        .filter(p -> isOffice(tokens, p.head()))
                : Optional.empty();
    }

    private boolean isOffice(List<Token> tokens, int head) {
        return offices.contains(tokens.get(head))
                && !words.nouns().tellsBody(tokens.get(head))
                && !SpeechWords.isPlural(tokens.get(head));
    }

    /** Who speaks there and is named there for the first time, in full. */
    private Optional<Actor> newcomer(int at) {
        Span sentence = frames.get(at).sentence().sentence().span();
        return near(at)
                ? credits.get(at)
                        .map(Credit::first)
                        .filter(Voice::isPerson)
                        .flatMap(Voice::actor)
                        .filter(a -> first(a) >= sentence.start() && first(a) < sentence.end())
                        .filter(a -> a.name().indexOf(' ') > 0)
                : Optional.empty();
    }

    private static int first(Actor actor) {
        return actor.mentions().stream().mapToInt(Span::start).min().orElse(-1);
    }

    /** Someone of whom nothing else is told, or who is called so. */
    private boolean mayHold(Actor actor, Token noun, String office) {
        return !roles.hasRole(actor)
                || roles.isCalled(actor, noun)
                        && isSame(telling(Offices.role(actor)), telling(office));
    }

    /** Whether of two offices neither tells what the other does not. */
    private static boolean isSame(Set<String> one, Set<String> other) {
        return one.containsAll(other) || other.containsAll(one);
    }

    private static Set<String> telling(String office) {
        return Spelling.words(office).stream()
                .filter(word -> word.length() >= TELLING)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** « Le président de la région » is not X, « président du club ». */
    private static boolean isOne(Actor actor, List<Token> tokens, Phrase phrase) {
        return actor.role().isEmpty() || Offices.isSame(actor, tokens, phrase);
    }

    /** Whether the sentence stands in the paragraph of the one before or in the next. */
    private boolean near(int at) {
        return paragraph(at) - paragraph(at - 1) <= 1;
    }

    private int paragraph(int at) {
        return frames.get(at).sentence().sentence().paragraph();
    }
}
