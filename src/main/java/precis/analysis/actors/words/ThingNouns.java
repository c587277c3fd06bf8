package precis.analysis.actors.words;

import precis.language.LanguagePack;
import precis.language.WordList;

/**
 * The nouns of what bears a name but does not act.
 *
 * @param events what takes place
 * @param works what somebody wrote, filmed or composed
 * @param artefacts what somebody built or made
 * @param animals what bears a name and acts nowhere, if any
 * @param starring words right before a list of works: "starred in", if any
 * @param listed words within such a list: "as well as a role in", if any
 */
public record ThingNouns(
        WordList events,
        WordList works,
        WordList artefacts,
        WordList animals,
        WordList starring,
        WordList listed) {

    ThingNouns(LanguagePack pack, ActorSettings settings) {
        this(
                pack.list("event"),
                pack.list("work"),
                pack.list("artefact"),
                pack.listIfNamed(settings.animals()),
                pack.listIfNamed(settings.starring()),
                pack.listIfNamed(settings.listed()));
    }
}
