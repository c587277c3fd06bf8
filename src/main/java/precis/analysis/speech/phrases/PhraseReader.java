package precis.analysis.speech.phrases;

import java.util.List;
import java.util.Optional;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;

/** Reads noun phrases from part of speech, word lists and the names already known. */
public final class PhraseReader extends NounReach {

    private static final int LONGEST = 40;

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
        if (isNoble(first) && mention(first + 2) <= limit) {
            return Optional.of(new Phrase(start, first + 2, mention(first + 2)));
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

    /** « M. de X », « Mme du X »: behind a title the preposition is part of the name. */
    private boolean isNoble(int title) {
        return !words.isHeadLast()
                && title + 2 < tokens.size()
                && words.nouns().isTitle(tokens.get(title))
                && words.isOf(tokens.get(title + 1))
                && mention(title + 2) > title + 2;
    }

    /** The longest phrase that ends before token {@code end} and depends on no preposition. */
    public Optional<Phrase> endingAt(int end) {
        return endingAt(end, false);
    }

    /** The longest phrase that ends before token {@code end}, though a preposition governs it. */
    public Optional<Phrase> anyEndingAt(int end) {
        return endingAt(end, true);
    }

    private Optional<Phrase> endingAt(int end, boolean evenGoverned) {
        int leftmost = end;
        while (leftmost > 0
                && end - leftmost < LONGEST
                && mayBelong(leftmost - 1)
                && !isRelative(leftmost)) {
            leftmost--;
        }
        Optional<Phrase> subject = behindOpening(end);
        if (subject.isPresent()) {
            return subject;
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

    /** "In a statement the mayor", "Last week Velmo": behind what tells when or how, no comma. */
    private Optional<Phrase> behindOpening(int end) {
        if (!words.isHeadLast() || end < 2) {
            return Optional.empty();
        }
        int start = Math.max(words.turns().circumstance(tokens, 0), dated(end));
        boolean apart =
                start > 0
                        && start < end
                        && !isPreposition(start - 1)
                        && !tokens.get(start - 1).has("gerund")
                        && !tokens.get(start).text().equals(",");
        return apart
                ? from(start, end).filter(p -> p.end() == end).map(this::withFellows)
                : Optional.empty();
    }

    /** Behind "Last week", "Yesterday" or "Meanwhile", where a name or an article follows. */
    private int dated(int end) {
        int at = 0;
        while (at + 1 < end && mention(at) < 0 && !opensName(at)) {
            at++;
        }
        Token before = tokens.get(Math.max(0, at - 1));
        boolean adverb = at == 1 && before.has("adverb") && !before.has("adjective");
        return opensName(at) && (adverb || words.isTime(before) || before.pos() == Upos.ADV)
                ? at
                : 0;
    }

    private boolean opensName(int at) {
        boolean article =
                tokens.get(at).pos() == Upos.DET
                        && at + 1 < tokens.size()
                        && !words.isTime(tokens.get(at + 1));
        return at > 0 && (tokens.get(at).isCapitalised() || article);
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
        boolean titled =
                words.nouns().isTitle(tokens.get(start)) && tokens.get(start).isCapitalised();
        return isBefore(before) && !dated
                || words.genitives().isMark(before)
                || mention(start - 1) > start
                || isNominal(start - 1) && !words.isTime(before) && !titled && !isRelative(start);
    }

    /** "the houses Kenyan officials (said were safe)": a clause that no pronoun opens. */
    private boolean isRelative(int at) {
        Token noun = tokens.get(at - 1);
        return words.isHeadLast()
                && at + 1 < tokens.size()
                && tokens.get(at).pos() == Upos.ADJ
                && tokens.get(at).isCapitalised()
                && tokens.get(at + 1).pos() == Upos.NOUN
                && noun.pos() == Upos.NOUN
                && !noun.isCapitalised()
                && mention(at - 1) < 0
                && SpeechWords.isPlural(noun);
    }

    private boolean mayBelong(int at) {
        Token token = tokens.get(at);
        return mention(at) >= 0
                || isNominal(at)
                || isModifier(at)
                || isPreposition(at)
                || words.genitives().isMark(token)
                || Partitives.isOne(token)
                || joinsAdjectives(at)
                || token.pos() == Upos.ADV && at > 0 && words.isOf(tokens.get(at - 1))
                || isBefore(token);
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
}
