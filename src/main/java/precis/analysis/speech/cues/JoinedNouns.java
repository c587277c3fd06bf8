package precis.analysis.speech.cues;

import java.util.List;
import java.util.Optional;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;
import precis.model.ActorKind;

/** Tells where « and » joins two words inside one phrase rather than two phrases. */
final class JoinedNouns {

    private final SpeechWords words;
    private final PhraseReader phrases;
    private final List<Token> tokens;

    JoinedNouns(SpeechWords words, PhraseReader phrases, List<Token> tokens) {
        this.words = words;
        this.phrases = phrases;
        this.tokens = tokens;
    }

    /** "the oil and gas giant": two things before the one noun that says what it is. */
    Phrase whole(Phrase last) {
        int and = last.start() - 1;
        boolean bare =
                words.isHeadLast()
                        && and > 1
                        && tokens.get(and).pos() == Upos.CCONJ
                        && last.head() == last.start() + 1
                        && tokens.get(last.start()).pos() == Upos.NOUN
                        && phrases.mention(last.start()) < 0
                        && !tokens.get(last.head()).isCapitalised()
                        && !SpeechWords.isPlural(tokens.get(last.head()));
        return bare
                ? phrases.endingAt(and)
                        .filter(p -> tokens.get(p.start()).pos() == Upos.DET)
                        .filter(p -> phrases.mention(p.head()) < 0)
                        .filter(p -> !words.nouns().isPerson(tokens.get(p.head())))
                        .filter(p -> !words.nouns().isBody(tokens.get(p.head())))
                        .map(p -> new Phrase(p.start(), last.head(), last.end()))
                        .orElse(last)
                : ofTwoPlaces(last).orElse(last);
    }

    /** "the mayor of Porto and Lisbon, X, said": the second of two places that go with one noun. */
    private Optional<Phrase> ofTwoPlaces(Phrase last) {
        int and = last.start() - 1;
        boolean told =
                words.isHeadLast()
                        && and > 2
                        && tokens.get(and).pos() == Upos.CCONJ
                        && isPlace(last.head())
                        && last.end() + 1 < tokens.size()
                        && isComma(last.end())
                        && isOf(last.end() + 1, ActorKind.PERSON);
        int place = and - 1;
        while (told && place > 0 && isPlace(place - 1)) {
            place--;
        }
        int of = place - 1;
        while (told && of > 0 && words.pairs().isTwo(tokens.get(of))) {
            of--;
        }
        return told && isPlace(place) && of > 0 && words.isPreposition(tokens.get(of))
                ? phrases.endingAt(of)
                        .filter(p -> phrases.mention(p.head()) < 0 && phrases.canSpeak(p.head()))
                        .map(p -> new Phrase(p.start(), p.head(), last.end()))
                : Optional.empty();
    }

    private boolean isPlace(int at) {
        return isOf(at, ActorKind.PLACE) || isOf(at, ActorKind.COUNTRY);
    }

    private boolean isOf(int at, ActorKind kind) {
        return phrases.mentioned(at).filter(a -> a.kind() == kind).isPresent();
    }

    private boolean isComma(int at) {
        return tokens.get(at).text().equals(",");
    }
}
