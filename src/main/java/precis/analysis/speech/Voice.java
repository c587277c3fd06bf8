package precis.analysis.speech;

import java.util.Optional;
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
record Voice(Speaker speaker, Optional<Actor> actor, Agreement agreement) {

    static Voice of(String name, SourceKind kind, Agreement agreement) {
        return new Voice(new Speaker(name, kind), Optional.empty(), agreement);
    }

    String name() {
        return speaker.name();
    }

    SourceKind kind() {
        return speaker.kind();
    }

    boolean isPerson() {
        return actor.filter(a -> a.kind() == ActorKind.PERSON).isPresent();
    }

    /** Whether it is a person or, unnamed, the holder of an office. */
    boolean mayBePerson() {
        return actor.map(a -> a.kind() == ActorKind.PERSON)
                .orElse(kind() != SourceKind.DOCUMENT && kind() != SourceKind.MEDIA);
    }

    /** Whether it is a person or a body with a name, rather than a state, a paper, « la ville ». */
    boolean isSomeone() {
        return actor.filter(a -> a.kind() == ActorKind.PERSON || a.kind() == ActorKind.ORGANISATION)
                .isPresent();
    }

    boolean isSame(Voice other) {
        return name().equals(other.name());
    }
}
