package precis.analysis.actors.words;

import java.util.Optional;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.WordList;

/** Knows the names for all who are of a country or people. */
public final class Peoples {

    private final Optional<WordList> names;

    Peoples(LanguagePack pack, ActorSettings settings) {
        this.names = Optional.ofNullable(settings.peoples()).map(pack::list);
    }

    /** Whether the word is one of them. */
    public boolean isOne(Token word) {
        return names.isPresent() && names.get().contains(word);
    }
}
