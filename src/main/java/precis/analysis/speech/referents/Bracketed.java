package precis.analysis.speech.referents;

import java.util.List;
import java.util.Optional;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.words.SpeechWords;
import precis.analysis.text.BinarySearch;
import precis.language.Token;
import precis.model.Actor;
import precis.model.ActorKind;

/** Finds the body whose name stands in brackets behind a noun for it: « l'institut (IGC) ». */
final class Bracketed {

    private final SpeechWords words;
    private final Mentions mentions;

    Bracketed(SpeechWords words, Mentions mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    /** What the brackets behind a phrase name, which a frame leaves out. */
    Optional<Actor> actor(Frame frame, Phrase phrase) {
        List<Token> all = frame.sentence().tokens();
        int end = frame.tokens().get(phrase.end() - 1).span().end();
        int open = BinarySearch.first(all, t -> t.span().start(), end);
        boolean brackets =
                open + 2 < all.size()
                        && all.get(open).text().equals("(")
                        && all.get(open + 1).isUpperCase()
                        && all.get(open + 2).text().equals(")");
        return brackets && words.nouns().tellsBody(frame.tokens().get(phrase.head()))
                ? mentions.in(all.get(open + 1).span())
                        .map(Mentions.Mention::actor)
                        .filter(a -> a.kind() == ActorKind.ORGANISATION)
                : Optional.empty();
    }
}
