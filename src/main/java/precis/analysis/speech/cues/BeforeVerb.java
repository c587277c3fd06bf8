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
        int start = 0;
        for (int i = 0; i < at; i++) {
            boolean opening = isComma(i) && !Clauses.hasFinite(tokens, start, i);
            boolean apposed =
                    opening
                            && phrases.endingAt(i)
                                    .filter(p -> phrases.canSpeak(p.head()))
                                    .isPresent();
            start = opening && !apposed ? i + 1 : start;
        }
        int all = tokens.get(start).has("determiner") ? start + 1 : start;
        return Clauses.isDescribed(tokens, all, at + 1) ? all : -1;
    }

    private boolean isComma(int at) {
        return tokens.get(at).text().equals(",");
    }

    private boolean isClosing(int at) {
        return ")]–—-".contains(tokens.get(at).text());
    }
}
