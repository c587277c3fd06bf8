package precis.analysis.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import precis.analysis.speech.cues.Credit;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.roles.Office;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.Agreement;
import precis.analysis.speech.words.SpeechWords;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.Upos;
import precis.language.WordList;
import precis.model.Actor;
import precis.model.ActorKind;
import precis.model.Span;

/**
 * Whom an office meant that was credited before the article told who holds it: whoever the next
 * sentence names for the first time ("The foreign minister said … Walid Hamdan also said"), the one
 * person who is told to hold it later, or the one person whom the article calls so anywhere (« La
 * maire a annoncé … X a précisé … La maire »).
 */
final class Holders {

    private final LanguagePack pack;
    private final SpeechWords words;
    private final Mentions mentions;
    private final Roles roles;
    private final List<Frame> frames;
    private final String text;
    private final List<Optional<Credit>> credits;

    /** Which sentences are credited to somebody of that name. */
    private final Map<String, SortedSet<Integer>> places = new HashMap<>();

    private final WordList callings;
    private final Strangers strangers;
    private final ToldLater later;

    /**
     * @param credits whom its sentences credited as each was read
     */
    Holders(
            LanguagePack pack,
            SpeechWords words,
            Mentions mentions,
            Roles roles,
            List<Frame> frames,
            List<Optional<Credit>> credits,
            String text) {
        this.pack = pack;
        this.words = words;
        this.mentions = mentions;
        this.roles = roles;
        this.frames = frames;
        this.text = text;
        this.callings = pack.list("role");
        this.credits = new ArrayList<>(credits);
        this.later = new ToldLater(words, roles);
        this.strangers = new Strangers(words, text, frames, credits);
        IntStream.range(0, credits.size()).forEach(this::place);
    }

    private void place(int at) {
        for (Voice v : credits.get(at).map(Credit::voices).orElse(List.of())) {
            places.computeIfAbsent(v.name(), n -> new TreeSet<>()).add(at);
        }
    }

    /** The same credits, to holders where the article tells them. */
    List<Optional<Credit>> named() {
        Map<String, Set<Office>> offices = words.isHeadLast() ? Map.of() : offices();
        for (int i = 0; i + 1 < frames.size(); i++) {
            Optional<Voice> office = unnamed(i);
            if (office.isPresent() && !isOneOfTwo(i, office.get())) {
                int at = i;
                office(frames.get(i), office.get())
                        .ifPresent(phrase -> meet(at, office.get(), phrase));
            }
        }
        credits.replaceAll(c -> c.map(k -> k.with(v -> holder(v, offices))));
        return List.copyOf(credits);
    }

    /** All that someone without a name is credited as, by the noun. */
    private Map<String, Set<Office>> offices() {
        return credits.stream()
                .flatMap(Optional::stream)
                .flatMap(c -> c.voices().stream())
                .filter(v -> v.actor().isEmpty())
                .map(v -> Office.of(tokens(v.name().toLowerCase(Locale.ROOT))))
                .collect(Collectors.groupingBy(Office::noun, Collectors.toSet()));
    }

    private void meet(int at, Voice office, Phrase phrase) {
        Frame frame = frames.get(at);
        Optional<Actor> holder =
                newcomer(at + 1)
                        .filter(a -> mayHold(a, frame.tokens(), phrase))
                        .filter(a -> roles.agreement(a).fits(office.agreement()));
        if (holder.isPresent()) {
            roles.learn(holder.get(), frame.tokens(), phrase, mentions);
            give(office, holder.get());
        } else {
            Span sentence = frame.sentence().sentence().span();
            later.holder(frame.tokens(), phrase, office)
                    .filter(a -> first(a) > sentence.end())
                    .ifPresent(a -> give(office, a));
        }
    }

