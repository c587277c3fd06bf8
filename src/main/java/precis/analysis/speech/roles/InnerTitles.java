package precis.analysis.speech.roles;

import java.util.List;
import java.util.Optional;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.words.Nouns;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;
import precis.model.ActorKind;
import precis.model.SourceKind;

/**
 * Tells a name that belongs to a title further in: in « l'avocat du maire X » X is the mayor, and
 * whoever speaks has no name.
 */
public final class InnerTitles {

    /** How far before the name of a town the office may stand. */
    private static final int OFFICE = 3;

    private final SpeechWords words;
    private final Nouns nouns;
    private final Mentions mentions;

    /** Reads with the nouns of a language. */
    public InnerTitles(SpeechWords words, Mentions mentions) {
        this.mentions = mentions;
        this.words = words;
        this.nouns = words.nouns();
    }

    /** Whether a noun for someone, tied to the head by a preposition, stands before the name. */
    public boolean takes(List<Token> tokens, Phrase phrase, int name) {
        return title(tokens, phrase, name).isPresent();
    }

    /** Whether the person named behind the head is whom a title further in calls. */
    public boolean holdName(List<Token> tokens, Phrase phrase, PhraseReader phrases) {
        for (int i = phrase.head() + 1; i < phrase.end(); i = Math.max(i + 1, phrases.mention(i))) {
            if (phrases.mention(i) > i && isPerson(tokens.get(i)) && takes(tokens, phrase, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPerson(Token name) {
        return mentions.in(name.span())
                .filter(m -> m.actor().kind() == ActorKind.PERSON)
                .isPresent();
    }

    /** The title itself, from its noun to the end of the phrase. */
    Optional<Phrase> title(List<Token> tokens, Phrase phrase, int name) {
        int own = phrase.head() + Math.max(1, nouns.length(tokens, phrase.head()));
        int first = words.isGoverned(tokens, name) ? own : name - 1;
        for (int at = first; at > own; at--) {
            if (isSomeone(tokens, at) && isTied(tokens, at, own)) {
                return Optional.of(new Phrase(at, at, phrase.end()));
            }
        }
        return Optional.empty();
    }

    private boolean isSomeone(List<Token> tokens, int at) {
        Token noun = tokens.get(at);
        boolean crowd =
                nouns.kind(tokens, at).filter(SourceKind.ANONYMOUS::equals).isPresent()
                        && !nouns.isPerson(noun);
        boolean individual = noun.pos() != Upos.PROPN && nouns.isIndividual(tokens, at);
        return (nouns.isRole(tokens, at) || individual && !crowd)
                && (noun.pos() != Upos.ADJ || !noun.has("adjective"))
                && !isTown(tokens, at)
                && !noun.isFiniteVerb()
                && !SpeechWords.isPlural(noun);
    }

    /** « la maire du Blanc X », « la maire socialiste du Blanc X »: the name of what one leads. */
    private boolean isTown(List<Token> tokens, int at) {
        return tokens.get(at).isCapitalised()
                && tokens.subList(Math.max(0, at - OFFICE), Math.max(0, at - 1)).stream()
                        .anyMatch(words.offices()::isLocal);
    }

    /**
     * Whether the noun is the head of a phrase that hangs on another noun: behind a preposition
     * with its article or, where titles go without, behind the preposition alone.
     */
    private boolean isTied(List<Token> tokens, int noun, int from) {
        int before = noun - 1;
        while (before > from && isBetween(tokens.get(before))) {
            before--;
        }
        Token tie = tokens.get(before);
        if (tie.pos() == Upos.DET && before > from) {
            return !isAgent(tokens.get(before - 1));
        }
        boolean contracted = tie.has("determiner") && !tie.has("sp");
        boolean to = tie.pos() == Upos.PART && !words.genitives().isMark(tie);
        boolean tied = (words.isPreposition(tie) || to) && !isAgent(tie) || tie.has("gerund");
        boolean bare = words.isHeadLast() || tokens.get(noun).isCapitalised();
        return tied && (contracted || bare);
    }

    /** « présenté par le maire X »: who made something, not whose it is. */
    private boolean isAgent(Token tie) {
        return words.isAgentWord(tie) && !words.isOf(tie);
    }

    /** "a spokesman for (London) mayor X": what may stand before the noun of the title. */
    private boolean isBetween(Token token) {
        boolean owner = token.pos() == Upos.PROPN || words.genitives().isMark(token);
        boolean noun = token.pos() == Upos.NOUN;
        return token.pos() == Upos.ADJ
                || noun && token.isCapitalised()
                || words.isHeadLast() && (owner || noun);
    }
}
