package precis.analysis.speech.referents;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import precis.analysis.speech.discourse.Discourse;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.roles.Ages;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.SpeechWords;
import precis.analysis.speech.words.Spelling;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Actor;
import precis.model.SourceKind;

/** Finds who a common noun means that the article has already named. */
final class NounAntecedents {

    private static final Set<Upos> TELLING = EnumSet.of(Upos.NOUN, Upos.PROPN, Upos.ADJ);

    /** For how many sentences whoever spoke has the floor. */
    private static final int FLOOR = 10;

    private final SpeechWords words;
    private final Roles roles;
    private final Discourse discourse;
    private final RoleAntecedents holders;
    private final Renamings renamings;
    private final Callings callings;
    private final Demonstratives demonstratives;
    private final Natives natives;
    private final Modifiers modifiers;
    private final Offices offices;
    private final BodyAntecedents bodies;
    private final CountedPairs pairs;
    private final Knowledge knowledge;
    private final Knowledge.Known known;

    NounAntecedents(
            SpeechWords words,
            Mentions mentions,
            Roles roles,
            Discourse discourse,
            Knowledge knowledge) {
        this.knowledge = knowledge;
        this.known = knowledge.among(mentions.actors());
        this.words = words;
        this.roles = roles;
        this.discourse = discourse;
        LedTogether led = new LedTogether(words, mentions, roles);
        this.holders = new RoleAntecedents(words, mentions, roles, discourse, led);
        this.modifiers = new Modifiers(words, mentions);
        this.renamings = new Renamings(words, mentions, roles, discourse, modifiers);
        this.callings =
                new Callings(
                        words,
                        roles,
                        discourse,
                        modifiers,
                        new NamedBefore(words, mentions, roles));
        this.demonstratives = new Demonstratives(words, discourse);
        this.natives = new Natives(words, roles, discourse, knowledge);
        this.offices = new Offices(words, mentions, roles, discourse, knowledge, led);
        this.pairs = new CountedPairs(words, discourse);
        this.bodies = new BodyAntecedents(words, mentions, roles, discourse);
    }

    /** « le porte-parole », « le groupe »: one the article has already named. */
    Optional<Voice> noun(Frame frame, Phrase phrase, SourceKind kind) {
        List<Token> tokens = frame.tokens();
        Token head = tokens.get(phrase.head());
        if (!isDefinite(tokens, phrase)) {
            return modifiers.isOwned(tokens, phrase)
                    ? holders.meant(frame, phrase)
                    : Optional.empty();
        }
        Optional<Voice> told = described(frame, phrase);
        if (told.isPresent()) {
            return told;
        }
        if (SpeechWords.isPlural(head)) {
            return unnamed(frame, phrase, kind);
        }
        return named(frame, phrase, kind).filter(v -> !natives.isForeign(v, tokens, phrase));
    }

    private Optional<Voice> named(Frame frame, Phrase phrase, SourceKind kind) {
        List<Token> tokens = frame.tokens();
        return aged(tokens.get(phrase.head()))
                .or(() -> bodies.ending(tokens, phrase))
                .or(() -> offices.newest(frame, phrase))
                .or(() -> holders.meant(frame, phrase))
                .or(() -> offices.unnamed(frame, phrase))
                .or(() -> discourse.statuses().meant(frame, phrase))
                .or(() -> offices.synonym(tokens, phrase))
                .or(() -> offices.leader(tokens, phrase))
                .or(() -> offices.namedLater(tokens, phrase))
                .or(() -> offices.hypernym(tokens, phrase))
                .or(() -> guessed(frame, phrase, kind));
    }

    /** "The 34-year-old": whoever the article says is so old. */
    private Optional<Voice> aged(Token noun) {
        OptionalInt age = Ages.of(noun);
        return age.isEmpty()
                ? Optional.empty()
                : discourse.everBest(
                        v -> v.actor().filter(a -> roles.ages().is(a, age.getAsInt())).isPresent());
    }

