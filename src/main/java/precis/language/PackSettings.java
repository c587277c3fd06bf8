package precis.language;

import java.util.List;

/**
 * What {@code pack.yml} says of a language.
 *
 * @param name the language's name in itself
 * @param posModel class-path name of the OpenNLP part-of-speech model
 * @param tokens regular expressions of a token, tried in order
 * @param sentences what ends a sentence
 */
record PackSettings(String name, String posModel, List<String> tokens, SentenceSettings sentences) {

    PackSettings {
        tokens = List.copyOf(tokens);
    }

    /**
     * What ends a sentence.
     *
     * @param terminators marks that end one
     * @param closers marks that still belong to it when they follow
     * @param openers marks that may stand before the first word of the next
     * @param numbered abbreviations that are some only before a figure
     * @param starters words with a capital that no name begins with: a sentence does, even behind
     *     an abbreviation
     * @param restarts words that begin a sentence behind a full stop even without a capital
     * @param finals what ends in a single capital that is no initial: « sur X. »
     * @param leads regular expressions of what stands before the first sentence of a block and
     *     belongs to none: the number of a list, a time
     * @param tails regular expressions of what stands behind the last sentence of a block: credits
     * @param asides regular expressions of whole blocks that are no sentences: captions, credits
     */
    record SentenceSettings(
            String terminators,
            String closers,
            String openers,
            List<String> numbered,
            List<String> starters,
            List<String> restarts,
            List<String> finals,
            List<String> leads,
            List<String> tails,
            List<String> asides) {

        SentenceSettings {
            numbered = numbered == null ? List.of() : List.copyOf(numbered);
            starters = starters == null ? List.of() : List.copyOf(starters);
            restarts = restarts == null ? List.of() : List.copyOf(restarts);
            finals = finals == null ? List.of() : List.copyOf(finals);
            leads = leads == null ? List.of() : List.copyOf(leads);
            tails = tails == null ? List.of() : List.copyOf(tails);
            asides = asides == null ? List.of() : List.copyOf(asides);
        }
    }
}
