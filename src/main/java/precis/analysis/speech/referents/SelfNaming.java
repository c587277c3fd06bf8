package precis.analysis.speech.referents;

import java.util.List;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.roles.Voice;
import precis.language.Token;
import precis.language.Upos;

/** "He said that Holm …": whoever is named in what somebody says is not meant by who says it. */
final class SelfNaming {

    private final Mentions mentions;

    SelfNaming(Mentions mentions) {
        this.mentions = mentions;
    }

    /** Whether the person is named behind the pronoun there, which opens its sentence. */
    boolean isNamedBehind(Frame frame, int at, Voice voice) {
        List<Token> tokens = frame.tokens();
        return voice.isPerson()
                && voice.actor().isPresent()
                && tokens.subList(0, at).stream().noneMatch(SelfNaming::isClause)
                && tokens.subList(behindComma(tokens, at), at).stream()
                        .noneMatch(t -> t.pos() == Upos.ADP)
                && tokens.subList(at + 1, tokens.size()).stream().anyMatch(t -> names(t, voice));
    }

    /** "When she told Reed about it": whether the person is who the pronoun there acts on. */
    boolean isActedOn(Frame frame, int at, Voice voice) {
        List<Token> tokens = frame.tokens();
        int behind = at + 1;
        while (behind < tokens.size() && isVerbal(tokens.get(behind))) {
            behind++;
        }
        if (behind == at + 1 || behind >= tokens.size() || voice.actor().isEmpty()) {
            return false;
        }
        int end = behind;
        while (end < tokens.size() && names(tokens.get(end), voice)) {
            end++;
        }
        return end > behind && (end == tokens.size() || !Clauses.isFinite(tokens.get(end)));
    }

    private static boolean isVerbal(Token token) {
        return token.pos() == Upos.VERB || token.pos() == Upos.AUX || token.pos() == Upos.ADV;
    }

    /** « « Rey n'a aucun égard », a dit le responsable »: no Rey, unless he says « je » there. */
    boolean isNamedInQuotes(Frame frame, Voice voice) {
        if (!voice.isPerson() || voice.actor().isEmpty()) {
            return false;
        }
        List<Token> said = frame.quoted();
        return said.stream().anyMatch(t -> names(t, voice))
                && said.stream().noneMatch(Clauses::isFirstPerson);
    }

    private boolean names(Token token, Voice voice) {
        return mentions.in(token.span())
                .filter(m -> voice.actor().get().equals(m.actor()))
                .isPresent();
    }

    /** "After he left, Holm said …": what stands before another clause may mean whom that names. */
    private static boolean isClause(Token token) {
        return token.pos() == Upos.SCONJ || token.pos() == Upos.VERB || token.pos() == Upos.AUX;
    }

    /** "In fact, he says": a preposition before a comma opens no clause that "he" stands in. */
    private static int behindComma(List<Token> tokens, int at) {
        int from = at;
        while (from > 0 && !tokens.get(from - 1).text().equals(",")) {
            from--;
        }
        return from;
    }
}
