package precis.analysis.speech.phrases;

import java.util.List;
import java.util.Set;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Actor;

/** Tells names that a sentence is not about, as they only explain what depends on a preposition. */
public final class Asides {

    private static final Set<Upos> STOPS =
            Set.of(Upos.VERB, Upos.AUX, Upos.PUNCT, Upos.CCONJ, Upos.SCONJ);

    private final SpeechWords words;
    private final PhraseReader phrases;
    private final List<Token> tokens;

    public Asides(SpeechWords words, PhraseReader phrases, List<Token> tokens) {
        this.words = words;
        this.phrases = phrases;
        this.tokens = tokens;
    }

    /** Whether the actor is named in the sentence as who does what another suffers: « par X ». */
    public boolean isAgent(Actor actor) {
        for (int i = 1; i < tokens.size(); i++) {
            boolean named = phrases.mentioned(i).filter(a -> a == actor).isPresent();
            if (named && words.isAgentWord(tokens.get(governor(i)))) {
                return true;
            }
        }
        return false;
    }

    /** The last preposition, verb or mark before a name, or the first token. */
    private int governor(int name) {
        int at = name - 1;
        while (at > 0
                && !words.isPreposition(tokens.get(at))
                && !STOPS.contains(tokens.get(at).pos())) {
            at--;
        }
        return at;
    }

    /** Whether the name at those tokens depends on a preposition, be it by what it explains. */
    public boolean isGoverned(int start, int end) {
        return phrases.isGoverned(start) || isAside(start, end) || isJoined(start, end);
    }

    /** "songs by X and Y, he …": who is joined to a name that depends on a preposition. */
    private boolean isJoined(int start, int end) {
        if (start < 2
                || tokens.get(start - 1).pos() != Upos.CCONJ
                || end < tokens.size() && Clauses.isFinite(tokens.get(end))) {
            return false;
        }
        int before = start - 2;
        while (before > 0 && phrases.mention(before - 1) == start - 1) {
            before--;
        }
        return phrases.mention(before) == start - 1 && phrases.isGoverned(before);
    }

    /** « avec son avocat, Me Morel, » */
    private boolean isAside(int start, int end) {
        int at = start;
        while (at > 0 && words.nouns().isTitle(tokens.get(at - 1))) {
            at--;
        }
        boolean between =
                at > 1
                        && tokens.get(at - 1).text().equals(",")
                        && end < tokens.size()
                        && tokens.get(end).text().equals(",");
        return between
                && phrases.anyEndingAt(at - 1).isPresent()
                && tellsOfSomeone(at - 1)
                && phrases.endingAt(at - 1).filter(this::stands).isEmpty();
    }

    /** « à l'unanimité, X, »: no, which no name explains. */
    private boolean tellsOfSomeone(int end) {
        int at = end - 1;
        while (at >= 0 && tokens.get(at).pos() != Upos.PUNCT) {
            if (phrases.mention(at) >= 0
                    || words.nouns().isRole(tokens, at)
                    || words.nouns().isPerson(tokens.get(at))
                    || words.nouns().kind(tokens, at).isPresent()) {
                return true;
            }
            at--;
        }
        return false;
    }

    /** Whether the phrase itself is what a name behind it explains. */
    private boolean stands(Phrase phrase) {
        return !isDetermined(phrase.start()) && !isWithRelation(phrase);
    }

    /** « Chanteur avec son complice de toujours, »: the name is the other one's. */
    private boolean isWithRelation(Phrase phrase) {
        for (int i = phrase.head() + 1; i + 2 < phrase.end(); i++) {
            Token with = tokens.get(i);
            if (with.pos() == Upos.ADP
                    && !words.isOf(with)
                    && words.isPossessive(tokens.get(i + 1))
                    && words.people().isRelation(tokens.get(i + 2))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a preposition and a determiner stand before the noun there. */
    private boolean isDetermined(int noun) {
        return noun > 1
                && tokens.get(noun - 1).pos() == Upos.DET
                && words.isPreposition(tokens.get(noun - 2));
    }
}
