package precis.analysis.speech.phrases;

import java.util.List;
import java.util.Optional;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;

/** Reads phrases that take some out of many: « l'un des partis », « la moitié des élus ». */
public final class Partitives {

    private final SpeechWords words;
    private final PhraseReader phrases;
    private final List<Token> tokens;

    Partitives(SpeechWords words, PhraseReader phrases, List<Token> tokens) {
        this.words = words;
        this.phrases = phrases;
        this.tokens = tokens;
    }

    /** « un » of « l'un des partis » */
    static boolean isOne(Token token) {
        return token.pos() == Upos.PRON && token.has("determiner") && token.has("s");
    }

    /** « l'un des organisateurs »: a pronoun for one, and out of whom. */
    public static boolean isOneOf(SpeechWords words, List<Token> tokens, Phrase phrase) {
        Token one = tokens.get(phrase.start());
        return phrase.start() + 1 < phrase.head()
                && words.isOf(tokens.get(phrase.start() + 1))
                && (isOne(one) || isSome(one) && words.isIndefinite(one));
    }

    /** "some in Holme", "many in Holme" */
    private static boolean isSome(Token token) {
        return token.pos() == Upos.DET || token.pos() == Upos.ADJ;
    }

    /** « l'un des partis »: one out of those that the phrase after it names. */
    Optional<Phrase> oneOf(int start, int limit) {
        if (start + 2 >= tokens.size()) {
            return Optional.empty();
        }
        boolean bare = words.isIndefinite(tokens.get(start));
        int one = !bare && tokens.get(start).pos() == Upos.DET ? start + 1 : start;
        boolean out = (bare || isOne(tokens.get(one))) && phrases.whole(one) >= 0;
        return out
                ? phrases.from(one + 2, limit).map(p -> new Phrase(one, p.head(), p.end()))
                : Optional.empty();
    }

    /** « la moitié des élus »: what is said of them is said by people, though a share is none. */
    Optional<Phrase> shareOf(int start, int share, int limit) {
        boolean counts =
                words.groups().isShare(tokens.get(share))
                        && share + 2 < limit
                        && phrases.whole(share) >= 0
                        && phrases.mention(phrases.whole(share)) < 0
                        && SpeechWords.isPlural(tokens.get(phrases.whole(share)));
        return counts
                ? phrases.from(share + 2, limit).map(p -> new Phrase(start, p.head(), p.end()))
                : Optional.empty();
    }
}
