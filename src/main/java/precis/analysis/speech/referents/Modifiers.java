package precis.analysis.speech.referents;

import java.util.List;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;
import precis.model.ActorKind;

/** What stands beside the noun of a phrase, as far as it tells which one is meant. */
final class Modifiers {

    private final SpeechWords words;
    private final Mentions mentions;

    Modifiers(SpeechWords words, Mentions mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    /** Whether nothing but adjectives follows the noun. */
    boolean isBare(List<Token> tokens, Phrase phrase) {
        int end = phrase.head() + Math.max(1, words.nouns().length(tokens, phrase.head()));
        return end > phrase.end()
                || isSeated(tokens, end, phrase.end())
                || tokens.subList(end, phrase.end()).stream()
                        .allMatch(t -> t.pos() == Upos.ADJ && !t.isCapitalised());
    }

    /** « (l'ONG) basée à Genève »: a participle and a place, which tell nothing of another one. */
    private boolean isSeated(List<Token> tokens, int from, int to) {
        boolean participle =
                to - from > 2
                        && tokens.get(from).pos() == Upos.VERB
                        && tokens.get(from).has("ppart")
                        && words.isPreposition(tokens.get(from + 1));
        return participle
                && mentions.in(tokens.get(to - 1).span())
                        .filter(m -> m.actor().kind() == ActorKind.PLACE)
                        .isPresent();
    }

    /**
     * Whether a noun or name before a head that comes last says which is meant; a compound only
     * tells more of it: "the Oslo-based company".
     */
    boolean isSpecified(List<Token> tokens, Phrase phrase) {
        return words.isHeadLast()
                && tokens.subList(phrase.start(), phrase.head()).stream()
                        .filter(t -> t.text().indexOf('-') < 1)
                        .anyMatch(t -> t.pos() == Upos.NOUN || t.pos() == Upos.PROPN);
    }

    /** "the Green Party leader": whether a name before the head says which body is led. */
    boolean isLed(List<Token> tokens, Phrase phrase) {
        int body = phrase.head() - 1;
        return words.isHeadLast()
                && body > phrase.start()
                && tokens.get(body).isCapitalised()
                && words.nouns().isBody(tokens.get(body));
    }

    /** "Russia's president": whether an owner says which one is meant. */
    boolean isOwned(List<Token> tokens, Phrase phrase) {
        return tokens.subList(phrase.start(), phrase.head()).stream()
                .anyMatch(words.genitives()::isMark);
    }
}
