package precis.analysis.speech.referents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.roles.NamedBodies;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.words.BodySorts;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.model.Actor;
import precis.model.ActorKind;

/** Tells whether a name and a common noun may stand for one body that somebody leads. */
final class LedTogether {

    private final SpeechWords words;
    private final BodySorts sorts;
    private final Mentions mentions;
    private final Roles roles;
    private final NamedBodies bodies;
    private final List<Actor> all;

    /** Told once for each role: an article may hold thousands, of thousands of bodies. */
    private final Map<String, List<String>> led = new HashMap<>();

    /** The same for each noun: the one body of the article that it may stand for. */
    private final Map<String, Optional<Actor>> only = new HashMap<>();

    LedTogether(SpeechWords words, Mentions mentions, Roles roles) {
        this.words = words;
        this.sorts = words.nouns().sorts();
        this.mentions = mentions;
        this.roles = roles;
        this.bodies = new NamedBodies(mentions.actors());
        this.all =
                mentions.actors().stream().filter(a -> a.kind() == ActorKind.ORGANISATION).toList();
    }

    /** Whether the noun tells of which sort a body is, being none of a part of one. */
    boolean isWhole(Token noun) {
        return sorts.isSorted(noun) && !sorts.isPart(noun);
    }

    /**
     * « la présidente du parti »: whether a body in the role is of the sort that the noun names.
     */
    boolean isLed(String role, Token noun) {
        return led.computeIfAbsent(role, this::sorts).stream()
                .anyMatch(sort -> sorts.mayBe(noun, sort));
    }

    /** Of which sorts the known bodies are whose names end a role. */
    private List<String> sorts(String role) {
        return bodies.ending(role).flatMap(a -> roles.sort(a).stream()).toList();
    }

    /** The body that the phrase names last. */
    Optional<Actor> named(List<Token> tokens, Phrase phrase) {
        return phrase.end() > phrase.head() + 1
                ? mentions.in(tokens.get(phrase.end() - 1).span())
                        .map(Mentions.Mention::actor)
                        .filter(a -> a.kind() == ActorKind.ORGANISATION)
                : Optional.empty();
    }

    /**
     * « le chef de l'UDR » for « président du parti »: whether the article has no other body that
     * the noun may stand for.
     */
    boolean isNoun(List<Token> role, Actor body) {
        int last = role.size() - 1;
        return last > 1
                && isWhole(role.get(last))
                && (words.isOf(role.get(last - 1)) || words.isOf(role.get(last - 2)))
                && only.computeIfAbsent(role.get(last).norm(), n -> only(role.get(last)))
                        .filter(body::equals)
                        .isPresent();
    }

    private Optional<Actor> only(Token noun) {
        List<Actor> may = all.stream().filter(a -> mayBe(noun, a)).limit(2).toList();
        return may.size() == 1 ? Optional.of(may.get(0)) : Optional.empty();
    }

    private boolean mayBe(Token noun, Actor body) {
        return roles.sort(body)
                .map(sort -> sorts.mayBe(noun, sort))
                .orElseGet(
                        () ->
                                sorts.isKinOf(noun, body.name())
                                        || roles.nouns(body).stream()
                                                .anyMatch(n -> sorts.isKin(noun, n)));
    }
}
