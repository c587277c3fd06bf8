package precis.analysis.speech.words;

import java.util.EnumMap;
import java.util.Map;
import precis.model.SourceKind;

/**
 * The nouns that tell what sort of source something is.
 *
 * @param heads nouns that name a source of that kind
 * @param leaders nouns for people whose kind is that of the body they belong to
 * @param bodies nouns that stand for a body named before
 * @param ranks nouns for what a company is in its market, if any
 * @param accounts nouns for what someone publishes in, a page or an account, if any
 * @param sorts the table of nouns for bodies and the sorts of organisation they may mean
 * @param compounds whether nouns are joined into one word whose last part tells what it is
 */
record NounLists(
        Map<SourceKind, String> heads,
        String leaders,
        String bodies,
        String ranks,
        String accounts,
        String sorts,
        boolean compounds) {
    NounLists {
        heads = new EnumMap<>(heads);
    }
}
