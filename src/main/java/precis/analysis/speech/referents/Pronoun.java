package precis.analysis.speech.referents;

import java.util.List;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Clitics;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.Agreement;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.model.ActorKind;
import precis.model.SourceKind;

/** A pronoun or possessive, and for whom it may stand by what it is. */
final class Pronoun {

    private final SpeechWords words;
    private final Token token;
    private final Agreement agreement;
    private final boolean apart;

    Pronoun(SpeechWords words, List<Token> tokens, int at) {
        this.words = words;
        this.token = tokens.get(at);
        this.apart = isStressed(tokens, at);
        this.agreement = apart ? Agreement.ofSubject(token) : words.agreement(token);
    }

    /** « selon lui », « Lui nie »: whether it stands apart from a verb. */
    boolean isApart() {
        return apart;
    }

    /** « selon lui », « Lui nie »: no object before its verb, which may be either sex's. */
    private static boolean isStressed(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean either = token.has("obj") && token.has("suj");
        boolean before =
                at + 1 < tokens.size()
                        && (Clauses.isVerb(tokens.get(at + 1))
                                || Clitics.isClitic(tokens.get(at + 1)));
        return either && (at == 0 || !before);
    }

    Agreement agreement() {
        return agreement;
    }

    boolean mayMean(Voice voice) {
        boolean fits = voice.agreement().fits(agreement) || isGroup(voice) || isSeveral(voice);
        boolean other = token.has("human") && voice.actor().isEmpty() && isNoOne(voice);
        return fits && !other && suits(voice);
    }

    /** "they", which may stand for one as well. */
    boolean isOfGroup() {
        return token.has("group");
    }

    /** "the firm", for which "they" may stand as well. */
    boolean isOneForMany(Voice voice) {
        return isGroup(voice) && !voice.agreement().plural();
    }

    /** « un couple », « la famille »: people who are told of as « ils » where « elle » would do. */
    private boolean isSeveral(Voice voice) {
        return !words.isHeadLast()
                && agreement.plural()
                && voice.kind() == SourceKind.ANONYMOUS
                && voice.actor().isEmpty()
                && words.groups().isCollective(voice.name());
    }

    /** "the court", "her family", "the petition": what is no single person. */
    private boolean isNoOne(Voice voice) {
        return voice.kind() == SourceKind.DOCUMENT
                || words.nouns().sorts().isSorted(voice.name())
                || words.groups().isCollective(voice.name());
    }

    /** Whether it may stand for such a voice, if it tells people from things. */
    private boolean suits(Voice voice) {
        boolean person = voice.actor().map(a -> a.kind() == ActorKind.PERSON).orElse(true);
        boolean someone = voice.isPerson() || voice.actor().isEmpty() && isOfOneSex(voice);
        return !(token.has("human") && !person) && !(token.has("thing") && someone);
    }

    /** "A woman": where things have no gender, what has one is a person. */
    private boolean isOfOneSex(Voice voice) {
        return words.isHeadLast() && voice.agreement().isSure();
    }

    /** Whether it may stand for such a body in the plural, if the language uses it so. */
    private boolean isGroup(Voice voice) {
        boolean body = voice.actor().filter(a -> a.kind() == ActorKind.ORGANISATION).isPresent();
        boolean people = voice.actor().isEmpty() && words.groups().isCollective(voice.name());
        return token.has("group") && (body || people);
    }
}
