package precis.analysis.actors.words;

import precis.language.LanguagePack;
import precis.language.WordList;

/**
 * The nouns of organisations, and the words inside their names.
 *
 * @param institutions nouns that head the name of a body: « ministère de … »
 * @param classes nouns that say what sort of body bears the name behind
 * @param bodies nouns of a body of the state or a group that is told in lower case
 * @param governments nouns of a government, before the adjective or name of its country
 * @param governmentsAlone those that name it without a country as well
 * @param companyWords words that mark the name of an organisation
 * @param outlets nouns of the press and those who write for it
 */
public record BodyNouns(
        WordList institutions,
        WordList classes,
        WordList bodies,
        WordList governments,
        WordList governmentsAlone,
        WordList companyWords,
        WordList outlets) {

    BodyNouns(LanguagePack pack) {
        this(
                pack.list("institution"),
                pack.list("class-noun"),
                pack.list("body"),
                pack.list("government"),
                pack.list("government-alone"),
                pack.list("company-word"),
                pack.list("heads-media"));
    }
}
