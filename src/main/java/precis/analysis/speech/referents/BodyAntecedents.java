package precis.analysis.speech.referents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import precis.analysis.speech.discourse.Discourse;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.BodySorts;
import precis.analysis.speech.words.SpeechWords;
import precis.analysis.speech.words.Spelling;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Actor;
import precis.model.ActorKind;
import precis.model.SourceKind;

/**
 * Finds which body « le groupe », « l'ONG » mean: the one brought up last that may be called so.
 */
final class BodyAntecedents {

    /** How many tokens of an endless sentence are searched for what it began with. */
    private static final int FAR = 200;

    /** How many letters a word shares with its lemma, whatever the ending. */
    private static final int OPENING = 2;

    private final SpeechWords words;
    private final BodySorts sorts;
    private final Mentions mentions;
    private final Roles roles;
    private final Discourse discourse;

    BodyAntecedents(SpeechWords words, Mentions mentions, Roles roles, Discourse discourse) {
        this.words = words;
        this.sorts = words.nouns().sorts();
        this.mentions = mentions;
        this.roles = roles;
        this.discourse = discourse;
    }

    /** The body that a definite noun without further words stands for. */
    Optional<Voice> meant(Frame frame, Phrase phrase, SourceKind kind) {
        List<Token> tokens = frame.tokens();
        Token head = tokens.get(phrase.head());
        boolean named = phrase.end() < tokens.size() && tokens.get(phrase.end()).isCapitalised();
        boolean name = named || head.pos() == Upos.PROPN && !head.isUpperCase();
        if (!words.nouns().isBody(head) || name || isDefined(tokens, phrase.end())) {
            return Optional.empty();
        }
        boolean compound = isCompound(head);
        boolean qualified = phrase.end() > phrase.head() + 1;
        Predicate<Voice> may =
                v ->
                        (compound ? isIn(v.name(), head) : isAkin(v, head, kind))
                                && mayBe(v, head)
                                && !(qualified && isAuthority(v) && !isIn(v.name(), head))
                                && !(qualified && sorts.isOfMembers(head) && !isTold(v, head));
        return part(frame, head)
                .or(() -> here(frame, phrase, head, may))
                .or(() -> discourse.best(frame.number(), may.and(v -> bears(v, head))))
                .or(() -> discourse.best(frame.number(), may));
    }

    /** « La direction » for « la direction de X », rather than X. */
    private Optional<Voice> part(Frame frame, Token head) {
        return !words.isHeadLast() && sorts.isPart(head)
                ? discourse.best(
                        frame.number(),
                        v ->
                                v.actor().isEmpty()
                                        && v.name().indexOf(' ') > 0
                                        && Spelling.firstWord(v.name()).equals(head.norm()))
                : Optional.empty();
    }

    /** « Gesundheitsamt »: a word that says more than its last part, by which it is known. */
    private static boolean isCompound(Token noun) {
        String start = noun.norm().substring(0, Math.min(OPENING, noun.norm().length()));
        return noun.morphs().stream()
                .map(m -> m.lemma().toLowerCase(Locale.ROOT))
                .anyMatch(l -> !l.startsWith(start) && noun.norm().contains(l));
    }

    /**
     * "Holme crown court" for "the court", whatever other body was named since; « la banque X » for
     * « la banque ».
     */
    private boolean bears(Voice voice, Token head) {
        return words.isHeadLast()
                ? voice.actor().isPresent() && Spelling.lastWord(voice.name()).equals(head.norm())
                : voice.actor().filter(a -> roles.nouns(a).contains(head.norm())).isPresent();
    }

    /** "the sheriff's office": the body whose full name those words end. */
    Optional<Voice> ending(List<Token> tokens, Phrase phrase) {
        if (!words.isHeadLast() || phrase.head() - phrase.start() < 2 || more(phrase)) {
            return Optional.empty();
        }
        List<String> told =
                Spelling.words(
                        tokens.subList(phrase.start() + 1, phrase.end()).stream()
                                .map(Token::norm)
                                .collect(Collectors.joining(" ")));
        return discourse.everBest(
                v ->
                        v.actor()
                                .filter(a -> a.kind() == ActorKind.ORGANISATION)
                                .filter(a -> ends(Spelling.words(a.name()), told))
                                .isPresent());
    }

    private static boolean more(Phrase phrase) {
        return phrase.end() > phrase.head() + 1;
    }

    private static boolean ends(List<String> name, List<String> told) {
        int from = name.size() - told.size();
        return from > 0 && name.subList(from, name.size()).equals(told);
    }

    /** "the trust that runs the school": whether the words behind tell which body is meant. */
    private boolean isDefined(List<Token> tokens, int end) {
        return words.isHeadLast() && end < tokens.size() && tokens.get(end).has("rel");
    }

