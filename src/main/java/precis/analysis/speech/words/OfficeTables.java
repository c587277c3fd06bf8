package precis.analysis.speech.words;

/**
 * The tables of nouns for those who hold an office or play a role.
 *
 * @param synonyms the table of nouns for one office
 * @param hypernyms the table of nouns and of the roles they may stand for, if any
 * @param apart the table of nouns for what nobody is at once, if any
 * @param titled the table of forms of address and of what whoever has one is, if any
 * @param leaders the table of nouns for whoever leads a body, if any
 */
record OfficeTables(
        String synonyms, String hypernyms, String apart, String titled, String leaders) {}
