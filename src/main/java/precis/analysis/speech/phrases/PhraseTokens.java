package precis.analysis.speech.phrases;

import java.util.List;
import java.util.Optional;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Actor;
import precis.model.ActorKind;
import precis.model.SourceKind;

/** What the tokens of a sentence can be in a noun phrase. */
abstract class PhraseTokens {

    final SpeechWords words;
    final Mentions mentions;
    final List<Token> tokens;

    PhraseTokens(SpeechWords words, Mentions mentions, List<Token> tokens) {
        this.words = words;
        this.mentions = mentions;
        this.tokens = tokens;
    }

    /** The end of the name that covers the token, or -1. */
    public final int mention(int at) {
        if (!tokens.get(at).isWord()) {
            return -1;
        }
        return mentions.in(tokens.get(at).span()).map(m -> endOf(at, m.span().end())).orElse(-1);
    }

    /** Who is named at that place. */
    public final Optional<Actor> mentioned(int at) {
        return mention(at) < 0
                ? Optional.empty()
                : mentions.in(tokens.get(at).span()).map(Mentions.Mention::actor);
    }

    /** « le candidat LR »: a body named right behind someone who belongs to it. */
    public final boolean isMembership(int at) {
        Token before = tokens.get(Math.max(0, at - 1));
        return at > 0
                && before.pos() == Upos.NOUN
                && mention(at - 1) < 0
                && words.nouns().isHuman(before)
                && !words.nouns().tellsBody(before)
                && mentioned(at).filter(a -> a.kind() == ActorKind.ORGANISATION).isPresent();
    }

    private int endOf(int at, int offset) {
        int end = at;
        while (end < tokens.size() && tokens.get(end).span().start() < offset) {
            end++;
        }
        return end;
    }

    /** « près de 300 étudiants »: what makes a number rough rather than ties it to something. */
    final boolean isEstimate(int at) {
        return at > 0
                && words.isOf(tokens.get(at))
                && tokens.get(at - 1).pos() == Upos.ADV
                && tokens.get(at + 1).pos() == Upos.NUM;
    }

    public final boolean isNominal(int at) {
        Token token = tokens.get(at);
        return switch (token.pos()) {
            case NOUN -> token.isWord();
            case PROPN -> token.isWord() && !isOpening(at);
            case PRON -> token.isWord() && words.nouns().isHuman(token);
            case X, SYM, INTJ -> token.isWord();
            case ADJ, VERB, ADV, NUM ->
                    token.isWord()
                            && token.has("noun")
                            && !token.has("inf")
                            && !isPerfect(at)
                            && words.nouns().isHuman(token);
            default -> false;
        };
    }

    /** « a prévenu X »: a participle behind its auxiliary, no noun. */
    private boolean isPerfect(int at) {
        return at > 0
                && tokens.get(at).pos() == Upos.VERB
                && tokens.get(at).has("ppart")
                && tokens.get(at - 1).pos() == Upos.AUX;
    }

    /**
     * « Interrogée par … »: a participle that only its place at the head makes look like a name.
     */
    final boolean isOpening(int at) {
        Token token = tokens.get(at);
        return at == 0
                && token.has("ppart")
                && mention(at) < 0
                && tokens.size() > 1
                && !tokens.get(1).isCapitalised();
    }

    /** Adjectives and participles after a noun. */
    public final boolean isModifier(int at) {
        Token token = tokens.get(at);
        boolean participle =
                token.pos() == Upos.VERB
                        && (token.has("ppart") || token.has("gerund"))
                        && !token.has("ind");
        return token.pos() == Upos.ADJ
                || token.pos() == Upos.NUM && token.isWord()
                || participle
                || words.isAttachedAdverb(token);
    }

    /** "close to the inquiry", "briefed on the report": what needs its complement. */
    final boolean isQualified(int at) {
        Token token = tokens.get(at);
        return token.pos() == Upos.ADJ
                || token.pos() == Upos.VERB && token.has("ppart") && !token.has("ind");
    }

    public final boolean isPreposition(int at) {
        Token token = tokens.get(at);
        return token.pos() == Upos.ADP && mention(at) < 0 || words.isOf(token) && mention(at) < 0;
    }

