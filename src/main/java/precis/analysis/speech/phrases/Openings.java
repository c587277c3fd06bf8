package precis.analysis.speech.phrases;

import java.util.List;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;

/** Tells where a sentence begins in earnest, and whether what stands there is its subject. */
public final class Openings {

    /** How many tokens may tell of a time or a place before a sentence begins in earnest. */
    private static final int ADVERBIAL = 14;

    /** How many tokens « de 22 ans » has. */
    private static final int AGE = 3;

    /** Within how many tokens « même si », « alors que » must stand. */
    private static final int CONJUNCTION = 2;

    private final SpeechWords words;

    public Openings(SpeechWords words) {
        this.words = words;
    }

    /** « la joueuse de 22 ans a … »: where the sentence goes on behind an age. */
    private int afterAge(List<Token> tokens, int at) {
        boolean age =
                at + AGE < tokens.size()
                        && words.isOf(tokens.get(at))
                        && tokens.get(at + 1).pos() == Upos.NUM
                        && words.isTime(tokens.get(at + 2));
        return age ? at + AGE : at;
    }

    /** « Dès le 1er mai, le maire … »: where the sentence goes on behind a time or a place. */
    public int afterAdverbial(List<Token> tokens) {
        boolean adverbial =
                !tokens.isEmpty()
                        && (isAdverbial(tokens.get(0))
                                || isDate(tokens)
                                || tokens.get(0).pos() == Upos.VERB);
        int end = adverbial ? comma(tokens, 0) : -1;
        // « De son côté, à la tribune, le maire … »
        boolean again = end > 0 && !words.isHeadLast() && isAdverbial(tokens.get(end + 1));
        int further = again ? comma(tokens, end + 1) : -1;
        return Math.max(end, further) + 1;
    }

    private boolean isAdverbial(Token first) {
        return words.isPreposition(first) || words.isTime(first) || first.pos() == Upos.ADV;
    }

    /** Where the comma behind the words there stands, with no verb before it; or -1. */
    private static int comma(List<Token> tokens, int from) {
        for (int i = from + 1; i < Math.min(tokens.size() - 1, from + ADVERBIAL); i++) {
            if (Clauses.isFinite(tokens.get(i))) {
                return -1;
            }
            if (tokens.get(i).text().equals(",")) {
                return i;
            }
        }
        return -1;
    }

    /** « Le 4 août, … », « Un soir, … » */
    private boolean isDate(List<Token> tokens) {
        int time = tokens.size() > 2 && tokens.get(1).pos() == Upos.NUM ? 2 : 1;
        return tokens.size() > time
                && tokens.get(0).pos() == Upos.DET
                && words.isTime(tokens.get(time));
    }

    /** « Alors que X se tait, le maire … »: where the main clause begins; 0 if at once. */
    public static int afterClause(List<Token> tokens) {
        int opening = Math.min(CONJUNCTION, tokens.size());
        int at = 0;
        while (at < opening && tokens.get(at).pos() != Upos.SCONJ) {
            at++;
        }
        if (at == opening) {
            return 0;
        }
        while (at < tokens.size() && !Clauses.isFinite(tokens.get(at))) {
            at++;
        }
        return afterComma(tokens, at);
    }

    /** Where the sentence goes on behind the first comma from there on; 0 if nowhere. */
    public static int afterComma(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && !tokens.get(at).text().equals(",")) {
            at++;
        }
        return at + 1 < tokens.size() ? at + 1 : 0;
    }

    /** « Ancien ministre, X a … »: what someone is who is named only behind the comma. */
    public boolean isApposition(List<Token> tokens, Phrase phrase) {
        Token first = tokens.get(phrase.start());
        return tokens.get(phrase.end()).text().equals(",")
                && first.pos() != Upos.DET
                && !first.has("determiner");
    }

    /**
     * Whether a phrase before that token can be what the sentence is about: « s'est … », « et ».
     */
    public boolean isSubject(List<Token> tokens, int end) {
        int next = afterAge(tokens, end);
        Token token = tokens.get(next);
        return Clitics.leadToVerb(tokens, next)
                || token.pos() == Upos.CCONJ
                || token.text().equals(",");
    }
}
