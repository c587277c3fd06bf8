package precis.analysis.speech.referents;

import java.util.List;
import java.util.Optional;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Participles;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.Agreement;
import precis.analysis.speech.words.SpeechWords;
import precis.analysis.text.OpeningPhrases;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Actor;
import precis.model.ActorKind;
import precis.model.SourceKind;
import precis.model.Span;

/** Finds the name before a comma that the common noun behind it explains. */
final class Explained {

    private final SpeechWords words;
    private final Mentions mentions;
    private final Roles roles;
    private final Bearers bearers;
    private final String text;

    Explained(SpeechWords words, Mentions mentions, Roles roles, String text) {
        this.words = words;
        this.mentions = mentions;
        this.roles = roles;
        this.bearers = new Bearers(words.nouns());
        this.text = text;
    }

    /** « X, le président du club, dit … »: the name that the noun explains. */
    Optional<Actor> nameBefore(List<Token> tokens, Phrase phrase, PhraseReader phrases) {
        int comma = phrase.start() - 1;
        if (comma < 1 || !tokens.get(comma).text().equals(",")) {
            return nameRightBefore(tokens, phrase, phrases);
        }
        if (isSome(tokens, phrase)) {
            return Optional.empty();
        }
        return phrases.anyEndingAt(comma)
                .map(p -> nameIn(p, tokens, phrase, phrases))
                .filter(p -> phrases.mention(p.head()) == comma)
                .filter(p -> p.start() != 1 || words.channels().channel(tokens, 0) == 0)
                .filter(p -> isClosed(tokens, phrase) || !isHeld(tokens, p, phrases))
                .filter(p -> isClosed(tokens, phrase) || !isInserted(tokens, phrase))
                .filter(p -> !Participles.governsAtHead(tokens, p.start()))
                .filter(p -> !NamesOfOpening.isOneOfPlaces(tokens, p.start()))
                .filter(p -> !NamesOfOpening.isApposed(tokens, p.start(), phrase.end()))
                .map(p -> mentions.in(tokens.get(p.head()).span()).orElseThrow().actor())
                .filter(a -> bearers.suit(a, tokens.get(phrase.head())));
    }

    /** « La ministre X, ancienne préfète qui … »: the name that a title stands before. */
    private Phrase nameIn(Phrase before, List<Token> tokens, Phrase bare, PhraseReader phrases) {
        int name = before.end() - 1;
        while (name > before.head() && phrases.mention(name - 1) == before.end()) {
            name--;
        }
        boolean titled =
                !words.isHeadLast()
                        && name > before.head()
                        && phrases.mention(name) == before.end()
                        && !tokens.get(bare.start()).has("determiner")
                        && !words.isGoverned(tokens, name)
                        && !phrases.isGoverned(before.start());
        return titled ? new Phrase(before.start(), name, before.end()) : before;
    }

    /** "They fled to neighbouring Norland, officials said": no name is what several people are. */
    private boolean isSome(List<Token> tokens, Phrase phrase) {
        return words.isHeadLast()
                && SpeechWords.isPlural(tokens.get(phrase.head()))
                && !tokens.get(phrase.start()).has("determiner");
    }

    /** « Selon X, le maire, », but not « Face à X, le maire a dit ». */
    private static boolean isClosed(List<Token> tokens, Phrase phrase) {
        return phrase.end() < tokens.size() && tokens.get(phrase.end()).text().equals(",");
    }

    /** « Défait par X, », "After meeting X,": what opens a sentence governs the name. */
    private boolean isHeld(List<Token> tokens, Phrase name, PhraseReader phrases) {
        int first = words.isHeadLast() ? name.head() : name.start();
        while (first > 0 && phrases.mention(first - 1) == phrases.mention(name.head())) {
            first--;
        }
        return phrases.isGoverned(first) || OpeningPhrases.hold(tokens, first);
    }

    /** "X, the mayor said, will win", "…, the mayor said.": nothing said follows the verb. */
    private boolean isInserted(List<Token> tokens, Phrase phrase) {
        int verb = phrase.end();
        while (verb < tokens.size() && tokens.get(verb).pos() == Upos.ADV) {
            verb++;
        }
        boolean ends = verb + 1 >= tokens.size() || !tokens.get(verb + 1).isWord();
        return words.isHeadLast()
                && verb < tokens.size()
                && tokens.get(verb).isFiniteVerb()
                && (ends || words.isTime(tokens.get(verb + 1)));
    }

    /** Whether the dictionary knows what opens the sentence as no name. */
    private static boolean isWord(Token opening) {
        return opening.has("noun") || opening.has("adverb");
    }

    /** « X le maire de Y a … »: the same without the comma, at the head of a sentence. */
    private Optional<Actor> nameRightBefore(
            List<Token> tokens, Phrase phrase, PhraseReader phrases) {
        Token article = tokens.get(phrase.start());
        boolean may =
                !words.isHeadLast()
                        && phrases.mention(0) == phrase.start()
                        && article.has("determiner")
                        && !words.isIndefinite(article)
                        && words.nouns().isRole(tokens, phrase.head());
        return may
                ? phrases.mentioned(0)
                        .filter(a -> a.kind() == ActorKind.PERSON)
                        .filter(a -> bearers.suit(a, tokens.get(phrase.head())))
                : Optional.empty();
    }

    /** The same where the name is no actor of the article. */
    Optional<Voice> unknownNameBefore(Frame frame, Phrase phrase, PhraseReader phrases) {
        List<Token> tokens = frame.tokens();
        int comma = phrase.start() - 1;
        Token noun = tokens.get(phrase.head());
        if (comma < 1
                || !tokens.get(comma).text().equals(",")
                || words.nouns().isBody(noun)
                || isSome(tokens, phrase)) {
            return Optional.empty();
        }
        return phrases.endingAt(comma)
                .filter(p -> p.start() == p.head() && tokens.get(p.head()).pos() == Upos.PROPN)
                .filter(p -> !words.isTime(tokens.get(p.head())))
                .filter(p -> p.start() > 0 || !isWord(tokens.get(0)))
                .filter(p -> !NamesOfOpening.isOneOfPlaces(tokens, p.start()))
                .filter(p -> isClosed(tokens, phrase) || !OpeningPhrases.hold(tokens, p.start()))
                .map(
                        p ->
                                new Span(
                                        tokens.get(p.start()).span().start(),
                                        tokens.get(p.end() - 1).span().end()))
                .map(
                        span ->
                                Voice.of(
                                        span.in(text),
                                        roles.led()
                                                .kind(tokens, phrase, mentions)
                                                .orElse(SourceKind.PERSON),
                                        Agreement.of(List.of(noun), false)));
    }
}
