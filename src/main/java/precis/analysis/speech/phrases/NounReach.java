package precis.analysis.speech.phrases;

import java.util.List;
import java.util.Set;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;
import precis.model.ActorKind;

/** How far the words around a noun or name belong to its phrase. */
abstract class NounReach extends PhraseTokens {

    /** How many words « 10 milliards d'euros » has at most. */
    private static final int AMOUNT = 5;

    private static final Set<Upos> BEFORE = Set.of(Upos.DET, Upos.NUM, Upos.ADJ);

    NounReach(SpeechWords words, Mentions mentions, List<Token> tokens) {
        super(words, mentions, tokens);
    }

    /** The noun or name that a core is about: its first or, where heads come last, its last. */
    final int nucleus(int first, int end) {
        int last = first;
        for (int i = first + 1; words.isHeadLast() && i < end && !endsNoun(i); i++) {
            boolean noun = isNominal(i) && !words.isTime(tokens.get(i)) && !honours(i);
            last = mention(i) >= 0 || noun ? i : last;
        }
        return last;
    }

    /** "Tom Reed MP said": whether the word is no more than letters behind a name. */
    private boolean honours(int at) {
        int name = at - 1;
        while (name > 0 && words.isHonour(tokens.get(name))) {
            name--;
        }
        return words.isHonour(tokens.get(at))
                && mentioned(name).filter(a -> a.kind() == ActorKind.PERSON).isPresent();
    }

    /** The noun or name that a phrase from there on begins with, or -1. */
    final int head(int start) {
        return head(start, tokens.size());
    }

    final int head(int start, int limit) {
        int at = start;
        while (at < tokens.size()
                && (mention(at) < 0 && opensPhrase(at) || owns(at, limit))
                && !(isNominal(at) && (at + 1 == limit || !startsNoun(at + 1)))) {
            at++;
        }
        return at < tokens.size() && (mention(at) >= 0 || isNominal(at)) ? at : -1;
    }

    /** « Norlands Ministerin »: a name in the genitive before what it owns. */
    private boolean owns(int at, int limit) {
        return mention(at) == at + 1
                && at + 1 < limit
                && words.genitives().isOwner(tokens.get(at))
                && tokens.get(at + 1).pos() == Upos.NOUN;
    }

    /** Whether a participle, other than « recently named » before its noun, ends the core. */
    private boolean endsNoun(int at) {
        boolean verb = tokens.get(at).pos() == Upos.VERB && mention(at) < 0;
        return verb && tokens.get(at - 1).pos() != Upos.ADV;
    }

    /** Whether the word may stand before the first noun of a phrase. */
    private boolean opensPhrase(int at) {
        return isBefore(tokens.get(at))
                || isDegree(at)
                || words.isHeadLast() && isModifier(at) && startsNoun(at + 1) && !isOver(at);
    }

