package precis.analysis.speech.cues;

import java.util.List;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.referents.Resolver;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;

/** Tells counts and results that nobody stands behind, so that they credit nothing to anybody. */
final class Results {

    private final SpeechWords words;
    private final Mentions mentions;
    private final Resolver resolver;

    Results(SpeechWords words, Mentions mentions, Resolver resolver) {
        this.words = words;
        this.mentions = mentions;
        this.resolver = resolver;
    }

    /** « Le bilan fait état de … »: a result that nobody is named for. */
    boolean isSilent(Frame frame, Phrase phrase) {
        return words.papers().isSilent(frame.tokens().get(phrase.head()))
                && resolver.paper(frame, phrase).isEmpty()
                && isNobodys(frame, phrase);
    }

    /**
     * « Selon un premier bilan »: a count that nobody is named for, « selon le dernier bilan » the
     * one; an adjective behind it, « un bilan provisoire », tells which paper.
     */
    boolean isToll(Frame frame, Phrase phrase) {
        List<Token> tokens = frame.tokens();
        boolean latest =
                !words.isIndefinite(tokens.get(phrase.start()))
                        && phrase.head() > phrase.start() + 1;
        return words.papers().isToll(tokens.get(phrase.head()))
                && !latest
                && !isTold(tokens, phrase)
                && isNobodys(frame, phrase);
    }

    private static boolean isTold(List<Token> tokens, Phrase phrase) {
        int next = phrase.head() + 1;
        return next < phrase.end() && tokens.get(next).pos() == Upos.ADJ;
    }

    private boolean isNobodys(Frame frame, Phrase phrase) {
        Token head = frame.tokens().get(phrase.head());
        return mentions.in(head.span()).isEmpty()
                && resolver.giver(frame, phrase).isEmpty()
                && mentions.within(head.span().cover(frame.tokens().get(phrase.end() - 1).span()))
                        .isEmpty();
    }
}
