package precis.analysis.actors.words;

import precis.language.LanguagePack;
import precis.language.WordList;

/**
 * The nouns of people and of what only people have.
 *
 * @param roles offices, trades and where someone comes from
 * @param employers roles of those who act for a body
 * @param voices nouns whose complement speaks or acts through them: « rapport », « porte-parole »
 * @param families nouns of people of one name
 * @param localRoles nouns of those who live in a place or hold an office there
 * @param fates what befalls only a person
 * @param ministers those who head a part of a government
 * @param honours letters behind a name for a seat, an order or a degree
 * @param relations what one person is to another
 * @param grades ranks, which say less than an office
 */
public record PersonNouns(
        WordList roles,
        WordList employers,
        WordList voices,
        WordList families,
        WordList localRoles,
        WordList fates,
        WordList ministers,
        WordList honours,
        WordList relations,
        WordList grades) {

    PersonNouns(LanguagePack pack, ActorSettings settings) {
        this(
                pack.list("role"),
                pack.list("employer"),
                pack.list("voice-noun"),
                pack.list("family"),
                pack.list("local-role"),
                pack.list("fate-nouns"),
                pack.list("minister"),
                pack.listIfNamed(settings.honours()),
                pack.listIfNamed(settings.relations()),
                pack.listIfNamed(settings.grades()));
    }
}
