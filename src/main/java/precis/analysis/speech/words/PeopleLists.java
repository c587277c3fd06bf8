package precis.analysis.speech.words;

/**
 * How nouns for people are told, and what else is told of them.
 *
 * @param written how nouns for people are written, as a regular expression
 * @param things nouns written like those for people
 * @param scholars how nouns for scholars are written, as a regular expression, if told
 * @param scholarly bodies whose members speak from knowledge of a field, if any
 * @param again nouns that call someone named before by what they are: « le chercheur »
 * @param unnamed nouns for people who, brought up without a name, speak for themselves, if any
 * @param relations nouns for relatives and lawyers: someone else than whose they are, if any
 * @param audience nouns for those to whom one speaks in public, if any
 * @param parties nouns for one side of a case, whom nobody with an office is, if any
 * @param court offices of courts and of the police, whose holder is hardly whom a case is about, if
 *     any
 * @param labels nouns for whoever holds the views of a party, which offices do not tell, if any
 * @param rivals nouns for the other of two: « sa rivale », if any
 */
record PeopleLists(
        String written,
        String things,
        String scholars,
        String scholarly,
        String again,
        String unnamed,
        String relations,
        String audience,
        String parties,
        String court,
        String labels,
        String rivals) {}
