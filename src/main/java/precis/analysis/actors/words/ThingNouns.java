package precis.analysis.actors.words;

import precis.language.LanguagePack;
import precis.language.WordList;

/**
 * The nouns of what bears a name but does not act.
 *
 * @param events what takes place
 * @param works what somebody wrote, filmed or composed
 * @param artefacts what somebody built or made
 */
public record ThingNouns(WordList events, WordList works, WordList artefacts) {

    ThingNouns(LanguagePack pack) {
        this(pack.list("event"), pack.list("work"), pack.list("artefact"));
    }
}
