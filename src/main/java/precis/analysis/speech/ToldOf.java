package precis.analysis.speech;

import java.util.List;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.Agreement;
import precis.analysis.text.ImpersonalWords;
import precis.language.Token;
import precis.language.Upos;

/** Tells bare quotations about somebody from those of that person: « Elle était la meilleure. » */
final class ToldOf {

    private final ImpersonalWords impersonal;

    ToldOf(ImpersonalWords impersonal) {
        this.impersonal = impersonal;
    }

    /** Whether a pronoun that fits tells of the voice, and nobody says "I". */
    boolean tells(Frame quotation, Voice voice) {
        List<Token> tokens = quotation.sentence().tokens();
        if (tokens.stream().anyMatch(Clauses::isFirstPerson)) {
            return false;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (isThird(tokens.get(i))) {
                return Agreement.ofSubject(tokens.get(i)).fits(voice.agreement())
                        && !impersonal.follow(tokens, i + 1);
            }
        }
        return false;
    }

    private static boolean isThird(Token token) {
        return token.pos() == Upos.PRON && token.has("suj") && token.has("3");
    }
}