    /** « la plus haute juridiction »: how much so, between an article and its adjective. */
    private boolean isDegree(int at) {
        return tokens.get(at).pos() == Upos.ADV
                && at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).pos() == Upos.DET
                && tokens.get(at + 1).pos() == Upos.ADJ
                && !words.isHeadLast();
    }

    /** "When his case was called the clerk said": a participle that an article ends a clause at. */
    private boolean isOver(int at) {
        return tokens.get(at).pos() == Upos.VERB && tokens.get(at + 1).pos() == Upos.DET;
    }

    /** Determiners, numbers and adjectives, also those that the tagger takes for adverbs. */
    static boolean isBefore(Token token) {
        return BEFORE.contains(token.pos())
                || token.pos() == Upos.ADV && token.has("adjective") && !token.isCapitalised();
    }

    private boolean startsNoun(int at) {
        return at < tokens.size()
                && (mention(at) >= 0 || isNominal(at) || isBefore(tokens.get(at)));
    }

    /** The end of a head with the names and adjectives that follow it. */
    final int core(int head) {
        int at = Math.max(head + 1, mention(head));
        while (at < tokens.size()) {
            int name = mention(at);
            if (name > at) {
                at = name;
            } else if (words.genitives().isMark(tokens.get(at)) && startsNoun(at + 1)) {
                at++;
            } else if (ownsModified(at) || joinsAdjectives(at)) {
                at += 2;
            } else if (introducesName(at)) {
                at = Math.max(at + 2, mention(at + 1));
            } else if (goesOn(at)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private boolean goesOn(int at) {
        boolean other = words.isAdjectiveFirst() && BEFORE.contains(tokens.get(at).pos());
        return isNominal(at) && !words.isTime(tokens.get(at)) || isModifier(at) && !other;
    }

    /** « the firm's recently named chair »: an adverb between what owns and what is owned. */
    private boolean ownsModified(int at) {
        return words.genitives().isMark(tokens.get(at))
                && at + 2 < tokens.size()
                && tokens.get(at + 1).pos() == Upos.ADV
                && (isModifier(at + 2) || isBefore(tokens.get(at + 2)));
    }

    /** « le collectif la Quadrature »: an article between a noun and the name beside it. */
    private boolean introducesName(int at) {
        return tokens.get(at).pos() == Upos.DET
                && at + 1 < tokens.size()
                && (mention(at + 1) > at || isName(tokens.get(at + 1)))
                && tokens.get(at - 1).pos() == Upos.NOUN;
    }

    private static boolean isName(Token token) {
        return token.isCapitalised() && token.pos() == Upos.PROPN;
    }

    /** "released on Monday by the bank": a day before whoever did it. */
    private boolean isDated(int at) {
        return words.isHeadLast()
                && at + 2 < tokens.size()
                && words.isTime(tokens.get(at + 1))
                && words.isAgentWord(tokens.get(at + 2));
    }

    /** « (le ministère de l'Économie) et des Finances »: the end of a second complement, or -1. */
    final int joined(int head, int at) {
        int noun = joinsComplement(head, at) ? head(at + 2) : -1;
        return noun > 0 && isField(noun) ? core(noun) : -1;
    }

    /** The end of what a preposition attaches at that place, or -1. */
    final int attached(int at) {
        if (!isPreposition(at)) {
            return isNear(at) ? attached(at + 1) : -1;
        }
        if (isDated(at)) {
            return attached(at + 2);
        }
        int object = at + 1;
        if (object + 1 < tokens.size()
                && tokens.get(object).has("inf")
                && words.isOf(tokens.get(object + 1))) {
            object += 2;
        }
        if (object < tokens.size() && isPreposition(object)) {
            object++;
        }
        int among = amongOthers(object);
        if (among > 0) {
            return core(among);
        }
        if (object < tokens.size()
                && words.isOf(tokens.get(at))
                && tokens.get(object).pos() == Upos.ADV) {
            int counted = object + 1 < tokens.size() ? head(object + 1) : -1;
            return counted > object + 1 ? core(counted) : object + 1;
        }
        if (isAmount(object)) {
            return -1;
        }
        int head = object < tokens.size() ? head(object) : -1;
        boolean stops =
                head >= 0
                        && !words.isOf(tokens.get(at))
                        && !(words.isHeadLast() && isQualified(at - 1))
                        && (words.isTime(tokens.get(head))
                                || words.nouns().isChannel(tokens.get(head))
                                        && !words.isAgentWord(tokens.get(at)));
        stops |= words.isHeadLast() && words.turns().isCircumstance(tokens, at);
        return head < 0 || stops || words.isTime(tokens.get(head)) ? -1 : core(head);
    }

    /** « (l'aide apportée par l'État) de 10 milliards d'euros »: no part of who gives it. */
    private boolean isAmount(int object) {
        int end = Math.min(tokens.size(), object + AMOUNT);
        return object < end
                && tokens.get(object).pos() == Upos.NUM
                && tokens.subList(object + 1, end).stream()
                        .takeWhile(Token::isWord)
                        .anyMatch(words::isMoney);
    }

    /** « (le fils de) l'une des victimes »: where those stand out of whom it is one, or -1. */
    private int amongOthers(int object) {
        boolean closed = object < tokens.size() && tokens.get(object).pos() == Upos.DET;
        int one = closed ? object + 1 : object;
        boolean among =
                one < tokens.size()
                        && (Partitives.isOne(tokens.get(one)) || tokens.get(one).pos() == Upos.NUM);
        return among ? whole(one) : -1;
    }

    /** Where the noun stands out of whom those at that place are some, or -1. */
    final int whole(int some) {
        return some + 2 < tokens.size() && words.isOf(tokens.get(some + 1)) ? head(some + 2) : -1;
    }
}