    /** Whom the noun may mean though the article has not told that they are so called. */
    private Optional<Voice> guessed(Frame frame, Phrase phrase, SourceKind kind) {
        Token head = frame.tokens().get(phrase.head());
        Optional<Voice> shown =
                demonstratives.meant(frame, phrase, v -> callings.isFree(v, head, kind));
        if (shown.isPresent()) {
            return shown;
        }
        if (renamings.isOneOfSeveral(frame, phrase)
                || isOfAnother(head)
                || modifiers.isOwned(frame.tokens(), phrase)
                || isDefined(frame, phrase)) {
            return body(frame, phrase, kind).or(() -> unnamed(frame, phrase, kind));
        }
        return body(frame, phrase, kind)
                .or(() -> callings.inClauseBefore(frame, phrase, kind))
                .or(() -> renamings.colleague(frame, phrase, head, kind))
                .or(() -> unnamed(frame, phrase, kind))
                .or(() -> callings.rival(frame, phrase))
                .or(() -> callings.former(frame, phrase, kind))
                .or(
                        () ->
                                natives.tellsOrigin(frame, phrase)
                                        ? Optional.empty()
                                        : callings.again(frame, phrase, kind))
                .or(() -> renamings.sole(frame, phrase, kind));
    }

    /** « La femme qui tient la caisse affirme »: who that is, told by what she does. */
    private static boolean isDefined(Frame frame, Phrase phrase) {
        return phrase.start() == 0
                && phrase.end() < frame.tokens().size()
                && Clauses.opensRelative(frame.tokens().get(phrase.end()));
    }

    /** « La famille », « la mère » of no child told of: hardly one person named before. */
    private boolean isOfAnother(Token noun) {
        return words.groups().isCollective(noun.norm())
                || words.groups().isKin(noun) && !discourse.isAnyIntroduced(words.groups()::hasKin);
    }

    /** Whether they are, or did, what nobody called by the noun can: who scores does not coach. */
    boolean isApart(Voice voice, List<Token> upToNoun) {
        OptionalInt age = Ages.of(upToNoun.get(upToNoun.size() - 1));
        String noun = words.offices().expression(upToNoun);
        if (age.isPresent()) {
            return voice.actor().filter(a -> roles.ages().isOther(a, age.getAsInt())).isPresent();
        }
        return Stream.concat(
                        voice.actor().stream().map(roles::told),
                        Stream.of(discourse.statuses().nouns(voice)))
                .anyMatch(called -> words.offices().areApart(noun, called));
    }

    /** "Mr Reed said", of two who bear the name: whoever has the floor, not who was hurt. */
    Optional<Voice> namesake(Frame frame, Actor hurt) {
        String surname = Spelling.lastWord(hurt.name());
        return discourse
                .last(frame.number(), FLOOR)
                .filter(v -> discourse.statuses().befell(roles.voice(hurt)))
                .filter(v -> v.actor().filter(a -> !a.equals(hurt)).isPresent() && v.isPerson())
                .filter(v -> Spelling.lastWord(v.name()).equals(surname));
    }

    Optional<Voice> fellow(Frame frame, Phrase phrase) {
        return natives.meant(frame, phrase);
    }

    /**
     * « La mission » for « la mission d'observation de X »: the body whose name the noun begins.
     */
    Optional<Voice> begun(Frame frame, Phrase phrase) {
        String noun = frame.tokens().get(phrase.head()).norm();
        boolean bare =
                !words.isHeadLast()
                        && isDefinite(frame.tokens(), phrase)
                        && modifiers.isBare(frame.tokens(), phrase);
        return bare
                ? discourse.everBest(
                        v ->
                                v.actor().isPresent()
                                        && !v.isPerson()
                                        && v.name().toLowerCase(Locale.ROOT).startsWith(noun + " "))
                : Optional.empty();
    }

    /** « les deux hommes »: two people named together before. */
    List<Voice> both(Frame frame, Phrase phrase) {
        List<Token> tokens = frame.tokens();
        return isDefinite(tokens, phrase) || words.pairs().saysBoth(tokens, phrase.head())
                ? pairs.meant(frame, phrase)
                : List.of();
    }

