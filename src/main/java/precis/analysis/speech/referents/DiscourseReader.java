package precis.analysis.speech.referents;

import java.util.List;
import java.util.Optional;
import precis.analysis.speech.phrases.Agents;
import precis.analysis.speech.phrases.Asides;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Openings;
import precis.analysis.speech.phrases.Participles;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.referents.Discourse.Part;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.SourceKinds;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.Agreement;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;
import precis.model.ActorKind;
import precis.model.SourceKind;

/** Follows whom the sentences of an article bring up, for those behind to mean them. */
public final class DiscourseReader {

    private final SpeechWords words;
    private final Mentions mentions;
    private final Roles roles;
    private final Discourse discourse;
    private final NounAntecedents nouns;
    private final Resolver resolver;
    private final Places places;
    private final Antecedents antecedents;
    private final Openings openings;
    private final String text;

    public DiscourseReader(
            SpeechWords words,
            SourceKinds kinds,
            Mentions mentions,
            Roles roles,
            Knowledge knowledge,
            String text) {
        this.words = words;
        this.mentions = mentions;
        this.roles = roles;
        this.text = text;
        this.openings = new Openings(words);
        this.discourse =
                new Discourse(
                        mentions.titled(),
                        new Papers(words),
                        new Appointments(words),
                        new Statuses(words.statuses(), mentions, roles));
        this.nouns = new NounAntecedents(words, mentions, roles, discourse, knowledge);
        this.resolver = new Resolver(words, kinds, mentions, roles, nouns, text);
        this.places = new Places(words, mentions, roles, resolver);
        this.antecedents = new Antecedents(words, mentions, roles, discourse, nouns, places);
    }

    public Discourse discourse() {
        return discourse;
    }

    public Resolver resolver() {
        return resolver;
    }

    public Antecedents antecedents() {
        return antecedents;
    }

    /** Forgets what was told so far where the sentence opens an entry of a live report. */
    public void open(Frame frame) {
        if (words.turns().opensEntry(frame.sentence().sentence().span().in(text))) {
            discourse.restart();
        }
    }

    /**
     * Remembers what the sentence brings up.
     *
     * @param speakers whom it credits, if anybody
     */
    public void read(Frame frame, PhraseReader phrases, List<Voice> speakers) {
        bringUp(frame, phrases);
        note(frame, phrases, speakers);
        if (!speakers.isEmpty()) {
            spoke(speakers.get(0), frame, phrases);
            discourse.pairs().remember(speakers, frame.number());
        }
        if (speakers.isEmpty() && frame.isAllQuote()) {
            discourse.goesOn(frame.number());
        }
        discourse.pairs().read(frame, phrases, roles);
        Optional<Voice> subject = discourse.subject(frame.number(), 0);
        discourse.appointments().read(frame, phrases, roles, subject);
        discourse.statuses().read(frame, subject);
    }

    /** Remembers whoever the sentence names, be it by a common noun. */
    private void note(Frame frame, PhraseReader phrases, List<Voice> speakers) {
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
                if (isPublished(frame.tokens(), place.phrase().start())) {
                    discourse.things().isOne(frame.number());
                }
            }
            Part part = free ? Part.FREE : Part.GOVERNED;
            discourse.note(again.orElse(place.voice()), frame.number(), part);
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

    private boolean isIn(List<Token> tokens, int preposition) {
        return words.isLoose(tokens.get(preposition))
                || words.channels().channel(tokens, preposition) == 1;
    }

    private static Optional<Voice> writer(List<Voice> speakers) {
        return speakers.stream().limit(1).filter(v -> v.actor().isPresent()).findFirst();
    }

    /** « la magistrate » for someone named before, whom the noun does not bring up anew. */
    private Optional<Voice> again(Frame frame, Phrase phrase) {
        SourceKind kind =
                words.nouns().kind(frame.tokens(), phrase.head()).orElse(SourceKind.PERSON);
        return nouns.noun(frame, phrase, kind).filter(v -> v.actor().isPresent());
    }

    /** « X a été accusé par Y »: who spoke is what the sentence is about, unless X is. */
    private void spoke(Voice speaker, Frame frame, PhraseReader phrases) {
        Asides asides = new Asides(words, phrases, frame.tokens());
        boolean agent =
                discourse.subject(frame.number(), 0).filter(Voice::isPerson).isPresent()
                        && speaker.actor().filter(asides::isAgent).isPresent();
        discourse.bringUp(speaker, frame.number(), agent ? Part.GOVERNED : Part.SUBJECT);
        discourse.spoke(speaker, frame.number());
    }

