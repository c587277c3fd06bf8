package precis.analysis.actors.words;

import java.util.Set;
import precis.language.LanguagePack;
import precis.language.WordList;

/**
 * What tells in the name of a body what it is for: « Front pour la défense de … ».
 *
 * @param before prepositions before what a body is for
 * @param heads nouns that head such names
 * @param passing nouns that say when or for whom instead: « pour la première fois »
 */
public record Purposes(Set<String> before, WordList heads, WordList passing) {

    static Purposes of(LanguagePack pack, ActorSettings settings) {
        return new Purposes(
                settings.purposes(),
                pack.listIfNamed(settings.purposeful()),
                pack.listIfNamed(settings.passing()));
    }
}
