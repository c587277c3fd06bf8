package precis.analysis.speech.cues;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;
import precis.model.ActorKind;

/** Finds the subject where a document stands right before it, or is it. */
final class BesidePapers {

    private static final Set<Upos> NOMINAL =
            EnumSet.of(Upos.NOUN, Upos.PROPN, Upos.ADJ, Upos.DET, Upos.ADP, Upos.NUM);

    private final SpeechWords words;
    private final PhraseReader phrases;
    private final List<Token> tokens;

    BesidePapers(SpeechWords words, PhraseReader phrases, List<Token> tokens) {
        this.words = words;
        this.phrases = phrases;
        this.tokens = tokens;
    }

    /** "In a statement Holme Hospital said": the name right behind the document. */
    Optional<Phrase> behindPaper(int end) {
        int start = end - 1;
        while (start > 1 && phrases.mention(start - 1) == end) {
            start--;
        }
        return words.isHeadLast()
                        && start > 1
                        && phrases.mention(start) == end
                        && words.nouns().isDocument(tokens.get(start - 1))
                ? Optional.of(new Phrase(start, end - 1, end))
                : Optional.empty();
    }

    /** What a relative clause with such a pronoun is told of rather than its last phrase. */
    Phrase of(Phrase last, Token relative) {
        Phrase paper = paper(last);
        return relative.has("thing") ? body(paper) : paper;
    }

    /** "a report on the cuts in the UK, which says": what is told of, not where. */
    private Phrase paper(Phrase place) {
        int i = place.start() - 1;
        boolean where = words.isHeadLast() && isPlace(place.head()) && i > 0;
        while (where && i > 0 && NOMINAL.contains(tokens.get(i).pos())) {
            if (words.nouns().isDocument(tokens.get(i))) {
                return phrases.anyEndingAt(i + 1).orElse(place);
            }
            i--;
        }
        return place;
    }

    /** "the head of the Holme Group, which says": the body, as nobody is a thing. */
    private Phrase body(Phrase person) {
        int i =
                words.nouns().isIndividual(tokens, person.head())
                        ? person.head() + 1
                        : person.end();
        while (i < person.end() && !isBody(i)) {
            i++;
        }
        return i < person.end() ? new Phrase(i, phrases.mention(i) - 1, person.end()) : person;
    }

    private boolean isBody(int at) {
        return phrases.mention(at) > at
                && phrases.mentioned(at)
                        .filter(a -> a.kind() == ActorKind.ORGANISATION)
                        .isPresent();
    }

    private boolean isPlace(int at) {
        return phrases.mentioned(at)
                .filter(a -> a.kind() == ActorKind.PLACE || a.kind() == ActorKind.COUNTRY)
                .isPresent();
    }
}
