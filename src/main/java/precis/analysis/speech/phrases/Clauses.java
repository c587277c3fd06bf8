package precis.analysis.speech.phrases;

import java.util.List;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Match;
import precis.language.Token;
import precis.language.Upos;

/** Finds its way among the verbs of a sentence. */
public final class Clauses {

    /** How near « il y a » the word for a time stands. */
    private static final int DATED = 5;

    /** How many tokens a clause is searched. */
    private static final int FAR = 80;

    /** How far behind an aside its sentence goes on. */
    private static final int NEAR = 16;

    private Clauses() {}

    public static boolean isFinite(Token token) {
        return token.isFiniteVerb()
                && !(token.pos() == Upos.VERB && token.has("ppart") && !token.has("pres"));
    }

    public static boolean isVerb(Token token) {
        return token.pos() == Upos.VERB || token.pos() == Upos.AUX;
    }

    /** « je », « nous »: the subject where somebody speaks of himself. */
    public static boolean isFirstPerson(Token token) {
        return token.has("suj") && token.has("1");
    }

    /** « je »: the subject where one person speaks of himself. */
    public static boolean isFirstSingular(Token token) {
        return isFirstPerson(token) && token.has("s");
    }

    /** « il », « ceux-ci »: a pronoun that is the subject of a verb behind it. */
    public static boolean isSubjectPronoun(SpeechWords words, Token token) {
        boolean subject = !token.has("obj") || words.isPersonal(token) && !token.has("e");
        return token.pos() == Upos.PRON && token.has("suj") && subject
                || token.pos() == Upos.PRON && token.has("dem") && token.has("pronoun");
    }

    /** « celui qui … »: someone whom only a relative clause tells of. */
    public static boolean isDescribed(List<Token> tokens, int at) {
        Token pointer = tokens.get(at);
        return at + 1 < tokens.size()
                && pointer.pos() == Upos.PRON
                && pointer.has("dem")
                && opensRelative(tokens.get(at + 1));
    }

    /**
     * « Celui qui tient la ville (veut) »: whether that and its clause are all that stands there.
     */
    public static boolean isDescribed(List<Token> tokens, int at, int end) {
        List<Token> clause = tokens.subList(at, Math.max(at, end));
        return isDescribed(tokens, at)
                && clause.stream().noneMatch(t -> t.pos() == Upos.SCONJ)
                && clause.stream().filter(Clauses::isFinite).count() == 1;
    }

    /** « qui », « dont »: a pronoun that opens a relative clause. */
    public static boolean opensRelative(Token token) {
        return token.pos() == Upos.PRON && token.has("rel");
    }

    /**
     * Whether more verbs than relatives stand between the tokens; « dont trois enfants, » waits for
     * none.
     */
    public static boolean anyBetween(SpeechWords words, List<Token> tokens, int from, int to) {
        int open = 0;
        int opened = to;
        for (int i = from; i < to; i++) {
            int length = words.timeLength(tokens, i);
            if (length > 1 && isDated(words, tokens, i, i + length)) {
                i += length - 1;
            } else if (opensRelative(tokens.get(i))) {
                open++;
                opened = i;
            } else if (isFinite(tokens.get(i))) {
                opened = to;
                if (--open < 0) {
                    return true;
                }
            } else if (i > opened + 2 && tokens.get(i).text().equals(",")) {
                open--;
                opened = to;
            }
        }
        return false;
    }

    /** Whether the verb that a clause waits for stands behind a comma, after what ends there. */
    public static boolean isTakenUp(List<Token> tokens, int end) {
        boolean set = end < tokens.size() && ",(".contains(tokens.get(end).text());
        if (!set && !(end < tokens.size() && opensRelative(tokens.get(end)))) {
            return false;
        }
        int open = 0;
        for (int i = end; i < Math.min(tokens.size(), end + NEAR); i++) {
            if (opensRelative(tokens.get(i))) {
                open++;
            } else if (isFinite(tokens.get(i)) && --open < 0) {
                return isBehindComma(tokens, i, end);
            }
        }
        return false;
    }

    /**
     * « En outre, précise le préfet, la route est coupée »: whether a clause of its own follows a
     * comma, if need be over a relative.
     */
    public static boolean isFollowed(List<Token> tokens, int end) {
        if (end >= tokens.size() || !tokens.get(end).text().equals(",")) {
            return false;
        }
        boolean relative = false;
        boolean told = false;
        for (int i = end + 1; i < Math.min(tokens.size(), end + NEAR); i++) {
            Token token = tokens.get(i);
            if (opensRelative(token)) {
                relative = true;
                told = false;
            } else if (isFinite(token) && !relative) {
                return i > end + 1 && tokens.get(end + 1).pos() != Upos.SCONJ;
            } else if (relative && told && token.text().equals(",")) {
                relative = false;
            }
            told |= isFinite(token);
        }
        return false;
    }

