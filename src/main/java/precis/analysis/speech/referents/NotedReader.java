package precis.analysis.speech.referents;

import java.util.List;
import java.util.Optional;
import precis.analysis.speech.discourse.Discourse;
import precis.analysis.speech.discourse.Discourse.Part;
import precis.analysis.speech.discourse.Place;
import precis.analysis.speech.phrases.Agents;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;
import precis.model.SourceKind;

/** Notes whoever a sentence names, and which papers. */
final class NotedReader {

    private final SpeechWords words;
    private final Discourse discourse;
    private final NounAntecedents nouns;
    private final Resolver resolver;
    private final Places places;

    NotedReader(
            SpeechWords words,
            Discourse discourse,
            NounAntecedents nouns,
            Resolver resolver,
            Places places) {
        this.words = words;
        this.discourse = discourse;
        this.nouns = nouns;
        this.resolver = resolver;
        this.places = places;
    }

    /** Remembers whoever the sentence names, be it by a common noun. */
    void read(Frame frame, PhraseReader phrases, List<Voice> speakers) {
        Place before = null;
        for (Place place : places.in(frame, phrases)) {
            if (before != null && isRealm(frame.tokens(), before, place)) {
                continue;
            }
            before = place;
            Token head = frame.tokens().get(place.phrase().head());
            boolean free = isFree(frame.tokens(), phrases, place);
            Optional<Voice> again = place.named() ? Optional.empty() : again(frame, place.phrase());
            if (words.nouns().isDocument(head)) {
                if (place.phrase().start() == 0) {
                    discourse.papers().topic().is(place.voice().agreement(), frame.number());
                }
                remember(frame, place.phrase(), speakers);
                if (isPublished(frame.tokens(), place.phrase().start())
                        || isAbout(frame.tokens(), place.phrase())) {
                    discourse.things().isOne(frame.number());
                }
            }
            Part part = free ? Part.FREE : Part.GOVERNED;
            discourse.noted().add(again.orElse(place.voice()), frame.number(), part);
            if (!place.named() && again.isEmpty()) {
                discourse.introduce(head.norm());
                if (free) {
                    discourse.newcomers().note(words, frame, place);
                }
            }
        }
    }

    /** « le roi de Gornavie »: what only tells of which body or country someone unnamed is. */
    private boolean isRealm(List<Token> tokens, Place before, Place place) {
        int head = before.phrase().head();
        return !before.named()
                && place.named()
                && !place.voice().isPerson()
                && place.phrase().start() == head + 2
                && words.isOf(tokens.get(head + 1))
                && !words.nouns().isBody(tokens.get(head));
    }

    /** Whether someone depends on no other words, unless as the one who does what is told. */
    private boolean isFree(List<Token> tokens, PhraseReader phrases, Place place) {
        int start = place.phrase().start();
        int head = place.phrase().head();
        boolean agent = Agents.isOne(start, tokens, words);
        if (place.named() || words.nouns().isIndividual(tokens, head)) {
            return agent || !phrases.isGoverned(start);
        }
        return agent && !words.nouns().isBody(tokens.get(head));
    }

    /**
     * « un rapport de la Cour », « X a dit dans une lettre »: whom « le rapport » and « la lettre »
     * will stand for.
     */
    private void remember(Frame frame, Phrase phrase, List<Voice> speakers) {
        if (resolver.paper(frame, phrase).isEmpty()) {
            boolean said =
                    words.isIndefinite(frame.tokens().get(phrase.start()))
                            && phrase.start() > 0
                            && isIn(frame.tokens(), phrase.start() - 1);
            resolver.resolveAll(frame, phrase, Restriction.ANY).stream()
                    .limit(1)
                    .map(v -> said && v.actor().isEmpty() ? writer(speakers).orElse(v) : v)
                    .forEach(
                            v ->
                                    discourse
                                            .papers()
                                            .remember(
                                                    frame.tokens().get(phrase.head()),
                                                    v,
                                                    frame.number()));
        }
    }

    /** "MPs released a dossier": what "it" means behind that, where things have no gender. */
    private boolean isPublished(List<Token> tokens, int start) {
        return words.isHeadLast()
                && start > 0
                && Clauses.isFinite(tokens.get(start - 1))
                && tokens.get(start - 1).pos() == Upos.VERB
                && words.isIndefinite(tokens.get(start))
                && !tokens.get(start).has("p");
    }

    /** "Article 5 is short. It says …": the same of what opens the sentence. */
    private boolean isAbout(List<Token> tokens, Phrase paper) {
        return words.isHeadLast()
                && paper.start() == 0
                && paper.end() < tokens.size()
                && Clauses.isFinite(tokens.get(paper.end()))
                && !SpeechWords.isPlural(tokens.get(paper.head()));
    }

    private boolean isIn(List<Token> tokens, int preposition) {
        return words.isLoose(tokens.get(preposition))
                || words.channels().channel(tokens, preposition) == 1;
    }

    private static Optional<Voice> writer(List<Voice> speakers) {
        return speakers.stream()
                .limit(1)
                .filter(
                        v ->
                                v.actor().isPresent()
                                        || Character.isUpperCase(v.name().codePointAt(0)))
                .findFirst();
    }

    /** « la magistrate » for someone named before, whom the noun does not bring up anew. */
    private Optional<Voice> again(Frame frame, Phrase phrase) {
        SourceKind kind =
                words.nouns().kind(frame.tokens(), phrase.head()).orElse(SourceKind.PERSON);
        return nouns.noun(frame, phrase, kind).filter(v -> v.actor().isPresent());
    }
}
