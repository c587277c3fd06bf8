package precis.analysis.speech.words;

import java.util.List;
import precis.language.Morph;
import precis.language.Token;
import precis.language.Upos;

/**
 * Gender and number, as far as the words tell.
 *
 * @param masculine whether a masculine pronoun may stand for it
 * @param feminine whether a feminine pronoun may stand for it
 * @param plural whether it is more than one
 */
public record Agreement(boolean masculine, boolean feminine, boolean plural) {

    public static final Agreement UNKNOWN = new Agreement(true, true, false);

    /**
     * What the tokens say between them: the first that is sure of its gender decides, before "her"
     * of "her son", which tells whose he is.
     */
    public static Agreement of(List<Token> tokens, boolean plural) {
        Agreement own = first(tokens, plural, false);
        return own.isSure() ? own : first(tokens, plural, true);
    }

    private static boolean isOwners(Token token) {
        return token.has("possessive") && token.has("human");
    }

    private static Agreement first(List<Token> tokens, boolean plural, boolean owners) {
        for (Token token : tokens) {
            Agreement own = token.pos() == Upos.DET ? ofArticle(token) : ofWord(token);
            if (own.isSure() && isOwners(token) == owners) {
                return new Agreement(own.masculine, own.feminine, plural);
            }
        }
        return new Agreement(true, true, plural);
    }

    private static Agreement ofWord(Token token) {
        boolean m = token.has("m");
        boolean f = token.has("f");
        return m == f || token.has("e") ? UNKNOWN : new Agreement(m, f, false);
    }

    /** « la », which may be the note of that name, as the article it is. */
    public static Agreement ofArticle(Token token) {
        return ofReading(token, "determiner", false);
    }

    /** « lui », which may be an object of either gender, as the subject it is. */
    public static Agreement ofSubject(Token pronoun) {
        boolean plural = pronoun.has("p") && !pronoun.has("s");
        return ofReading(pronoun, "suj", plural);
    }

    private static Agreement ofReading(Token token, String feature, boolean plural) {
        boolean masculine = false;
        boolean feminine = false;
        for (Morph morph : token.morphs()) {
            if (morph.features().contains(feature)) {
                masculine |= !morph.features().contains("f");
                feminine |= !morph.features().contains("m");
            }
        }
        return masculine != feminine
                ? new Agreement(masculine, feminine, plural)
                : new Agreement(true, true, plural);
    }

    /** Whether a word of that agreement may refer to this. */
    public boolean fits(Agreement pronoun) {
        return plural == pronoun.plural
                && (masculine && pronoun.masculine || feminine && pronoun.feminine);
    }

    public boolean isSure() {
        return masculine != feminine;
    }
}
