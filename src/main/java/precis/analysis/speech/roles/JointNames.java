package precis.analysis.speech.roles;

import java.util.List;
import java.util.Optional;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;
import precis.model.ActorKind;
import precis.model.Span;

/** Finds its way in a list of people whom one noun calls: « les sénateurs X et Y ». */
final class JointNames {

    /** How many tokens of a list of names may stand behind the noun for them all. */
    private static final int FARTHEST = 16;

    /** How many tokens the place may have that somebody is said to be of. */
    private static final int LONGEST_ORIGIN = 3;

    private final SpeechWords words;
    private final Mentions mentions;

    JointNames(SpeechWords words, Mentions mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    /** Where the first name begins of the list that the one at that place goes on. */
    int first(List<Token> tokens, int at) {
        int first = at;
        while (first > Math.max(2, at - FARTHEST) && isJoined(tokens.get(first - 1))) {
            int fellow = beforeOrigin(tokens, first - 2);
            if (!isPersonsName(tokens, fellow)) {
                break;
            }
            first = nameStart(tokens, fellow);
        }
        return first;
    }

    /** "Senators X and Y": where heads come last, the noun in the plural right before a name. */
    Optional<Phrase> severalBefore(List<Token> tokens, PhraseReader phrases, int name) {
        int noun = name - 1;
        int end = phrases.mention(name);
        boolean several =
                words.isHeadLast()
                        && noun >= 0
                        && phrases.mention(noun) < 0
                        && SpeechWords.isPlural(tokens.get(noun))
                        && end < tokens.size()
                        && (isJoined(tokens.get(end)) || words.isOf(tokens.get(end)));
        return several ? Optional.of(new Phrase(noun, noun, name)) : Optional.empty();
    }

    private static boolean isJoined(Token token) {
        return token.pos() == Upos.CCONJ || token.text().equals(",");
    }

    /** "X of Utah (and Y)": the last token of the name before where somebody is from. */
    private int beforeOrigin(List<Token> tokens, int last) {
        int of = last;
        while (of > 1 && last - of < LONGEST_ORIGIN && !words.isOf(tokens.get(of))) {
            of--;
        }
        boolean origin =
                words.isHeadLast()
                        && words.isOf(tokens.get(of))
                        && of > 0
                        && tokens.subList(of + 1, last + 1).stream().allMatch(Token::isCapitalised)
                        && isPersonsName(tokens, of - 1);
        return origin ? of - 1 : last;
    }

    private boolean isPersonsName(List<Token> tokens, int at) {
        return mentions.in(tokens.get(at).span())
                .filter(m -> m.actor().kind() == ActorKind.PERSON)
                .isPresent();
    }

    private int nameStart(List<Token> tokens, int last) {
        Span name = mentions.in(tokens.get(last).span()).orElseThrow().span();
        int start = last;
        while (start > 0 && tokens.get(start - 1).span().start() >= name.start()) {
            start--;
        }
        return start;
    }
}
