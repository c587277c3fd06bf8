package precis.analysis.speech.cues;

import java.util.List;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;
import precis.model.ActorKind;

/** What tells when, where and to whom something is said: where such words end. */
final class Adverbials {

    private final SpeechWords words;
    private final PhraseReader phrases;
    private final List<Token> tokens;

    Adverbials(SpeechWords words, PhraseReader phrases, List<Token> tokens) {
        this.words = words;
        this.phrases = phrases;
        this.tokens = tokens;
    }

    /** The end of the adverbial that begins there; the place itself if none does. */
    int end(int at) {
        Token token = tokens.get(at);
        int time = Math.max(timeEnd(at), at + words.turns().manner(tokens, at));
        if (time > at) {
            return time;
        }
        if (isBearing(at)) {
            int end = bearingEnd(object(at));
            return isSubject(end) ? end : at;
        }
        if (phrases.isPreposition(at) && !isArticle(at)) {
            return Math.max(at, governedEnd(at + 1));
        }
        return token.pos() == Upos.ADV ? at + 1 : at;
    }

    /** « les larmes aux yeux », « sourire aux lèvres » */
    private boolean isBearing(int at) {
        int noun = isArticle(at) ? at + 1 : at;
        return noun < tokens.size()
                && phrases.mention(noun) < 0
                && words.turns().isBearing(tokens.get(noun));
    }

