package precis.analysis.actors.words;

import precis.language.LanguagePack;
import precis.language.WordList;

/**
 * The nouns of places.
 *
 * @param places nouns that are part of the name of a place
 * @param settlements nouns whose complement is the name of a place: « ville de … »
 * @param placeOpenings words for a part of a place, which open its name
 */
public record PlaceNouns(WordList places, WordList settlements, WordList placeOpenings) {

    PlaceNouns(LanguagePack pack) {
        this(pack.list("place-noun"), pack.list("settlement"), pack.list("place-opening"));
    }
}
