package precis.analysis.speech.referents;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Morph;
import precis.language.Token;
import precis.model.SourceKind;

/** Finds whom in its own sentence a pronoun behind its verb stands for: « …, a-t-il dit ». */
final class Inverted {

    private final SpeechWords words;
    private final Mentions mentions;
    private final Roles roles;
    private final NounAntecedents nouns;
    private final Places places;

    Inverted(
            SpeechWords words,
            Mentions mentions,
            Roles roles,
            NounAntecedents nouns,
            Places places) {
        this.words = words;
        this.mentions = mentions;
        this.roles = roles;
        this.nouns = nouns;
        this.places = places;
    }

    /** « Le gérant du café a refusé : « … », a-t-il dit »: whom the sentence itself is about. */
    Optional<Voice> subject(Frame frame, int end, Predicate<Voice> stands) {
        List<Token> tokens = frame.tokens();
        PhraseReader phrases = new PhraseReader(words, mentions, tokens);
        return phrases.from(0, end)
                .filter(p -> p.start() < p.head() && p.end() < end)
                .filter(p -> Clauses.isFinite(tokens.get(p.end())))
                .filter(p -> !isReported(tokens.get(p.end())))
                .filter(p -> mentions.in(tokens.get(p.head()).span()).isEmpty())
                .filter(p -> !SpeechWords.isPlural(tokens.get(p.head())))
                .filter(p -> isSomebody(tokens, p.head()))
                .flatMap(
                        p ->
                                namedAtEnd(tokens, p, phrases)
                                        .or(() -> nouns.noun(frame, p, kind(tokens, p)))
                                        .or(() -> places.worded(frame, p)))
                .filter(stands);
    }

    /** « La conseillère d'opposition X a … »: the person whom the phrase names. */
    private Optional<Voice> namedAtEnd(List<Token> tokens, Phrase phrase, PhraseReader phrases) {
        for (int i = phrase.head() + 1; i < phrase.end(); i++) {
            if (phrases.mention(i) == phrase.end() && !words.isGoverned(tokens, i)) {
                return phrases.mentioned(i).map(roles::voice).filter(Voice::isPerson);
            }
        }
        return Optional.empty();
    }

    /** « Sein Sohn habe Glück gehabt, sagte er »: what somebody else tells of the subject. */
    private static boolean isReported(Token verb) {
        return verb.morphs().stream().anyMatch(m -> isThird(m, "subj"))
                && verb.morphs().stream().noneMatch(m -> isThird(m, "ind"));
    }

    private static boolean isThird(Morph reading, String mood) {
        return reading.features().contains("3") && reading.features().contains(mood);
    }

    private boolean isSomebody(List<Token> tokens, int head) {
        return words.nouns().isLeader(tokens, head)
                || words.nouns().kind(tokens, head).isPresent()
                        && words.nouns().isIndividual(tokens, head);
    }

    /** « Alto a levé un million, a-t-elle annoncé »: the body or office that it is about. */
    Optional<Voice> body(Frame frame, int end, Predicate<Voice> stands) {
        PhraseReader phrases = new PhraseReader(words, mentions, frame.tokens());
        int verb = Clauses.firstFinite(frame.tokens());
        for (int i = 0; i < Math.min(end, verb); i++) {
            int last = phrases.mention(i);
            Optional<Voice> named =
                    last > i && (last == verb || !phrases.isGoverned(i))
                            ? phrases.mentioned(i).map(roles::voice)
                            : Optional.empty();
            Optional<Voice> meant = named.filter(Voice::isSomeone).filter(stands);
            if (meant.isPresent()) {
                return meant;
            }
        }
        return places.office(frame, end).filter(stands);
    }

    private SourceKind kind(List<Token> tokens, Phrase phrase) {
        return words.nouns().kind(tokens, phrase.head()).orElse(SourceKind.PERSON);
    }
}
