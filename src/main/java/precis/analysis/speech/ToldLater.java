package precis.analysis.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.roles.Office;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.model.Actor;
import precis.model.ActorKind;

/**
 * Whom an office meant that the article tells further down, in the same words: "The ambassador to
 * Norland accused … Terry Brand, the ambassador to Norland, said". A language where heads come
 * first asks for less, as {@link Holders} tells.
 */
final class ToldLater {

    private final SpeechWords words;
    private final Roles roles;

    ToldLater(SpeechWords words, Roles roles) {
        this.words = words;
        this.roles = roles;
    }

    /** The one person whom the noun calls, if the role has all that the office tells. */
    Optional<Actor> holder(List<Token> tokens, Phrase phrase, Voice office) {
        List<Actor> called =
                roles.allCalled(tokens.get(phrase.head())).stream()
                        .filter(a -> a.kind() == ActorKind.PERSON)
                        .limit(2)
                        .toList();
        Set<String> telling = Office.telling(tokens.subList(phrase.start(), phrase.end()));
        return words.isHeadLast() && called.size() == 1
                ? Optional.of(called.get(0))
                        .filter(a -> roles.agreement(a).fits(office.agreement()))
                        .filter(a -> holds(roles.words(a), telling))
                : Optional.empty();
    }

    private boolean holds(List<Token> role, Set<String> telling) {
        Set<String> own = Office.telling(role);
        return own.containsAll(telling)
                && (telling.size() > 1 || own.size() == 1)
                && role.stream().noneMatch(words::isFormer);
    }
}
