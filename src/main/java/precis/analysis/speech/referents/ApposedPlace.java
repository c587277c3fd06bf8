package precis.analysis.speech.referents;

import java.util.List;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Morph;
import precis.language.Token;
import precis.language.Upos;

/** Finds the place behind a comma where whom a phrase means may be named. */
final class ApposedPlace {

    private static final int LONGEST_TITLE = 4;

    private final SpeechWords words;
    private final Mentions mentions;

    ApposedPlace(SpeechWords words, Mentions mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    /** Where a name may stand in apposition to the phrase, or -1. */
    int after(List<Token> tokens, Phrase phrase) {
        int comma = phrase.end();
        if (comma < tokens.size() && tokens.get(comma).pos() == Upos.CCONJ) {
            PhraseReader phrases = new PhraseReader(words, mentions, tokens);
            comma = phrases.from(comma + 1).map(Phrase::end).orElse(comma);
        }
        comma = words.nouns().isRole(tokens, phrase.head()) ? overOwner(tokens, comma) : comma;
        if (comma + 2 >= tokens.size()
                || !tokens.get(comma).text().equals(",")
                || SpeechWords.isPlural(tokens.get(phrase.head())) && !isOneOf(tokens, phrase)) {
            return -1;
        }
        int start = overQuality(tokens, comma + 1);
        return overTitle(tokens, start + (isArticle(tokens.get(start)) ? 1 : 0));
    }

    /** « le », not « (la maire,) au (Monde, dit) » */
    private static boolean isArticle(Token token) {
        return token.morphs().stream()
                .map(Morph::features)
                .anyMatch(f -> f.contains("determiner") && !f.contains("preposition"));
    }

    /** « der Bürgermeister der Stadt, X »: a genitive without a preposition, before a comma. */
    private static int overOwner(List<Token> tokens, int at) {
        boolean owner =
                at + 2 < tokens.size()
                        && tokens.get(at).pos() == Upos.DET
                        && tokens.get(at + 1).pos() == Upos.NOUN
                        && tokens.get(at + 2).text().equals(",");
        return owner ? at + 2 : at;
    }

    /** « un policier, blessé, X »: the place behind one word between commas. */
    private int overQuality(List<Token> tokens, int start) {
        boolean apart =
                start + 2 < tokens.size()
                        && tokens.get(start + 1).text().equals(",")
                        && isQuality(tokens.get(start))
                        && mentions.in(tokens.get(start + 2).span()).isPresent();
        return apart ? start + 2 : start;
    }

    private static boolean isQuality(Token token) {
        return token.pos() == Upos.ADJ || token.has("ppart") && !Clauses.isFinite(token);
    }

    /** « Une des rescapées, X, »: one of those whom the plural noun means. */
    boolean isOneOf(List<Token> tokens, Phrase phrase) {
        Token first = tokens.get(phrase.start());
        return phrase.start() + 1 < phrase.head()
                && words.isIndefinite(first)
                && words.isOf(tokens.get(phrase.start() + 1));
    }

    /** « …, le général X »: the place of the name after a noun that only says what X is. */
    private int overTitle(List<Token> tokens, int start) {
        int at = start;
        while (at < Math.min(tokens.size() - 1, start + LONGEST_TITLE)
                && mentions.in(tokens.get(at).span()).isEmpty()
                && isTitle(tokens.get(at).pos())) {
            at++;
        }
        return mentions.in(tokens.get(at).span()).isPresent() ? at : start;
    }

    private static boolean isTitle(Upos pos) {
        return pos == Upos.NOUN || pos == Upos.ADJ || pos == Upos.PROPN;
    }
}
