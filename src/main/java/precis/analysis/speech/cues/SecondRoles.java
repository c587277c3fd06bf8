package precis.analysis.speech.cues;

import java.util.List;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Actor;
import precis.model.ActorKind;

/** Tells where « and » joins two roles of one person rather than two people. */
final class SecondRoles {

    private final SpeechWords words;
    private final PhraseReader phrases;
    private final List<Token> tokens;

    SecondRoles(SpeechWords words, PhraseReader phrases, List<Token> tokens) {
        this.words = words;
        this.phrases = phrases;
        this.tokens = tokens;
    }

    /** "Leader of the House and Farm Minister Tom Reed": whoever holds both offices. */
    Phrase holder(Phrase office) {
        int start = office.end() - 1;
        while (start > office.head() && phrases.mention(start) != office.end()) {
            start--;
        }
        int and = start;
        while (and > office.head() && tokens.get(and).pos() != Upos.CCONJ) {
            and--;
        }
        boolean both =
                words.isHeadLast()
                        && and > office.head()
                        && start > and
                        && phrases.mention(office.head()) < 0
                        && !tokens.get(office.start()).has("determiner")
                        && words.nouns().isLeader(tokens, office.head())
                        && phrases.mentioned(start)
                                .filter(a -> a.kind() == ActorKind.PERSON)
                                .isPresent();
        return both ? new Phrase(and + 1, office.end() - 1, office.end()) : office;
    }

    /** « Le maire et président du conseil a … »: a bare noun is what else the same one is. */
    boolean isSecond(Phrase before, int joint, Phrase bare) {
        return !words.isHeadLast()
                && bare.start() == joint + 1
                && bare.start() == bare.head()
                && isOneUnnamed(bare)
                && isOneUnnamed(before)
                && tokens.get(before.start()).has("determiner");
    }

    private boolean isOneUnnamed(Phrase phrase) {
        return phrases.mention(phrase.head()) < 0
                && words.nouns().isRole(tokens, phrase.head())
                && !SpeechWords.isPlural(tokens.get(phrase.head()));
    }

    /**
     * « lead researcher and physicist Ann Lee », "Leader of the House and Farm Minister Tom Reed":
     * a bare noun is what the name after it is.
     */
    boolean isRole(Phrase bare, Phrase named) {
        boolean closed =
                bare.start() > 0 && tokens.get(bare.start() - 1).has("determiner")
                        || tokens.get(bare.start()).has("determiner");
        return !closed
                && !tokens.get(bare.head()).has("p")
                && phrases.mention(named.head()) >= 0
                && phrases.mention(bare.head()) < 0
                && (tokens.get(bare.head()).pos() == Upos.NOUN
                        || words.isHeadLast()
                                && isPerson(named)
                                && words.nouns().isLeader(tokens, bare.head()));
    }

    /** "Minister for Sport and Youth Karl Obande": what only begins the role of whom it names. */
    boolean opensRole(Phrase before, Phrase named) {
        return phrases.mentioned(named.head())
                .flatMap(Actor::role)
                .filter(r -> r.startsWith(tokens.get(before.start()).text()))
                .filter(r -> r.contains(" " + tokens.get(before.end() - 1).text() + " "))
                .isPresent();
    }

    private boolean isPerson(Phrase phrase) {
        return phrases.mentioned(phrase.head())
                .filter(a -> a.kind() == ActorKind.PERSON)
                .isPresent();
    }
}
