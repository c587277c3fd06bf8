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
                        && isPerson(start);
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
                                && isPerson(named.head())
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

    /** "Ann Lowe, a baker in Zavel, and a mother of two, in Holme, said": what else she is. */
    boolean isAlso(Phrase phrase) {
        int and = phrase.start() - 1;
        return words.isHeadLast()
                && and > 1
                && tokens.get(and).pos() == Upos.CCONJ
                && isComma(and - 1)
                && words.isIndefinite(tokens.get(phrase.start()))
                && phrases.mention(phrase.head()) < 0
                && !words.nouns().isBody(tokens.get(phrase.head()))
                && !SpeechWords.isPlural(tokens.get(phrase.head()))
                && !isNamedBehind(phrase)
                && phrases.endingAt(and - 1).filter(this::isBehindName).isPresent();
    }

    /** "…, and a teacher, Tom Reed, said": someone else, then. */
    private boolean isNamedBehind(Phrase phrase) {
        int name = phrase.end() + 1;
        return name < tokens.size() && isComma(name - 1) && isPerson(name);
    }

    private boolean isBehindName(Phrase phrase) {
        int comma = phrase.start() - 1;
        return comma > 0 && isComma(comma) && isPerson(comma - 1);
    }

    private boolean isComma(int at) {
        return tokens.get(at).text().equals(",");
    }

    private boolean isPerson(int at) {
        return phrases.mentioned(at).filter(a -> a.kind() == ActorKind.PERSON).isPresent();
    }
}