    /** « Hier, des experts … »: an article like a preposition, with nothing before to depend on. */
    final boolean opensClause(int at) {
        boolean adverbial =
                switch (tokens.get(0).pos()) {
                    case ADP, ADV, SCONJ, CCONJ, VERB -> true;
                    default -> words.isTime(tokens.get(0));
                };
        return tokens.get(at).pos() == Upos.DET
                && (at == 0 || adverbial && !tokens.get(at - 1).isWord() || opensBehindState(at));
    }

    /** « La nuit tombée, des élus … »: words without people or a verb before the first comma. */
    private boolean opensBehindState(int at) {
        boolean people =
                at > 1
                        && at + 1 < tokens.size()
                        && tokens.get(at - 1).text().equals(",")
                        && !tokens.get(at + 1).isCapitalised();
        for (int i = 0; people && i < at - 1; i++) {
            Token token = tokens.get(i);
            people =
                    mention(i) < 0
                            && !token.text().equals(",")
                            && !Clauses.isFinite(token)
                            && !(isNominal(i) && words.nouns().isHuman(token));
        }
        return people;
    }

    /** « étrangères et européennes »: whether it joins an adjective to the one before it. */
    final boolean joinsAdjectives(int at) {
        return !words.isHeadLast()
                && at > 0
                && at + 1 < tokens.size()
                && tokens.get(at).pos() == Upos.CCONJ
                && isAdjective(at - 1)
                && isAdjective(at + 1)
                && tokens.get(at - 1).has("p") == tokens.get(at + 1).has("p")
                && (at + 2 == tokens.size()
                        || !isNominal(at + 2)
                        || tokens.get(at + 2).isCapitalised());
    }

    private boolean isAdjective(int at) {
        Token token = tokens.get(at);
        return token.pos() == Upos.ADJ && !token.isCapitalised() && mention(at) < 0;
    }

    /** « et des Finances »: whether a second « of » may go with a noun that has one already. */
    final boolean joinsComplement(int head, int at) {
        return !words.isHeadLast()
                && at + 2 < tokens.size()
                && tokens.get(at).pos() == Upos.CCONJ
                && words.isOf(tokens.get(at + 1))
                && tokens.subList(head, at).stream().anyMatch(words::isOf);
    }

    /** « Finances »: what an office is for, neither people nor a name. */
    final boolean isField(int noun) {
        boolean own = tokens.get(noun).isCapitalised() && tokens.get(noun).has("noun");
        boolean thing =
                tokens.get(noun).pos() == Upos.NOUN
                        && words.nouns().kind(tokens, noun).isEmpty()
                        && !words.nouns().isPerson(tokens.get(noun));
        return mention(noun) < 0 && (own || thing);
    }

    /** « près de Lormont »: an adverb before what ties a name to the noun. */
    final boolean isNear(int at) {
        return tokens.get(at).pos() == Upos.ADV
                && at + 2 < tokens.size()
                && words.isOf(tokens.get(at + 1))
                && (words.channels().channel(tokens, at) == 0
                        ? tokens.get(at + 2).isCapitalised() || mention(at + 2) > 0
                        : isServed(at + 1));
    }

    /**
     * « (un secrétaire d'État auprès) du ministre »: whether someone of rank follows, no medium.
     */
    private boolean isServed(int of) {
        int noun = tokens.get(of + 1).has("determiner") ? of + 2 : of + 1;
        boolean definite = tokens.get(of).has("determiner") && noun == of + 1 || noun == of + 2;
        return definite
                && noun < tokens.size()
                && !words.isIndefinite(tokens.get(noun - 1))
                && mention(noun) < 0
                && words.nouns().kind(tokens, noun).filter(SourceKind.OFFICIAL::equals).isPresent()
                && words.nouns().isPerson(tokens.get(noun));
    }

    /** "Labour and Green MPs": of which parties, where more than one is told before the head. */
    final Phrase withFellows(Phrase phrase) {
        int start = phrase.start();
        boolean several =
                words.isHeadLast()
                        && start < phrase.head()
                        && tokens.get(start).isCapitalised()
                        && tokens.get(phrase.head()).has("p")
                        && mention(start) <= phrase.head();
        while (several && start > 1 && joins(start - 1) && tokens.get(start - 2).isCapitalised()) {
            start -= 2;
        }
        return start == phrase.start() || mention(phrase.head()) > 0
                ? phrase
                : new Phrase(start, phrase.head(), phrase.end());
    }

    private boolean joins(int at) {
        return tokens.get(at).pos() == Upos.CCONJ
                || tokens.get(at).text().equals(",") && tokens.get(at - 1).isCapitalised();
    }
}
