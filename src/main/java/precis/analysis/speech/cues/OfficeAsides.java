package precis.analysis.speech.cues;

import java.util.List;
import java.util.Optional;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;
import precis.model.ActorKind;

/** Reads what stands between commas of bodies and places: whose office, whose home. */
final class OfficeAsides {

    private final SpeechWords words;
    private final PhraseReader phrases;
    private final List<Token> tokens;

    OfficeAsides(SpeechWords words, PhraseReader phrases, List<Token> tokens) {
        this.words = words;
        this.phrases = phrases;
        this.tokens = tokens;
    }

    /**
     * "The head of police, Norland Command, X, said", "The secretary, Union of Cooks, Bakers and
     * Grocers, Mr X, said": who holds the office, behind the body.
     */
    Optional<Phrase> holder(int end) {
        int comma = end - 1;
        while (comma > 0 && !isComma(comma) && isNamePart(comma)) {
            comma--;
        }
        Optional<Phrase> someone =
                phrases.endingAt(end).filter(p -> isOf(p.head(), ActorKind.PERSON));
        if (someone.isEmpty() || !isComma(comma) || someone.get().start() - comma > 2) {
            return Optional.empty();
        }
        boolean body = false;
        for (int i = comma - 1; i > 0 && (isComma(i) || isNamePart(i)); i--) {
            body |= isOf(i, ActorKind.ORGANISATION);
            if (isComma(i) && isOffice(phrases.endingAt(i))) {
                return body ? someone : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isOffice(Optional<Phrase> phrase) {
        return phrase.filter(p -> phrases.mention(p.head()) < 0)
                .filter(p -> phrases.canSpeak(p.head()))
                .filter(p -> !words.nouns().isBody(tokens.get(p.head())))
                .isPresent();
    }

    /** A word of a name or one that joins such words. */
    private boolean isNamePart(int at) {
        Token token = tokens.get(at);
        return token.isCapitalised()
                || words.isOf(token)
                || token.pos() == Upos.CCONJ
                || words.isPreposition(token);
    }

    /** "…, of Mill Road,": the place that someone is of. */
    boolean isOfAside(Phrase phrase) {
        int of = beforeName(phrase);
        return of > 1 && words.isOf(tokens.get(of)) && isComma(of - 1);
    }

    /** The same, and "…, head of the ward in Holme,": the place where someone works. */
    boolean isPlaceAside(Phrase phrase) {
        int in = beforeName(phrase);
        return isOfAside(phrase) || in > 1 && tokens.get(in).pos() == Upos.ADP;
    }

    private int beforeName(Phrase phrase) {
        int before = phrase.end() - 1;
        while (before > 1 && tokens.get(before).isCapitalised()) {
            before--;
        }
        return before;
    }

    private boolean isOf(int at, ActorKind kind) {
        return phrases.mentioned(at).filter(a -> a.kind() == kind).isPresent();
    }

    private boolean isComma(int at) {
        return tokens.get(at).text().equals(",");
    }
}