    private int bearingEnd(int noun) {
        int end = nounEnd(noun);
        while (end < tokens.size() && phrases.isPreposition(end) && !isArticle(end)) {
            int next = governedEnd(end + 1);
            if (next <= end) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** « en équipe X »: a noun with no article behind its preposition. */
    private boolean isBare(int noun) {
        return noun > 0
                && phrases.isPreposition(noun - 1)
                && !tokens.get(noun - 1).has("determiner");
    }

    /** Whether a name or a noun for people stands there: « la voix off » speaks itself. */
    private boolean isSubject(int at) {
        return at < tokens.size()
                && (phrases.mention(at) > at
                        || words.nouns().isHuman(tokens.get(isArticle(at) ? object(at) : at)));
    }

    /** « jeudi 12 mars », « la semaine dernière », « ce mardi soir ». */
    private int timeEnd(int at) {
        int i = at;
        while (i < tokens.size() && (isBefore(i) || tokens.get(i).pos() == Upos.NUM)) {
            i++;
        }
        int length = i < tokens.size() ? words.timeLength(tokens, i) : 0;
        if (length == 0 || phrases.mention(i) > i) {
            return at;
        }
        i += length;
        while (i < tokens.size() && isTimeAfter(i)) {
            i += Math.max(1, words.timeLength(tokens, i));
        }
        return i;
    }

    /** « confient des témoins », « signale le Kremlin »: articles, whatever the tagger has. */
    boolean isArticle(int at) {
        Token token = tokens.get(at);
        boolean open =
                switch (token.pos()) {
                    case DET -> true;
                    case ADP -> !token.has("preposition") || token.has("p") && words.isOf(token);
                    case PRON, AUX, PUNCT, X -> true;
                    default -> false;
                };
        return open
                && token.has("determiner")
                && phrases.mention(at) < 0
                && at + 1 < tokens.size()
                && (phrases.mention(at + 1) > at || phrases.isNominal(at + 1));
    }

    private boolean isBefore(int at) {
        Token token = tokens.get(at);
        return (token.pos() == Upos.DET || token.pos() == Upos.ADJ) && phrases.mention(at) < 0;
    }

    private boolean isTimeAfter(int at) {
        Token token = tokens.get(at);
        boolean open = phrases.mention(at) < 0 && !token.isCapitalised();
        return open
                && (words.timeLength(tokens, at) > 0
                        || token.has("adjective")
                                && token.pos() != Upos.DET
                                && !token.has("preposition")
                        || token.pos() == Upos.NUM && !isCounting(at));
    }

    /** « jeudi deux témoins »: a number that what follows is counted by. */
    private boolean isCounting(int at) {
        return at + 1 < tokens.size()
                && phrases.isNominal(at + 1)
                && !words.isTime(tokens.get(at + 1));
    }

    /** The noun or name behind determiners and adjectives. */
    int object(int at) {
        int i = at;
        while (i < tokens.size() - 1
                && phrases.mention(i) < 0
                && (isBefore(i)
                        || tokens.get(i).pos() == Upos.NUM
                        || words.isOf(tokens.get(i))
                        || tokens.get(i).pos() == Upos.PRON && tokens.get(i).has("determiner"))) {
            i++;
        }
        return i;
    }

    /** The end of what a preposition governs, up to the next name or determiner; -1 if nothing. */
    private int governedEnd(int from) {
        int at = from < tokens.size() && phrases.isPreposition(from) ? from + 1 : from;
        int time = at < tokens.size() ? timeEnd(at) : at;
        if (time > at) {
            return time;
        }
        at = object(at);
        if (at >= tokens.size() || !tokens.get(at).isWord()) {
            return -1;
        }
        return isVerb(at) ? verbEnd(at) : nounEnd(at);
    }

    /** « (sans) hésiter », « (en) haussant les épaules »: with what the verb is done to. */
    private int verbEnd(int verb) {
        int next = verb + 1;
        while (next < tokens.size() && isAttachedToVerb(tokens.get(next))) {
            next++;
        }
        boolean object = next + 1 < tokens.size() && isArticle(next);
        int noun = object ? object(next) : next;
        return object && phrases.mention(noun) < 0 && !words.nouns().isHuman(tokens.get(noun))
                ? nounEnd(noun)
                : next;
    }

    private static boolean isAttachedToVerb(Token token) {
        return token.pos() == Upos.VERB && token.has("ppart") || token.pos() == Upos.ADV;
    }

    /** Up to the next name or determiner behind the noun or name there. */
    private int nounEnd(int at) {
        int end = unit(at);
        while (end < tokens.size()) {
            int next = nextEnd(end);
            if (next <= end) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** « sans hésiter », « en haussant les épaules », but not « dans un sourire » */
    private boolean isVerb(int at) {
        Token token = tokens.get(at);
        return (token.has("inf") || token.has("gerund"))
                && (token.pos() == Upos.VERB || token.pos() == Upos.AUX);
    }

    private int unit(int at) {
        return Math.max(at + 1, phrases.mention(at));
    }

    private int nextEnd(int at) {
        if (phrases.mention(at) > at) {
            return isBesideNoun(at) ? phrases.mention(at) : at;
        }
        if (words.isOf(tokens.get(at)) && at + 1 < tokens.size()) {
            int object = object(at + 1);
            return tokens.get(object).isWord() ? unit(object) : at;
        }
        Token token = tokens.get(at);
        boolean name = token.pos() == Upos.PROPN && token.isCapitalised();
        boolean noun = token.pos() == Upos.NOUN && !words.nouns().isHuman(token);
        boolean attached = noun || phrases.isModifier(at) && token.pos() != Upos.NUM;
        return name && phrases.mention(at - 1) < 0 || attached && !token.isCapitalised()
                ? at + 1
                : at;
    }

    private boolean isBody(int at) {
        return phrases.mentioned(at).filter(a -> a.kind() == ActorKind.ORGANISATION).isPresent();
    }

    /** « à la chaîne X », « à la ministre X », but not « à la radio Luc Morel ». */
    private boolean isBesideNoun(int at) {
        Token before = tokens.get(at - 1);
        boolean person =
                phrases.mentioned(at).filter(a -> a.kind() == ActorKind.PERSON).isPresent();
        boolean title =
                words.nouns().isHuman(before)
                        && !words.nouns().isMedium(before)
                        && !(person && isBare(at - 1))
                        && !SpeechWords.isPlural(before);
        return phrases.mention(at - 1) < 0
                && before.pos() == Upos.NOUN
                && !words.people().isAudience(before)
                && (person ? title : !isBody(at) || title || words.nouns().tellsBody(before));
    }
}
