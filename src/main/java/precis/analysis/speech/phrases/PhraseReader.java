package precis.analysis.speech.phrases;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;

/** Reads noun phrases from part of speech, word lists and the names already known. */
public final class PhraseReader extends PhraseTokens {

    private static final int LONGEST = 40;
    private static final Set<Upos> BEFORE = Set.of(Upos.DET, Upos.NUM, Upos.ADJ);

    private final Partitives partitives;

    public PhraseReader(SpeechWords words, Mentions mentions, List<Token> tokens) {
        super(words, mentions, tokens);
        this.partitives = new Partitives(words, this, tokens);
    }

    /** The phrase that begins at that token. */
    public Optional<Phrase> from(int start) {
        return from(start, tokens.size());
    }

    /** The same, but what follows the limit, a verb perhaps, is no part of it. */
    public Optional<Phrase> from(int start, int limit) {
        int first = head(start, limit);
        if (first >= limit) {
            return Optional.empty();
        }
        if (first < 0) {
            return partitives.oneOf(start, limit);
        }
        Optional<Phrase> share = partitives.shareOf(start, first, limit);
        if (share.isPresent()) {
            return share;
        }
        int end = Math.min(core(first), limit);
        int head = nucleus(first, end);
        while (end < limit && end - start < LONGEST) {
            int next = Math.min(Math.max(attached(end), joined(head, end)), limit);
            if (next <= end) {
                break;
            }
            end = next;
        }
        return Optional.of(new Phrase(start, head, end));
    }

    /** The noun or name that a core is about: its first or, where heads come last, its last. */
    private int nucleus(int first, int end) {
        int last = first;
        for (int i = first + 1; words.isHeadLast() && i < end && !endsNoun(i); i++) {
            boolean noun = isNominal(i) && !words.isTime(tokens.get(i));
            last = mention(i) >= 0 || noun ? i : last;
        }
        return last;
    }

    /** The longest phrase that ends before token {@code end} and depends on no preposition. */
    public Optional<Phrase> endingAt(int end) {
        return endingAt(end, false);
    }

