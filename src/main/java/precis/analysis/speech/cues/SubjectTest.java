package precis.analysis.speech.cues;

import java.util.List;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Participles;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;

/** Tells phrases that a verb may have for its subject from objects and times. */
final class SubjectTest {

    private final SpeechWords words;
    private final PhraseReader phrases;
    private final List<Token> tokens;

    SubjectTest(SpeechWords words, PhraseReader phrases, List<Token> tokens) {
        this.words = words;
        this.phrases = phrases;
        this.tokens = tokens;
    }

    /** Nobody is no subject, but in a name it is another word: "No 10 said". */
    boolean canBe(Phrase phrase) {
        boolean named = phrases.mention(phrase.head()) >= 0;
        return (named || !words.isTime(tokens.get(phrase.head())))
                && (phrases.mention(phrase.start()) > phrase.start() + 1
                        || !words.isNobody(tokens.get(phrase.start())));
    }

    /**
     * Whether it can be a subject, and is no object of a participle at the head or right before.
     */
    boolean isFree(Phrase phrase) {
        boolean object =
                words.isHeadLast()
                        && phrase.start() == 1
                        && tokens.get(0).has("gerund")
                        && tokens.get(0).pos() == Upos.VERB;
        return !object && !Participles.actsUpon(tokens, phrase.start()) && canBe(phrase);
    }

    /** « Un homme venu aider X a dit »: what an infinitive right before acts upon. */
    boolean isActedUpon(Phrase phrase) {
        int verb = phrase.start() - 1;
        boolean infinitive =
                verb > 0
                        && tokens.get(verb).pos() == Upos.VERB
                        && tokens.get(verb).has("inf")
                        && !words.isHeadLast();
        return infinitive || Participles.actsUpon(tokens, phrase.start());
    }

    /** « …, qui a payé pour engager X, a dit »: what stands right behind a verb. */
    boolean isObject(Phrase phrase) {
        int verb = phrase.start() - 1;
        return verb >= 0
                && (tokens.get(verb).has("inf")
                        || Clauses.isFinite(tokens.get(verb))
                        || opensInsertion(verb)
                        || opensInsertion(phrase.start()));
    }

    /** "Ann Lowe, representing the Falcon Army, said": a participle behind a comma. */
    private boolean opensInsertion(int participle) {
        return participle > 0
                && isComma(participle - 1)
                && tokens.get(participle).has("gerund")
                && tokens.get(participle).pos() == Upos.VERB;
    }

    private boolean isComma(int at) {
        return tokens.get(at).text().equals(",");
    }
}
