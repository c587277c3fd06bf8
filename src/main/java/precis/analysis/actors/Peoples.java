package precis.analysis.actors;

import java.util.Optional;
import precis.language.LanguagePack;
import precis.language.WordList;

/** Knows the names for all who are of a country or people. */
final class Peoples {

    private final Optional<WordList> names;

    Peoples(LanguagePack pack, ActorSettings settings) {
        this.names = Optional.ofNullable(settings.peoples()).map(pack::list);
    }

    /** Whether nothing but one such word names the entity. */
    boolean isOne(Entity entity) {
        return names.isPresent()
                && entity.mentions().stream().map(Mention::candidate).allMatch(this::isName);
    }

    private boolean isName(Candidate c) {
        return c.size() == 1 && names.get().contains(c.line().token(c.start()));
    }
}
