package precis.analysis.speech.cues;

import java.util.List;
import java.util.Optional;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;

/**
 * Finds a subject before what it does, told without a pronoun: "Doctors treating the mayor, Ann
 * Lowe, said", "A man accused of robbing the bank said".
 */
final class ReducedRelatives {

    private static final int FAR = 40;

    private final SpeechWords words;
    private final PhraseReader phrases;
    private final List<Token> tokens;

    ReducedRelatives(SpeechWords words, PhraseReader phrases, List<Token> tokens) {
        this.words = words;
        this.phrases = phrases;
        this.tokens = tokens;
    }

    /** The subject, unless the one found stands no further to the left. */
    Optional<SubjectFinder.Subject> instead(int verb, Optional<SubjectFinder.Subject> found) {
        boolean pronoun = found.filter(s -> s.pronoun() >= 0).isPresent();
        boolean shared = verb == 0 || tokens.get(verb - 1).pos() == Upos.CCONJ;
        if (!words.isHeadLast() || pronoun || shared) {
            return found;
        }
        int end = overApposition(verb);
        Optional<Phrase> head = head(end).filter(h -> isBefore(h, end, found));
        return head.isPresent() ? head.map(h -> new SubjectFinder.Subject(-1, List.of(h))) : found;
    }

    private boolean isBefore(Phrase head, int end, Optional<SubjectFinder.Subject> found) {
        if (found.isEmpty()) {
            return true;
        }
        Phrase first = found.get().phrases().get(0);
        return first.start() > head.start()
                || first.start() == head.start() && (isComma(end) || first.end() < head.end());
    }

    /** Where what leads up to the verb ends: before somebody's name, or what somebody is. */
    private int overApposition(int verb) {
        int comma = verb - 2;
        while (isComma(verb - 1) && comma > 0 && !isComma(comma)) {
            comma--;
        }
        return isComma(verb - 1) ? Math.max(0, comma) : verb;
    }

    private Optional<Phrase> head(int end) {
        int i = start(end);
        while (i < end) {
            Optional<Phrase> phrase = phrases.from(i, end);
            if (phrase.isPresent() && !isGoverned(i)) {
                return opened(phrase.get(), end);
            }
            i = Math.max(i + 1, phrase.map(Phrase::end).orElse(0));
        }
        return Optional.empty();
    }

    /** Where the clause begins. */
    private int start(int end) {
        int start = end;
        while (start > 0 && end - start < FAR && !isEdge(tokens.get(start - 1))) {
            start--;
        }
        return start;
    }

    private boolean isEdge(Token token) {
        return !token.isWord() && !words.genitives().isMark(token)
                || token.pos() == Upos.SCONJ && !words.isOf(token)
                || Clauses.isFinite(token)
                || Clauses.opensRelative(token);
    }

    private boolean isGoverned(int at) {
        return at > 0 && (phrases.isPreposition(at - 1) || isParticiple(at - 1) || isVerb(at - 1));
    }

    private boolean isVerb(int at) {
        return tokens.get(at).pos() == Upos.VERB && tokens.get(at).has("inf");
    }

    private Optional<Phrase> opened(Phrase phrase, int end) {
        int participle = phrase.head() + 1;
        while (participle < end && !(isBehindNoun(participle) && opens(participle))) {
            participle++;
        }
        boolean someone =
                participle + 1 < end
                        && maySpeak(phrase.head())
                        && !words.isNobody(tokens.get(phrase.start()))
                        && (!isComma(end) || endsWithSomeone(participle, end));
        boolean bare = someone && !isComma(end) && !anyNamed(participle, end);
        return someone
                ? Optional.of(new Phrase(phrase.start(), phrase.head(), bare ? end : participle))
                : Optional.empty();
    }

    private boolean maySpeak(int head) {
        return phrases.canSpeak(head)
                || words.nouns().isLeader(tokens, head)
                || isPerson(head) && !words.isSpoken(tokens.get(head));
    }

    /** "a woman living next door, Ann Lowe": a door is nobody, and hers is the name. */
    private boolean endsWithSomeone(int from, int end) {
        int noun = end - 1;
        while (noun > from && !isPerson(noun) && mayFollow(noun)) {
            noun--;
        }
        return noun > from && isPerson(noun);
    }

    /** "the president (of Marland)" */
    private boolean mayFollow(int at) {
        Token token = tokens.get(at);
        return phrases.mention(at) >= 0 || words.isOf(token) || token.pos() == Upos.DET;
    }

    private boolean isPerson(int noun) {
        return words.nouns().isIndividual(tokens, noun) || words.nouns().isRole(tokens, noun);
    }

    private boolean anyNamed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (phrases.mention(i) > i) {
                return true;
            }
        }
        return false;
    }

    private boolean opens(int at) {
        return isParticiple(at) || isQuality(at);
    }

    /** "a recently formed group": no clause, but a word before the noun. */
    private boolean isBehindNoun(int at) {
        int before = tokens.get(at - 1).pos() == Upos.ADV ? at - 2 : at - 1;
        return before >= 0 && (phrases.mention(before) >= 0 || phrases.isNominal(before));
    }

    private boolean isParticiple(int at) {
        Token token = tokens.get(at);
        return token.pos() == Upos.VERB
                && (token.has("gerund") || token.has("ppart"))
                && !Clauses.isFinite(token);
    }

    /** "loyal to", "angry with" */
    private boolean isQuality(int at) {
        Upos next = at + 1 < tokens.size() ? tokens.get(at + 1).pos() : Upos.PUNCT;
        return tokens.get(at).pos() == Upos.ADJ && (next == Upos.ADP || next == Upos.PART);
    }

    private boolean isComma(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).text().equals(",");
    }
}