    private void give(Voice office, Actor holder) {
        for (int place : places.remove(office.name())) {
            credits.set(place, credits.get(place).map(k -> k.with(v -> named(v, office, holder))));
            place(place);
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
        int at = frame.tokenAt(Occurrences.next(text, voice.name(), sentence.start(), sentence));
        List<Token> tokens = frame.tokens();
        boolean definite =
                at > 0
                        && tokens.get(at - 1).has("determiner")
                        && !words.isIndefinite(tokens.get(at - 1));
        return definite || at >= 0 && Voice.isTrade(voice.kind()) && isOwned(tokens, at)
                ? new PhraseReader(words, mentions, tokens)
                        .from(at)
                        .filter(p -> isOffice(tokens, p.head()))
                : Optional.empty();
    }

    /** "Norland's foreign minister": whether a name there owns what follows. */
    private boolean isOwned(List<Token> tokens, int at) {
        int name = new PhraseReader(words, mentions, tokens).mention(at);
        int end = Math.max(name, at + 1);
        return words.isHeadLast()
                && tokens.get(at).isCapitalised()
                && end < tokens.size()
                && words.genitives().isMark(tokens.get(end));
    }

    private boolean isOffice(List<Token> tokens, int head) {
        return callings.contains(tokens.get(head))
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
                        .filter(a -> !isToldApart(frames.get(at), a))
                : Optional.empty();
    }

    /** « dit X du collectif », « dit X, 34 ans »: who that is stands beside the name. */
    private boolean isToldApart(Frame frame, Actor actor) {
        List<Token> tokens = frame.tokens();
        int name = frame.tokenAt(first(actor));
        int end = name < 0 ? -1 : new PhraseReader(words, mentions, tokens).mention(name);
        if (end < 0) {
            return false;
        }
        boolean aside = end + 1 < tokens.size() && ",(".contains(tokens.get(end).text());
        return end < tokens.size() && words.isOf(tokens.get(end))
                || aside && tokens.get(end + 1).pos() == Upos.NUM;
    }

    private static int first(Actor actor) {
        return actor.mentions().stream().mapToInt(Span::start).min().orElse(-1);
    }

    /** Someone of whom nothing else is told, or who is called so. */
    private boolean mayHold(Actor actor, List<Token> tokens, Phrase phrase) {
        if (!roles.hasRole(actor)) {
            return true;
        }
        int from = words.isHeadLast() ? phrase.start() : phrase.head();
        Office office = Office.of(tokens.subList(from, phrase.end()));
        return roles.isCalled(actor, tokens.get(phrase.head()))
                && (actor.role().isEmpty() || office.mayBe(roles.office(actor)));
    }

    /** Whether the sentence stands in the paragraph of the one before or in the next. */
    private boolean near(int at) {
        return paragraph(at) - paragraph(at - 1) <= 1;
    }

    private int paragraph(int at) {
        return frames.get(at).sentence().sentence().paragraph();
    }

    private Voice holder(Voice voice, Map<String, Set<Office>> offices) {
        boolean office =
                voice.actor().isEmpty()
                        && voice.mayBePerson()
                        && !voice.agreement().plural()
                        && !words.isHeadLast()
                        && !strangers.has(voice);
        return office ? only(voice, offices).map(roles::voice).orElse(voice) : voice;
    }

    /** The one person whom the article calls so, if it tells of no other such office. */
    private Optional<Actor> only(Voice voice, Map<String, Set<Office>> offices) {
        List<Token> tokens = tokens(voice.name());
        Office office = Office.of(tokens);
        boolean person = words.nouns().isIndividual(tokens, 0) || words.nouns().isLeader(tokens, 0);
        if (!person || isOneOfSeveral(office, offices.getOrDefault(office.noun(), Set.of()))) {
            return Optional.empty();
        }
        List<Actor> called =
                roles.allCalled(tokens.get(0)).stream()
                        .filter(a -> a.kind() == ActorKind.PERSON)
                        .filter(a -> agree(roles.agreement(a), voice.agreement()))
                        .limit(2)
                        .toList();
        return called.size() == 1
                ? Optional.of(called.get(0)).filter(a -> isSame(a, office))
                : Optional.empty();
    }

    private static boolean agree(Agreement one, Agreement other) {
        return !one.isSure() || !other.isSure() || one.fits(other);
    }

    /** Whether another unnamed source has an office that the same noun begins. */
    private static boolean isOneOfSeveral(Office office, Set<Office> ofNoun) {
        return ofNoun.stream()
                .anyMatch(other -> !other.equals(office) && !other.telling().isEmpty());
    }

    /** Whether the role, where one is told beside the name, may be that of the office. */
    private boolean isSame(Actor actor, Office office) {
        Office own = roles.office(actor);
        return actor.role().isEmpty() || own.noun().equals(office.noun()) && own.mayBe(office);
    }

    private List<Token> tokens(String office) {
        return pack.tokens(office, new Span(0, office.length()));
    }
}