    /** « le rapport », « le texte »: a document told of before. */
    Optional<Voice> paper(Frame frame, Phrase phrase) {
        Token head = frame.tokens().get(phrase.head());
        boolean bare =
                words.nouns().isDocument(head)
                        && !SpeechWords.isPlural(head)
                        && isDefinite(frame.tokens(), phrase)
                        && (words.isHeadLast() || phrase.head() < phrase.start() + 2)
                        && modifiers.isBare(frame.tokens(), phrase);
        return bare ? discourse.papers().meant(head, frame.number()) : Optional.empty();
    }

    /** « l'agence spatiale américaine », « le président français »: as all know them. */
    Optional<Voice> described(Frame frame, Phrase phrase) {
        return isDefinite(frame.tokens(), phrase)
                ? knowledge.meant(frame.tokens(), phrase, known).map(roles::voice)
                : Optional.empty();
    }

    /** « Les chercheurs » for « des chercheurs de l'université X »: told in more words before. */
    private Optional<Voice> unnamed(Frame frame, Phrase phrase, SourceKind kind) {
        if (!modifiers.isBare(frame.tokens(), phrase)) {
            return Optional.empty();
        }
        List<Token> upToHead = frame.tokens().subList(phrase.start(), phrase.head() + 1);
        String noun = words.offices().expression(upToHead);
        boolean plural = SpeechWords.isPlural(frame.tokens().get(phrase.head()));
        Predicate<Voice> fuller =
                v ->
                        v.actor().isEmpty()
                                && tells(v.name(), frame.tokens(), phrase)
                                && v.agreement().plural() == plural
                                && isOf(v, kind)
                                && v.name().indexOf(' ') > 0;
        return discourse
                .everBest(fuller.and(v -> Spelling.begins(v.name(), noun, words.isHeadLast())))
                .or(
                        () ->
                                kind == SourceKind.EXPERT && plural
                                        ? discourse.everBest(fuller)
                                        : Optional.empty());
    }

    /** « La source policière » is not « une source judiciaire ». */
    private static boolean tells(String name, List<Token> tokens, Phrase phrase) {
        String lower = name.toLowerCase(Locale.ROOT);
        return tokens.subList(phrase.head() + 1, phrase.end()).stream()
                .filter(t -> TELLING.contains(t.pos()))
                .allMatch(t -> lower.contains(t.norm()));
    }

    /** Persons without a name have become anonymous sources. */
    private static boolean isOf(Voice voice, SourceKind kind) {
        return voice.kind() == kind
                || kind == SourceKind.PERSON && voice.kind() == SourceKind.ANONYMOUS;
    }

    private boolean isDefinite(List<Token> tokens, Phrase phrase) {
        Token first = tokens.get(phrase.start());
        Token before = tokens.get(Math.max(0, phrase.start() - 1));
        boolean contracted = phrase.start() > 0 && before.has("determiner") && !before.has("sp");
        return (contracted || phrase.start() < phrase.head() && first.has("determiner"))
                && !words.isIndefinite(first);
    }

    /** « le groupe », « l'ONG »: nothing but the noun tells which is meant. */
    private Optional<Voice> body(Frame frame, Phrase phrase, SourceKind kind) {
        boolean owned = words.isPossessive(frame.tokens().get(phrase.start()));
        boolean bare =
                modifiers.isBare(frame.tokens(), phrase)
                        && !modifiers.isSpecified(frame.tokens(), phrase);
        String noun = frame.tokens().get(phrase.head()).norm();
        return bare
                ? bodies.meant(frame, phrase, kind).filter(v -> !owned || isCalled(v, noun))
                : Optional.empty();
    }

    /** « son cabinet » is no hospital, « son parti » may be the Parti X. */
    private static boolean isCalled(Voice body, String noun) {
        return body.name().toLowerCase(Locale.ROOT).contains(noun);
    }
}
