package precis.analysis.speech.referents;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import precis.analysis.speech.discourse.Discourse;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.Agreement;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Actor;
import precis.model.SourceKind;

/** Finds who is called by where they come from: « a soufflé le Slovène », « la Niçoise ». */
final class Natives {

    private final SpeechWords words;
    private final Roles roles;
    private final Discourse discourse;
    private final Knowledge knowledge;

    Natives(SpeechWords words, Roles roles, Discourse discourse, Knowledge knowledge) {
        this.words = words;
        this.roles = roles;
        this.discourse = discourse;
        this.knowledge = knowledge;
    }

    /**
     * Whoever the article tells to come from there; where it tells that of nobody, who has the
     * floor, or whom the sentences before were about, if they were about nobody else who might.
     */
    Optional<Voice> meant(Frame frame, Phrase phrase) {
        List<Token> tokens = frame.tokens();
        if (!calls(tokens, phrase)) {
            return Optional.empty();
        }
        Token noun = tokens.get(phrase.head());
        Agreement wanted = phrase.agreement(tokens);
        Predicate<Voice> fits = v -> v.isPerson() && v.agreement().fits(wanted);
        Predicate<Voice> untold =
                fits.and(v -> v.actor().filter(a -> isOfElsewhere(a, noun)).isEmpty());
        Optional<Voice> subject = discourse.subject(frame.number(), 2);
        Token before = tokens.get(Math.max(0, phrase.start() - 1));
        boolean behind = Clauses.isFinite(before) || before.has("ppart");
        Optional<Voice> floor =
                discourse
                        .last(frame.number(), 1)
                        .filter(v -> behind && v.kind() != SourceKind.OFFICIAL);
        return subject.filter(fits.and(v -> isFrom(v, noun)))
                .or(() -> discourse.everBest(fits.and(v -> isFrom(v, noun))))
                .or(() -> floor.filter(untold))
                .or(
                        () ->
                                subject.filter(untold)
                                        .filter(
                                                v ->
                                                        discourse.isSoleSubject(
                                                                v, frame.number(), untold)));
    }

    /** « l'Américain »: whether the noun says from which country someone is. */
    boolean tellsOrigin(Frame frame, Phrase phrase) {
        return calls(frame.tokens(), phrase)
                && knowledge.country(frame.tokens().get(phrase.head())).isPresent();
    }

    /**
     * « le dirigeant tibétain » for « X, président français », "the French ministry" for "Russia's
     * ministry": told to be of another country.
     */
    boolean isForeign(Voice voice, List<Token> tokens, Phrase phrase) {
        int from = words.isHeadLast() ? phrase.start() : phrase.head() + 1;
        return tokens.subList(from, phrase.end()).stream()
                .filter(t -> t.pos() == Upos.ADJ || words.isHeadLast() && t.isCapitalised())
                .anyMatch(
                        t ->
                                voice.actor()
                                        .map(a -> isOfElsewhere(a, t))
                                        .orElseGet(() -> isNamedForAnother(voice.name(), t)));
    }

    /** "Russia's foreign ministry": whether the words for a body name another country, or town. */
    private boolean isNamedForAnother(String name, Token adjective) {
        return words.isHeadLast()
                && knowledge
                        .country(adjective)
                        .filter(c -> !knowledge.countries(name).contains(c))
                        .filter(c -> name.chars().anyMatch(Character::isUpperCase))
                        .isPresent();
    }

    private boolean calls(List<Token> tokens, Phrase phrase) {
        Token head = tokens.get(phrase.head());
        Token first = tokens.get(phrase.start());
        return head.isCapitalised()
                && phrase.head() == phrase.start() + 1
                && phrase.end() == phrase.head() + 1
                && first.has("determiner")
                && !words.isIndefinite(first)
                && !SpeechWords.isPlural(head)
                && words.nouns().isPerson(head);
    }

    private boolean isFrom(Voice voice, Token noun) {
        return voice.actor()
                .filter(
                        a ->
                                roles.isCalled(a, noun)
                                        || roles.words(a).stream().anyMatch(t -> isSame(t, noun)))
                .isPresent();
    }

    private boolean isSame(Token told, Token noun) {
        Optional<String> country = knowledge.country(noun);
        return country.isPresent()
                ? knowledge.country(told).equals(country)
                : told.norm().equals(noun.norm());
    }

    /** Whether the article tells that someone comes from another place: by adjective or name. */
    private boolean isOfElsewhere(Actor actor, Token noun) {
        return knowledge.country(noun).isPresent()
                && roles.words(actor).stream()
                        .anyMatch(
                                t ->
                                        t.isCapitalised() && t == roles.words(actor).get(0)
                                                || knowledge.country(t).isPresent()
                                                        && !isSame(t, noun));
    }
}
