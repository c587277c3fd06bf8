package precis.analysis.speech.roles;

import java.util.Optional;
import precis.analysis.speech.words.Agreement;
import precis.model.Actor;
import precis.model.ActorKind;
import precis.model.SourceKind;
import precis.model.Speaker;

/**
 * Someone or something a statement can be credited to.
 *
 * @param speaker name and kind
 * @param actor who that is, unless unnamed
 * @param agreement gender and number
 */
public record Voice(Speaker speaker, Optional<Actor> actor, Agreement agreement) {

    public static Voice of(String name, SourceKind kind, Agreement agreement) {
        return new Voice(new Speaker(name, kind), Optional.empty(), agreement);
    }

    public String name() {
        return speaker.name();
    }

    public SourceKind kind() {
        return speaker.kind();
    }

    public boolean isPerson() {
        return actor.filter(a -> a.kind() == ActorKind.PERSON).isPresent();
    }

    /** Whether it is a person or, unnamed, the holder of an office. */
    public boolean mayBePerson() {
        return actor.map(a -> a.kind() == ActorKind.PERSON)
                .orElse(kind() != SourceKind.DOCUMENT && kind() != SourceKind.MEDIA);
    }

    /** Whether it is a person or a body with a name, rather than a state, a paper, « la ville ». */
    public boolean isSomeone() {
        return actor.filter(a -> a.kind() == ActorKind.PERSON || a.kind() == ActorKind.ORGANISATION)
                .isPresent();
    }

    /** Whether those of that kind hold an office or have a trade, rather than be just anyone. */
    public static boolean isTrade(SourceKind kind) {
        return kind != SourceKind.PERSON && kind != SourceKind.ANONYMOUS;
    }

    public boolean isSame(Voice other) {
        return name().equals(other.name());
    }
}
