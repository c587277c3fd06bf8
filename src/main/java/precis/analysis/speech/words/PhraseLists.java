package precis.analysis.speech.words;

import java.util.Set;

/**
 * The words that hold a noun phrase together, or stand around it.
 *
 * @param of prepositions that tie a noun to what it belongs to
 * @param attached adverbs inside a noun phrase
 * @param loose prepositions that rather tell where or when something is said than who says it
 * @param open adjectives that tell nothing of somebody without what follows: « présent », if any
 * @param honours letters behind someone's name, no part of it, if any
 * @param agents what stands before the one by whom something is done
 * @param money what an amount is counted in, which no speaker is made of, if any
 * @param makers what stands between a document and whoever made it; as {@code of} unless told
 * @param genitive words between what owns and what is owned
 * @param owner dictionary feature of a name in the genitive, if names have one of their own
 * @param timePrepositions prepositions of a time that may stand between subject and verb, if any
 * @param headLast whether the last noun of a phrase is its head
 * @param adjectivesFirst whether no adjective follows the noun that it tells of
 */
record PhraseLists(
        String of,
        String attached,
        String loose,
        String open,
        String honours,
        String agents,
        String money,
        String makers,
        Set<String> genitive,
        String owner,
        Set<String> timePrepositions,
        boolean headLast,
        boolean adjectivesFirst) {
    PhraseLists {
        genitive = genitive == null ? Set.of() : Set.copyOf(genitive);
        timePrepositions = timePrepositions == null ? Set.of() : Set.copyOf(timePrepositions);
    }
}