    /** As {@link #endingAt(int)}, but what a preposition governs will do too if asked. */
    public Optional<Phrase> endingAt(int end, boolean evenGoverned) {
        int leftmost = end;
        while (leftmost > 0 && end - leftmost < LONGEST && mayBelong(leftmost - 1)) {
            leftmost--;
        }
        for (int start = leftmost; start < end; start++) {
            boolean governed = !evenGoverned && start > 0 && isPreposition(start - 1);
            boolean within = isPreposition(start) && !opensClause(start);
            if (!governed && !within && !isInside(start)) {
                Optional<Phrase> phrase = from(start, end);
                if (phrase.isPresent() && phrase.get().end() == end) {
                    return phrase.map(this::withFellows);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * « l'exception du parti X, qui … »: of the phrases that end there the longest that can speak,
     * else the longest.
     */
    public Optional<Phrase> speakerEndingAt(int end) {
        Optional<Phrase> longest = endingAt(end, true);
        int agent = longest.map(p -> Agents.of(p, tokens, words)).orElse(-1);
        if (agent > 0 && mention(longest.get().head()) < 0) {
            return endingBetween(agent, end);
        }
        Optional<Phrase> phrase = longest;
        while (phrase.isPresent() && !canSpeak(phrase.get().head())) {
            int start = phrase.get().head() + 1;
            phrase = endingBetween(start, end);
        }
        return phrase.or(() -> longest);
    }

    public boolean canSpeak(int head) {
        Token noun = tokens.get(head);
        return mention(head) >= 0 || words.nouns().isHuman(noun) && !words.isSpoken(noun);
    }

    private Optional<Phrase> endingBetween(int from, int end) {
        for (int start = from; start < end; start++) {
            Optional<Phrase> phrase =
                    isPreposition(start) || isInside(start) ? Optional.empty() : from(start, end);
            if (phrase.isPresent() && phrase.get().end() == end) {
                return phrase;
            }
        }
        return Optional.empty();
    }

    /** Whether a phrase that begins there would leave out its own first words. */
    private boolean isInside(int start) {
        if (start == 0 || tokens.get(start).pos() == Upos.DET) {
            return false;
        }
        Token before = tokens.get(start - 1);
        boolean dated = start > 1 && words.isTime(tokens.get(start - 2));
        return isBefore(before) && !dated
                || words.isGenitive(before)
                || mention(start - 1) > start
                || isNominal(start - 1) && !words.isTime(before);
    }

    private boolean mayBelong(int at) {
        Token token = tokens.get(at);
        return mention(at) >= 0
                || isNominal(at)
                || isModifier(at)
                || isPreposition(at)
                || words.isGenitive(token)
                || Partitives.isOne(token)
                || token.pos() == Upos.ADV && at > 0 && words.isOf(tokens.get(at - 1))
                || isBefore(token);
    }

    /** The noun or name that a phrase from there on begins with, or -1. */
    int head(int start) {
        return head(start, tokens.size());
    }

    private int head(int start, int limit) {
        int at = start;
        while (at < tokens.size()
                && mention(at) < 0
                && opensPhrase(at)
                && !(isNominal(at) && (at + 1 == limit || !startsNoun(at + 1)))) {
            at++;
        }
        return at < tokens.size() && (mention(at) >= 0 || isNominal(at)) ? at : -1;
    }

    /** Whether a participle, other than « recently named » before its noun, ends the core. */
    private boolean endsNoun(int at) {
        boolean verb = tokens.get(at).pos() == Upos.VERB && mention(at) < 0;
        return verb && tokens.get(at - 1).pos() != Upos.ADV;
    }

    /** Whether the word may stand before the first noun of a phrase. */
    private boolean opensPhrase(int at) {
        return isBefore(tokens.get(at))
                || words.isHeadLast() && isModifier(at) && startsNoun(at + 1) && !isOver(at);
    }

    /** "When his case was called the clerk said": a participle that an article ends a clause at. */
    private boolean isOver(int at) {
        return tokens.get(at).pos() == Upos.VERB && tokens.get(at + 1).pos() == Upos.DET;
    }

    /** Determiners, numbers and adjectives, also those that the tagger takes for adverbs. */
    private static boolean isBefore(Token token) {
        return BEFORE.contains(token.pos())
                || token.pos() == Upos.ADV && token.has("adjective") && !token.isCapitalised();
    }

    private boolean startsNoun(int at) {
        return at < tokens.size()
                && (mention(at) >= 0 || isNominal(at) || isBefore(tokens.get(at)));
    }

    /** Whether the name or noun at that place depends on a preposition. */
    public boolean isGoverned(int at) {
        int before = at - 1;
        while (before >= 0
                && at - before < LONGEST
                && (isNominal(before) || isBefore(tokens.get(before)))
                && !isPreposition(before)) {
            before--;
        }
        return before >= 0 && isPreposition(isEstimate(before) ? Math.max(0, before - 2) : before);
    }

    /** The end of a head with the names and adjectives that follow it. */
    private int core(int head) {
        int at = Math.max(head + 1, mention(head));
        while (at < tokens.size()) {
            int name = mention(at);
            if (name > at) {
                at = name;
            } else if (words.isGenitive(tokens.get(at)) && startsNoun(at + 1)) {
                at++;
            } else if (ownsModified(at)) {
                at += 2;
            } else if (introducesName(at)) {
                at = Math.max(at + 2, mention(at + 1));
            } else if (isNominal(at) && !words.isTime(tokens.get(at)) || isModifier(at)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    /** « the firm's recently named chair »: an adverb between what owns and what is owned. */
    private boolean ownsModified(int at) {
        return words.isGenitive(tokens.get(at))
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
    private int joined(int head, int at) {
        int noun = joinsComplement(head, at) ? head(at + 2) : -1;
        return noun > 0 && isField(noun) ? core(noun) : -1;
    }

    /** The end of what a preposition attaches at that place, or -1. */
    private int attached(int at) {
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
        int among = partitives.amongOthers(object);
        if (among > 0) {
            return core(among);
        }
        if (object < tokens.size()
                && words.isOf(tokens.get(at))
                && tokens.get(object).pos() == Upos.ADV) {
            int counted = object + 1 < tokens.size() ? head(object + 1) : -1;
            return counted > object + 1 ? core(counted) : object + 1;
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
}