    /**
     * Whether something, be it only its kind, ties the voice to the noun: « l'hôpital » is itself.
     */
    private boolean isAkin(Voice voice, Token head, SourceKind kind) {
        boolean named =
                voice.actor().isEmpty() || voice.name().chars().anyMatch(Character::isUpperCase);
        boolean kindred =
                named
                        && (voice.kind() == kind || voice.kind() == SourceKind.PERSON)
                        && sorts.isSorted(head)
                        && !sorts.isItself(head);
        return isIn(voice.name(), head)
                || voice.actor().isEmpty() && sorts.isOfSort(head, voice.name())
                || kindred && kind != SourceKind.OFFICIAL
                || voice.actor().flatMap(roles::sort).isPresent() && sorts.isSorted(head)
                || voice.actor().filter(a -> isKin(a, head)).isPresent();
    }

    /** « l'institut sismologique » is no « Commission », though either may be one of a state. */
    private boolean isAuthority(Voice voice) {
        return !words.isHeadLast()
                && voice.kind() == SourceKind.OFFICIAL
                && sorts.isSorted(voice.name());
    }

    /**
     * Whether an unnamed voice is such a body: no "committee report" is a committee, and « employés
     * de l'ONG X » are not « l'ONG ».
     */
    private boolean isCalled(Voice voice, Token noun) {
        String name = voice.name();
        int space = name.indexOf(' ');
        boolean more = space > 0 && name.indexOf(' ', space + 1) > 0;
        return words.isHeadLast()
                ? Spelling.lastWord(name).equals(noun.norm())
                        || isItsNoun(voice, noun)
                        || more && Spelling.begins(name, noun.norm(), true)
                : voice.kind() == SourceKind.ANONYMOUS
                        ? Spelling.firstWord(name).equals(noun.norm())
                        : isIn(name, noun)
                                        && voice.agreement().plural() == SpeechWords.isPlural(noun)
                                || sorts.isOfSort(noun, name);
    }

    private static boolean isIn(String name, Token noun) {
        return name.toLowerCase(Locale.ROOT).contains(noun.norm());
    }

    /** « le syndicat socialiste »: whether more than its kind makes the voice one of that sort. */
    private boolean isTold(Voice voice, Token head) {
        return words.isHeadLast()
                || isIn(voice.name(), head)
                || voice.actor()
                        .filter(a -> roles.sort(a).isPresent() || isKin(a, head))
                        .isPresent();
    }

    /** Whether the nouns that the article or the name itself has for a body are of that sort. */
    private boolean isKin(Actor actor, Token head) {
        return roles.nouns(actor).stream().anyMatch(noun -> sorts.isKin(head, noun))
                || sorts.isKinOf(head, actor.name());
    }

    /** Whether nothing known of the voice forbids to call it so. */
    private boolean mayBe(Voice voice, Token head) {
        boolean sorted =
                voice.actor()
                        .flatMap(roles::sort)
                        .map(sort -> sorts.mayBe(head, sort) || isItsNoun(voice, head))
                        .orElse(!sorts.isPart(head) || isCapitalised(voice.name()));
        boolean body = voice.actor().map(this::mayBeBody).orElse(isCalled(voice, head));
        boolean other = voice.actor().filter(a -> isOther(a, head)).isPresent();
        return sorted && body && !other && !sorts.isOther(head, voice.name());
    }

    /** "the court" for a "Court of Justice", whatever else such bodies are called. */
    private boolean isItsNoun(Voice voice, Token head) {
        return sorts.headOf(voice.name()).equals(head.norm());
    }

    /** « la banque X » is no « syndicat »: whether all its own nouns tell of other sorts. */
    private boolean isOther(Actor actor, Token head) {
        List<String> told =
                Stream.concat(roles.nouns(actor).stream(), actor.names().map(sorts::headOf))
                        .filter(sorts::isSorted)
                        .toList();
        return sorts.isSorted(head)
                && !told.isEmpty()
                && told.stream().noneMatch(noun -> sorts.mayShare(head, noun));
    }

    private static boolean isCapitalised(String name) {
        return Character.isUpperCase(name.codePointAt(0));
    }

    /** A name that neither a first name nor a role shows to be a person's may be a body's. */
    private boolean mayBeBody(Actor actor) {
        boolean unsure = !roles.isGendered(actor) && !roles.hasRole(actor);
        return actor.kind() == ActorKind.ORGANISATION || actor.kind() == ActorKind.PERSON && unsure;
    }

    /** « X has closed a plant, the company said »: what the sentence itself began with. */
    private Optional<Voice> here(Frame frame, Phrase phrase, Token head, Predicate<Voice> may) {
        PhraseReader phrases = new PhraseReader(words, mentions, frame.tokens());
        for (int i = 0; i < Math.min(phrase.start(), FAR); i++) {
            boolean free = !phrases.isGoverned(i);
            if (phrases.mention(i) > i && (!words.isHeadLast() || free)) {
                Optional<Voice> here =
                        mentions.in(frame.tokens().get(i).span())
                                .map(Mentions.Mention::actor)
                                .filter(a -> a.kind() == ActorKind.ORGANISATION)
                                .filter(
                                        a ->
                                                words.isHeadLast()
                                                        || roles.sort(a).isPresent()
                                                        || free && isKin(a, head))
                                .map(roles::voice)
                                .filter(may);
                if (here.isPresent() || words.isHeadLast()) {
                    return here;
                }
            }
        }
        return Optional.empty();
    }
}
