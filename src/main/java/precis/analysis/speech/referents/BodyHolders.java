package precis.analysis.speech.referents;

import java.util.List;
import java.util.Optional;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.model.Actor;
import precis.model.ActorKind;

/**
 * Finds who holds an office where the body's own name stands between: « le chef du parti, X, Y ».
 */
final class BodyHolders {

    private final SpeechWords words;
    private final Mentions mentions;

    BodyHolders(SpeechWords words, Mentions mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    /**
     * The person between commas behind the name of a body.
     *
     * @param end where the name of the body behind the phrase ends, or -1
     */
    Optional<Actor> behindBody(List<Token> tokens, Phrase phrase, int end, PhraseReader phrases) {
        boolean office = words.nouns().isRole(tokens, phrase.head());
        boolean body =
                office
                        && end > 0
                        && mentions.in(tokens.get(end - 1).span())
                                .filter(m -> m.actor().kind() == ActorKind.ORGANISATION)
                                .isPresent();
        int person = body ? end + 1 : tokens.size();
        boolean apart =
                person < tokens.size()
                        && tokens.get(end).text().equals(",")
                        && phrases.mention(person) > person
                        && phrases.mention(person) < tokens.size()
                        && tokens.get(phrases.mention(person)).text().equals(",");
        return apart
                ? phrases.mentioned(person).filter(a -> a.kind() == ActorKind.PERSON)
                : Optional.empty();
    }
}
