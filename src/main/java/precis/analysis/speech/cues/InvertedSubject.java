package precis.analysis.speech.cues;

import java.util.List;
import java.util.Optional;
import precis.analysis.speech.cues.SubjectFinder.Subject;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;
import precis.model.ActorKind;
import precis.model.SourceKind;

/**
 * Finds the subject behind its verb, over whatever tells when, where or to whom: « …, a déclaré
 * lundi à la presse le maire ».
 */
final class InvertedSubject {

    /** How many tokens may stand between a verb and its subject. */
    private static final int REACH = 24;

    /** How many tokens an aside between commas may have. */
    private static final int ASIDE = 8;

    /** How far behind its first word a subject is searched for whom it speaks to. */
    private static final int FAR = 20;

    private final SpeechWords words;
    private final Adverbials adverbials;
    private final Roles roles;
    private final PhraseReader phrases;
    private final List<Token> tokens;

    InvertedSubject(SpeechWords words, Roles roles, PhraseReader phrases, List<Token> tokens) {
        this.words = words;
        this.roles = roles;
        this.phrases = phrases;
        this.tokens = tokens;
        this.adverbials = new Adverbials(words, phrases, tokens);
    }

    /** The subject of a verb whose last token stands before that place. */
    Optional<Subject> after(int verb) {
        int end = Math.min(tokens.size(), verb + REACH);
        for (int i = verb; i < end; ) {
            if (phrases.mention(i) > i) {
                return subject(i);
            }
            int some = words.groups().some(tokens, i);
            if (some > 0 && isNamed(i + some)) {
                return subject(i + some + 1);
            }
            if (some > 0 && standsAlone(i + some)) {
                return Optional.of(new Subject(i + some - 1, phrases.from(i).stream().toList()));
            }
            int next = adverbials.end(i);
            if (next > i) {
                i = next;
            } else if (isComma(i)) {
                i = aside(i);
            } else if (isPointer(i)) {
                return Optional.of(new Subject(pointed(i), List.of()));
            } else if (opensSubject(i)) {
                return subject(i);
            } else {
                i = isBare(i) ? i + 1 : end;
            }
        }
        return Optional.empty();
    }

    /** « l'un d'eux, X »: whether a comma and the name follow. */
    private boolean isNamed(int comma) {
        return comma + 1 < tokens.size()
                && isComma(comma)
                && phrases.mention(comma + 1) > comma + 1;
    }

    /** « l'un d'eux », but not « l'un des élus » */
    private boolean standsAlone(int behind) {
        return behind == tokens.size()
                || !phrases.isNominal(behind) && !words.isOf(tokens.get(behind));
    }

    private Optional<Subject> subject(int at) {
        boolean article = adverbials.isArticle(at) && !isOneOf(at);
        boolean skip = article && tokens.get(at).pos() != Upos.DET;
        int start = skip ? at + 1 : at;
        return phrases.from(start, addressee(start))
                .filter(p -> !words.isNobody(tokens.get(p.start())))
                .filter(p -> !words.isTime(tokens.get(p.head())))
                .map(p -> new Subject(-1, List.of(p)));
    }

    /** Behind an aside between commas, or the end where the comma opens none. */
    private int aside(int comma) {
        for (int i = comma + 1; i < Math.min(tokens.size(), comma + 2 + ASIDE); i++) {
            Token token = tokens.get(i);
            if (isComma(i) && i > comma + 1) {
                return i + 1;
            }
            if (!token.isWord() || Clauses.isFinite(token) || token.pos() == Upos.SCONJ) {
                break;
            }
        }
        return tokens.size();
    }

    /** « ce dernier », « celle-ci »: words that stand for whoever was named before. */
    private boolean isPointer(int at) {
        return at + 1 < tokens.size()
                && (words.isLatter(tokens, at + 1)
                        || Clauses.isDescribed(tokens, at)
                        || isOneOfTwo(at + 1)
                        || tokens.get(at).pos() == Upos.PRON
                                && tokens.get(at).has("dem")
                                && tokens.get(at + 1).text().startsWith("-"));
    }

    /** « le second », with no noun behind it. */
    private boolean isOneOfTwo(int at) {
        boolean alone = at + 1 == tokens.size() || !phrases.isNominal(at + 1);
        return alone && words.pairs().one(tokens, at).isPresent();
    }

    private int pointed(int at) {
        return words.isLatter(tokens, at + 1) || isOneOfTwo(at + 1) ? at + 1 : at;
    }

    private boolean opensSubject(int at) {
        Token token = tokens.get(at);
        return token.pos() == Upos.DET
                || token.pos() == Upos.NUM
                || token.isCapitalised() && token.isWord()
                || adverbials.isArticle(at)
                || isOneOf(at)
                || words.nouns().isHuman(token)
                        && phrases.isNominal(at)
                        && !isWithoutArticle(token);
    }

    /** « fait front »: one body is told of with its article. */
    private boolean isWithoutArticle(Token noun) {
        return !words.isHeadLast() && words.nouns().isBody(noun) && !SpeechWords.isPlural(noun);
    }

    /** « un de ses proches » */
    private boolean isOneOf(int at) {
        Token one = tokens.get(at);
        return one.pos() == Upos.PRON
                && one.has("determiner")
                && at + 1 < tokens.size()
                && words.isOf(tokens.get(at + 1));
    }

    private boolean isBare(int at) {
        Token token = tokens.get(at);
        return token.isWord()
                && switch (token.pos()) {
                    case NOUN, ADJ, X, INTJ, SYM -> true;
                    case PRON -> words.isPersonal(token);
                    case VERB -> token.has("ppart") && !Clauses.isFinite(token);
                    default -> false;
                };
    }

    /** Where those begin to whom the subject that starts there speaks, or the end. */
    private int addressee(int start) {
        boolean journalist = false;
        for (int i = start; i < Math.min(tokens.size() - 1, start + FAR); i++) {
            Token token = tokens.get(i);
            if (!token.isWord()) {
                break;
            }
            if (i > start && words.turns().isCircumstance(tokens, i)) {
                return i;
            }
            int channel = words.channels().channel(tokens, i);
            if (i > start && channel > 0 && phrases.mention(i) < 0) {
                boolean medium = isMedium(adverbials.object(i + channel)) && !journalist;
                if (medium || isAudience(i + channel)) {
                    return i;
                }
            }
            journalist = words.people().isAudience(token) || journalist && phrases.mention(i) < 0;
        }
        return tokens.size();
    }

    private boolean isMedium(int at) {
        return phrases.mentioned(at)
                .filter(a -> a.kind() == ActorKind.PERSON || roles.kind(a) == SourceKind.MEDIA)
                .isPresent();
    }

    private boolean isAudience(int at) {
        int noun = adverbials.object(at);
        return noun < tokens.size()
                && phrases.mention(noun) < 0
                && (words.people().isAudience(tokens.get(noun))
                        || words.nouns().isMedium(tokens.get(noun)));
    }

    private boolean isComma(int at) {
        return tokens.get(at).text().equals(",");
    }
}
