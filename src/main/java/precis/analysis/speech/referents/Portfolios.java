package precis.analysis.speech.referents;

import java.util.List;
import java.util.Optional;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.words.SpeechWords;
import precis.analysis.speech.words.Spelling;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Actor;
import precis.model.ActorKind;

/** Finds the name behind an office that lists what it is for. */
final class Portfolios {

    private final SpeechWords words;
    private final Mentions mentions;
    private final Bearers bearers;

    Portfolios(SpeechWords words, Mentions mentions, Bearers bearers) {
        this.words = words;
        this.mentions = mentions;
        this.bearers = bearers;
    }

    /** « la ministre de la Culture, du Sport et de la Jeunesse, X »: behind all that one has. */
    Optional<Actor> named(List<Token> tokens, Phrase phrase, PhraseReader phrases) {
        int end = phrase.end();
        int field = end;
        while (field + 2 < tokens.size() && isJoint(tokens, phrase, field)) {
            end = phrases.from(field + 2).map(Phrase::end).orElse(field);
            for (int i = field + 2; i < end; i++) {
                if (phrases.mention(i) == end && !words.isGoverned(tokens, i)) {
                    return person(tokens, i, phrase);
                }
            }
            field = end > field ? end : tokens.size();
        }
        boolean apart = end > phrase.end() && end + 1 < tokens.size();
        return apart && tokens.get(end).text().equals(",") && phrases.mention(end + 1) > end + 1
                ? person(tokens, end + 1, phrase)
                : Optional.empty();
    }

    /** Whether a preposition goes on that stands in the office itself. */
    private boolean isJoint(List<Token> tokens, Phrase office, int at) {
        boolean joint = tokens.get(at).text().equals(",") || tokens.get(at).pos() == Upos.CCONJ;
        Token preposition = tokens.get(at + 1);
        return joint
                && words.isPreposition(preposition)
                && tokens.subList(office.head() + 1, office.end()).stream()
                        .filter(words::isPreposition)
                        .anyMatch(t -> isLike(t, preposition));
    }

    /** « à la culture, au sport »: whether it may be the same preposition. */
    private static boolean isLike(Token one, Token other) {
        return Spelling.plain(one.norm()).charAt(0) == Spelling.plain(other.norm()).charAt(0);
    }

    private Optional<Actor> person(List<Token> tokens, int at, Phrase office) {
        return mentions.in(tokens.get(at).span())
                .map(Mentions.Mention::actor)
                .filter(a -> a.kind() == ActorKind.PERSON)
                .filter(a -> bearers.suit(a, tokens.get(office.head())));
    }
}
