package precis.analysis.speech.cues;

import java.util.List;
import java.util.Optional;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Clitics;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.referents.Resolver;
import precis.analysis.speech.referents.Restriction;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;
import precis.model.ActorKind;

/** Tells whom a sentence beside a bare quotation is told of, be it without a name. */
final class Neighbours {

    /** Within how many tokens behind an auxiliary its verb stands. */
    private static final int COMPOUND = 4;

    private final SpeechWords words;
    private final Mentions mentions;
    private final CueReader cues;
    private final Roles roles;
    private final Resolver resolver;

    Neighbours(
            SpeechWords words, Mentions mentions, Roles roles, CueReader cues, Resolver resolver) {
        this.roles = roles;
        this.words = words;
        this.mentions = mentions;
        this.cues = cues;
        this.resolver = resolver;
    }

    /** The subject, or the person whom a sentence leads to that tells of nobody else. */
    Optional<Voice> toldOf(Frame frame) {
        int verb = Clauses.firstFinite(frame.tokens());
        PhraseReader phrases = new PhraseReader(words, mentions, frame.tokens());
        Found subject =
                verb < 1 ? Found.NOBODY : cues.subject(verb, frame, phrases, Restriction.HUMAN);
        Optional<Voice> about =
                subject.voices().stream()
                        .findFirst()
                        .filter(v -> v.isSomeone() || isIndividual(v, verb, frame, phrases));
        return about.isEmpty() && isStill(frame.tokens(), verb) ? leadingTo(frame, phrases) : about;
    }

    /** « Le maire hausse les épaules. »: one person in whose turn it is, whatever the name. */
    private boolean isIndividual(Voice voice, int verb, Frame frame, PhraseReader phrases) {
        List<Token> tokens = frame.tokens();
        int end = Clitics.before(tokens, verb);
        return voice.actor().isEmpty()
                && voice.agreement().isSure()
                && !voice.agreement().plural()
                && !tokens.get(verb).has("impf")
                && !isPassive(tokens, verb)
                && (!tokens.get(verb).has("p") || tokens.get(verb).has("s"))
                && phrases.endingAt(end).filter(p -> isIndividual(p, tokens)).isPresent();
    }

    /** « La victime est projetée au sol. »: whom something befalls. */
    private static boolean isPassive(List<Token> tokens, int verb) {
        return tokens.get(verb).pos() == Upos.AUX
                && verb + 1 < tokens.size()
                && tokens.get(verb + 1).has("ppart");
    }

    private boolean isIndividual(Phrase phrase, List<Token> tokens) {
        boolean one =
                words.nouns().isIndividual(tokens, phrase.head())
                        || words.nouns().isRole(tokens, phrase.head());
        return one && !SpeechWords.isPlural(tokens.get(phrase.head()));
    }

    /** « Colère de X. », « Ce n'est pas l'avis de X. »: a sentence in which nothing happens. */
    private static boolean isStill(List<Token> tokens, int verb) {
        int near = Math.min(tokens.size(), verb + 1 + COMPOUND);
        return verb < 0
                || tokens.get(verb).pos() == Upos.AUX
                        && tokens.subList(verb + 1, near).stream()
                                .noneMatch(t -> t.pos() == Upos.VERB);
    }

    private Optional<Voice> leadingTo(Frame frame, PhraseReader phrases) {
        List<Token> tokens = frame.tokens();
        int end = tokens.size();
        while (end > 0 && ".…!".contains(tokens.get(end - 1).text())) {
            end--;
        }
        Optional<Phrase> last =
                end == tokens.size() ? Optional.empty() : phrases.speakerEndingAt(end);
        return last.flatMap(p -> phrases.mentioned(p.head()))
                .filter(a -> a.kind() == ActorKind.PERSON)
                .map(roles::voice)
                .or(() -> last.filter(p -> isIndividual(p, tokens)).flatMap(p -> one(frame, p)));
    }

    private Optional<Voice> one(Frame frame, Phrase phrase) {
        return resolver.resolveAll(frame, phrase, Restriction.HUMAN).stream()
                .findFirst()
                .filter(v -> v.isPerson() || v.actor().isEmpty());
    }
}