    /** Whether nothing but pronouns and adverbs stands between a verb and a comma before it. */
    private static boolean isBehindComma(List<Token> tokens, int verb, int from) {
        int at = verb - 1;
        while (at > from
                && !opensRelative(tokens.get(at))
                && (tokens.get(at).pos() == Upos.PRON || tokens.get(at).pos() == Upos.ADV)) {
            at--;
        }
        return at >= from && tokens.get(at).text().equals(",");
    }

    /** Where a search for the clause before a place starts. */
    public static int reach(int end) {
        return Math.max(0, end - FAR);
    }

    /** Where the clause begins that a place belongs to, by conjunctions and marks before it. */
    public static int start(List<Token> tokens, int end) {
        int reach = reach(end);
        for (int i = end - 1; i > reach; i--) {
            Token token = tokens.get(i);
            if (token.pos() == Upos.SCONJ || ";:".contains(token.text())) {
                return i + 1;
            }
        }
        return reach;
    }

    public static boolean hasFinite(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(Clauses::isFinite);
    }

    /** « il y a deux ans »: a time, but « il y a deux blessés » is a clause. */
    private static boolean isDated(SpeechWords words, List<Token> tokens, int at, int end) {
        List<Token> behind = tokens.subList(end, Math.min(tokens.size(), end + DATED));
        return tokens.subList(at, end).stream().noneMatch(Clauses::isFinite)
                || behind.stream().anyMatch(words::isTime)
                || !behind.isEmpty() && behind.get(0).pos() == Upos.ADV;
    }

    /** The finite verb before that place, or -1. */
    public static int finiteBefore(List<Token> tokens, int end) {
        for (int i = end - 1; i >= reach(end); i--) {
            if (isFinite(tokens.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the verb's form tells that it has one subject; some languages leave it open. */
    public static boolean isSingular(Token verb) {
        return verb.has("s") && !verb.has("p");
    }

    /** The first finite verb that no relative or conjunction brings in, or -1. */
    public static int firstFinite(List<Token> tokens) {
        for (int i = 0; i < Math.min(tokens.size(), FAR); i++) {
            if (isFinite(tokens.get(i)) && !isSubordinate(tokens, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The verb of the clause a participle hangs on: the first before it, else the next after. */
    public static int mainVerb(List<Token> tokens, int participle) {
        for (int i = Math.max(0, participle - FAR); i < participle; i++) {
            if (isFinite(tokens.get(i))
                    && !isSubordinate(tokens, i)
                    && !isBracketed(tokens, i, participle)) {
                return i;
            }
        }
        boolean comma = false;
        int end = Math.min(tokens.size(), participle + FAR);
        for (int i = participle + 1; i < end; i++) {
            comma |= tokens.get(i).text().equals(",");
            if (comma && isFinite(tokens.get(i)) && !isSubordinate(tokens, i)) {
                return i;
            }
        }
        // « Un déplacement dont il a profité pour dire … »
        int only = 0;
        while (only < participle && !isFinite(tokens.get(only))) {
            only++;
        }
        return only < participle && !isBracketed(tokens, only, participle) ? only : -1;
    }

    /** Whether the verb stands in brackets that are closed before the participle. */
    private static boolean isBracketed(List<Token> tokens, int verb, int participle) {
        int close = verb;
        while (close < participle && !"()".contains(tokens.get(close).text())) {
            close++;
        }
        return close < participle && tokens.get(close).text().equals(")");
    }

    /** "Reed would not say whether it is so and added": a clause in between of another tense. */
    public static boolean isPassedOver(List<Token> tokens, int between, int verb) {
        Token clause = tokens.get(between);
        boolean past = tokens.get(verb).has("past") && !tokens.get(verb).has("pres");
        return past && clause.has("pres") && !clause.has("past") && isSubordinate(tokens, between);
    }

    /** Whether a relative or a conjunction opens the clause of that verb. */
    public static boolean isSubordinate(List<Token> tokens, int verb) {
        for (int i = verb - 1; i >= 0 && i > verb - 8; i--) {
            Token token = tokens.get(i);
            if (token.text().equals(",") || isFinite(token)) {
                return false;
            }
            if (token.pos() == Upos.SCONJ || isRelative(token)) {
                return true;
            }
        }
        return false;
    }

    /**
     * « une aide qu'il réclame »: « qu' » is to the dictionary a conjunction, to the tagger not.
     */
    public static boolean isRelative(Token token) {
        return token.pos() == Upos.PRON
                && (token.has("rel") || token.has("sub") && !token.has("obj"));
    }

    /** « Le but est qu'il « … » »: whether a clause opens between a verb and a quotation. */
    public static boolean hasConjunction(List<Token> tokens, int verb, int quote) {
        return tokens.subList(verb + 1, quote).stream()
                .anyMatch(t -> t.pos() == Upos.SCONJ || t.has("sub"));
    }

    /** « Rien ! répond X »: whether a mark sets the words around a range apart. */
    public static boolean isAside(List<Token> tokens, Match.Range range) {
        return range.start() > 0 && ",!?…".contains(tokens.get(range.start() - 1).text());
    }
}
