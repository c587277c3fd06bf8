package precis.analysis.speech.cues;

import java.util.List;
import java.util.Optional;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Span;

/** Tells a quotation inside a sentence that whoever the sentence is about does not say. */
final class OthersWords {

    private final SpeechWords words;

    OthersWords(SpeechWords words) {
        this.words = words;
    }

    /** "He was asked, “Why?”" */
    boolean arePutToSomeone(List<Token> tokens, int quote) {
        return words.turns().arePutToSomeone(tokens, quote);
    }

    /** « un groupe de « Ceux qui aiment X » a été créé »: what the subject itself is called. */
    boolean name(List<Token> tokens, int quote) {
        Token before = tokens.get(Math.max(0, quote - 1));
        return quote > 0
                && (before.pos() == Upos.NOUN || words.isOf(before))
                && Clauses.finiteBefore(tokens, quote) < 0
                && tokens.stream().skip(quote + 1L).anyMatch(Clauses::isFinite);
    }

    /** « Elle a été prévenue par une amie « qui passait » »: of whom that tells more. */
    boolean tellOfAgent(List<Token> tokens, int quote, PhraseReader phrases) {
        int verb = Clauses.finiteBefore(tokens, quote);
        for (int i = verb + 1; verb >= 0 && i < quote; i++) {
            if (words.isAgentWord(tokens.get(i))) {
                return tokens.get(verb).pos() == Upos.AUX
                        && tokens.subList(verb + 1, i).stream().anyMatch(t -> t.has("ppart"))
                        && phrases.from(i + 1, quote)
                                .filter(p -> p.end() == quote && phrases.canSpeak(p.head()))
                                .isPresent();
            }
        }
        return false;
    }

    /** « La venue de X ne l'émeut pas : « … » »: whose the thing is that the sentence tells of. */
    boolean owner(Frame frame, Span name, PhraseReader phrases) {
        List<Token> tokens = frame.tokens();
        Optional<Phrase> thing = phrases.from(0);
        return !words.isHeadLast()
                && thing.filter(p -> Clauses.hasFinite(tokens, p.end(), tokens.size()))
                        .filter(p -> phrases.mention(p.head()) < 0)
                        .map(p -> tokens.subList(p.head(), p.end()))
                        .filter(t -> !words.isSpoken(t.get(0)) && !words.nouns().isHuman(t.get(0)))
                        .filter(t -> t.stream().anyMatch(w -> w.span().overlaps(name)))
                        .isPresent();
    }

    /** "„Ich war dort“, erinnert sie sich": whether a pronoun follows that somebody is meant by. */
    boolean pronounBehind(List<Token> tokens, int quote) {
        return tokens.stream()
                .skip(quote + 1L)
                .anyMatch(t -> Clauses.isSubjectPronoun(words, t) && words.isPersonal(t));
    }
}