    /** Remembers whom the sentence names; the first that depends on nothing is its subject. */
    private void bringUp(Frame frame, PhraseReader phrases) {
        List<Token> tokens = frame.tokens();
        int main = Openings.afterClause(tokens);
        boolean subject = bringUpUnnamed(frame, phrases, main);
        Asides asides = new Asides(words, phrases, tokens);
        for (int i = 0; i < tokens.size(); i++) {
            int end = phrases.mention(i);
            boolean due = subject && i >= main;
            if (end > i) {
                boolean governed =
                        asides.isGoverned(i, end)
                                || phrases.isMembership(i)
                                || tellsOf(phrases, i, end)
                                || Participles.governsAtHead(tokens, i)
                                || Participles.governs(tokens, i);
                Voice voice = roles.voice(mentions.in(tokens.get(i).span()).orElseThrow().actor());
                if (mayGoOn(voice.actor().orElseThrow().kind(), governed)) {
                    Part free = due ? Part.SUBJECT : Part.FREE;
                    discourse.bringUp(voice, frame.number(), governed ? Part.GOVERNED : free);
                    subject &= governed || !due;
                }
                i = end - 1;
            } else if (subject && words.isPossessive(tokens.get(i)) && !phrases.isGoverned(i)) {
                antecedents
                        .pronoun(frame, i)
                        .filter(Voice::isPerson)
                        .ifPresent(v -> discourse.bringUp(v, frame.number(), Part.SUBJECT));
            } else if (words.isPersonal(tokens.get(i))) {
                boolean object = !tokens.get(i).has("suj");
                Part part = due && !object ? Part.SUBJECT : Part.FREE;
                antecedents
                        .pronoun(frame, i)
                        .ifPresent(v -> discourse.bringUp(v, frame.number(), part));
                subject &= object || !due;
            }
        }
    }

    /** "Ollerby boss Ann Lowe": a body that only tells whose somebody is. */
    private boolean tellsOf(PhraseReader phrases, int at, int end) {
        return words.isHeadLast()
                && phrases.mentioned(at).filter(a -> a.kind() != ActorKind.PERSON).isPresent()
                && phrases.from(at)
                        .filter(p -> p.head() >= end)
                        .flatMap(p -> phrases.mentioned(p.head()))
                        .filter(a -> a.kind() == ActorKind.PERSON)
                        .isPresent();
    }

    /** Whether a pronoun may mean it later: no place, nor the country that something happens in. */
    private static boolean mayGoOn(ActorKind kind, boolean governed) {
        return kind != ActorKind.PLACE && !(kind == ActorKind.COUNTRY && governed);
    }

    /**
     * Remembers « Le nouveau gouvernement … » at the head of a sentence; tells whether it is not.
     */
    private boolean bringUpUnnamed(Frame frame, PhraseReader phrases, int main) {
        List<Token> tokens = frame.tokens();
        Optional<Phrase> subject =
                phrases.from(Math.max(openings.afterAdverbial(tokens), main))
                        .filter(p -> p.end() < tokens.size())
                        .filter(p -> openings.isSubject(tokens, p.end()))
                        .filter(p -> !openings.isApposition(tokens, p))
                        .filter(p -> !tokens.get(p.head()).isCapitalised());
        Optional<Voice> unnamed =
                subject.flatMap(
                        p ->
                                resolver.resolve(frame, p, Restriction.KNOWN)
                                        .map(v -> called(v, tokens, p)));
        unnamed.ifPresent(v -> discourse.bringUp(v, frame.number(), Part.SUBJECT));
        subject.filter(p -> unnamed.isEmpty() && !words.isHeadLast())
                .ifPresent(p -> discourse.things().is(p.agreement(tokens), frame.number()));
        return unnamed.isEmpty();
    }

    /** « L'organisation (le WWF) … Elle … »: a body has the gender of the noun it went by last. */
    private static Voice called(Voice voice, List<Token> tokens, Phrase phrase) {
        Agreement noun = phrase.agreement(tokens);
        return voice.actor().isPresent() && !voice.isPerson() && noun.isSure()
                ? new Voice(voice.speaker(), voice.actor(), noun)
                : voice;
    }
}
