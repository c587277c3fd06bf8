package precis.analysis.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import precis.analysis.speech.cues.Credit;
import precis.analysis.speech.referents.Offices;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.Agreement;
import precis.analysis.speech.words.SpeechWords;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.model.Actor;
import precis.model.ActorKind;
import precis.model.Span;

/**
 * « La maire a annoncé … X a précisé … La maire espère … »: whom an office meant that was credited
 * before the article told who holds it.
 */
final class Holders {

    private final LanguagePack pack;
    private final SpeechWords words;
    private final Roles roles;
    private final List<Actor> people;
    private final Set<String> offices;
    private final Strangers strangers;

    /**
     * @param actors all of the article
     * @param marked whom its sentences credited as each was read
     */
    Holders(
            LanguagePack pack,
            SpeechWords words,
            Roles roles,
            List<Actor> actors,
            List<Optional<Credit>> marked,
            Strangers strangers) {
        this.strangers = strangers;
        this.pack = pack;
        this.words = words;
        this.roles = roles;
        this.people = actors.stream().filter(a -> a.kind() == ActorKind.PERSON).toList();
        this.offices =
                marked.stream()
                        .flatMap(Optional::stream)
                        .flatMap(c -> c.voices().stream())
                        .filter(v -> v.actor().isEmpty())
                        .map(v -> v.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The same credits, to holders where the article tells them. */
    List<Optional<Credit>> named(List<Optional<Credit>> credits) {
        return credits.stream().map(c -> c.map(k -> k.with(this::holder))).toList();
    }

    private Voice holder(Voice voice) {
        boolean office =
                voice.actor().isEmpty()
                        && voice.mayBePerson()
                        && !voice.agreement().plural()
                        && !words.isHeadLast()
                        && !strangers.has(voice);
        return office ? only(voice).map(roles::voice).orElse(voice) : voice;
    }

    /** The one person whom the article calls so, if it tells of no other such office. */
    private Optional<Actor> only(Voice voice) {
        List<Token> office = tokens(voice.name());
        boolean person = words.nouns().isIndividual(office, 0) || words.nouns().isLeader(office, 0);
        if (!person || isOneOfSeveral(office)) {
            return Optional.empty();
        }
        List<Actor> called =
                people.stream()
                        .filter(a -> roles.isCalled(a, office.get(0)))
                        .filter(a -> agree(roles.agreement(a), voice.agreement()))
                        .toList();
        return called.size() == 1
                ? Optional.of(called.get(0)).filter(a -> isSame(a, office))
                : Optional.empty();
    }

    private static boolean agree(Agreement one, Agreement other) {
        return !one.isSure() || !other.isSure() || one.fits(other);
    }

    /** Whether another unnamed source has an office that the same noun begins. */
    private boolean isOneOfSeveral(List<Token> office) {
        List<String> telling = telling(office);
        return offices.stream()
                .map(this::tokens)
                .filter(other -> other.get(0).norm().equals(office.get(0).norm()))
                .map(Holders::telling)
                .anyMatch(other -> !other.equals(telling) && !other.isEmpty());
    }

    /** Whether the role, where one is told beside the name, may be that of the office. */
    private boolean isSame(Actor actor, List<Token> office) {
        String role = Offices.role(actor);
        if (role.isEmpty()) {
            return true;
        }
        List<Token> own = tokens(role);
        List<String> one = telling(own);
        List<String> other = telling(office);
        return own.get(0).norm().equals(office.get(0).norm())
                && (one.containsAll(other) || other.containsAll(one));
    }

    /** The words behind the noun that tell which office is meant. */
    private static List<String> telling(List<Token> office) {
        List<String> telling = new ArrayList<>();
        for (Token token : office.subList(1, office.size())) {
            if (Offices.isTelling(token)) {
                telling.add(token.norm());
            }
        }
        return telling;
    }

    private List<Token> tokens(String office) {
        return pack.tokens(office, new Span(0, office.length()));
    }
}
