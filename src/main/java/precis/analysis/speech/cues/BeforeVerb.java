package precis.analysis.speech.cues;

import java.util.List;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;

/** Finds where a subject may end before its verb: over clitics, adverbs, times and an age. */
final class BeforeVerb {

    /** How many tokens « de 25 ans » has. */
    private static final int AGE = 3;

    /** How long the clause may be that tells who somebody is. */
    private static final int RELATIVE = 20;

    private final SpeechWords words;
    private final PhraseReader phrases;
    private final List<Token> tokens;

    BeforeVerb(SpeechWords words, PhraseReader phrases, List<Token> tokens) {
        this.words = words;
        this.phrases = phrases;
        this.tokens = tokens;
    }

    /** The last token of what may be the verb's subject, or -1. */
    int verb(int verb) {
        return overAge(clitics(verb));
    }

    /** The last token before whatever clitics and adverbs stand before that place, or -1. */
    int clitics(int start) {
        int at = start - 1;
        boolean verb = Clauses.isVerb(tokens.get(start)) || at > 0 && isComma(at - 1);
        if (at > 0 && tokens.get(at).has("obj") && verb && phrases.mention(at) < 0) {
            at--;
        }
        while (at >= 0 && isLight(at)) {
            at--;
        }
        return at;
    }

    /** « le jeune homme de 25 ans a … » */
    private int overAge(int at) {
        boolean age =
                at > AGE
                        && words.isTime(tokens.get(at))
                        && tokens.get(at - 1).pos() == Upos.NUM
                        && words.isOf(tokens.get(at - 2));
        return age ? at - AGE : at;
    }

    private boolean isLight(int at) {
        Token token = tokens.get(at);
        if (opensStressed(at)) {
            return false;
        }
        boolean clitic =
                token.pos() != Upos.DET
                                && token.has("obj")
                                && !Clauses.isSubjectPronoun(words, token)
                        || token.pos() == Upos.PRON && token.has("obj") && !token.has("suj");
        return (clitic && phrases.mention(at) < 0)
                || token.pos() == Upos.ADV && !token.has("rel")
                || isFloating(at)
                || words.isTime(token) && phrases.mention(at) < 0
                || words.isTimePreposition(token) && words.isTime(tokens.get(at + 1));
    }

    /** "X and Y both said": whether it only takes up the subject right before it. */
    boolean isFloating(int at) {
        return words.isHeadLast()
                && at > 0
                && words.pairs().isBoth(tokens, at)
                && (isClosing(at - 1) || phrases.endingAt(at).isPresent());
    }

    /** « Lui se dit confiant »: a pronoun at the head of a sentence is no object. */
    boolean opensStressed(int at) {
        Token token = tokens.get(at);
        return at == 0 && token.pos() == Upos.PRON && token.has("suj") && words.isPersonal(token);
    }

    /** « Hier, ceux qui aiment la ville (ont voté) »: where whom the clause tells of stands. */
    int describedUpTo(int at) {
        if (Clauses.isDescribed(tokens, 0, at + 1)) {
            return 0;
        }
        for (int i = at - 1; i > Math.max(1, at - RELATIVE); i--) {
            if (Clauses.isDescribed(tokens, i)) {
                int comma = tokens.get(i - 1).has("determiner") ? i - 2 : i - 1;
                return opens(comma) && Clauses.isDescribed(tokens, i, at + 1) ? i : -1;
            }
        }
        return -1;
    }

    /** Whether what stands before that comma only opens the sentence. */
    private boolean opens(int comma) {
        return isComma(comma)
                && !Clauses.hasFinite(tokens, Clauses.start(tokens, comma), comma)
                && phrases.endingAt(comma).filter(p -> phrases.canSpeak(p.head())).isEmpty();
    }

    private boolean isComma(int at) {
        return tokens.get(at).text().equals(",");
    }

    private boolean isClosing(int at) {
        return ")]–—-".contains(tokens.get(at).text());
    }
}
