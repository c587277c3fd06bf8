package precis.analysis.actors;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import precis.language.Gender;
import precis.model.Actor;

/**
 * Someone named in an article, whether the briefing lists them or not.
 *
 * @param actor name, aliases, role, mentions
 * @param published whether they act enough to be listed
 * @param gender as far as first name, form of address and role tell
 * @param plural whether the name stands for several
 * @param heads the nouns that head the roles, in lower case: what "the spokesman" refers back to
 */
public record CastMember(
        Actor actor, boolean published, Gender gender, boolean plural, List<String> heads) {

    public CastMember {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(gender, "gender");
        heads = List.copyOf(heads);
    }

    /** The same, with nothing told of who they are. */
    CastMember withoutRole() {
        Actor bare =
                new Actor(
                        actor.name(),
                        actor.aliases(),
                        actor.kind(),
                        Optional.empty(),
                        actor.salience(),
                        actor.mentions(),
                        actor.sentences());
        return new CastMember(bare, published, gender, plural, List.of());
    }
}
