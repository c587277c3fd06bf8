package precis.analysis.speech.cues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import precis.analysis.speech.phrases.Asides;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Openings;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.referents.Antecedents;
import precis.analysis.speech.referents.Appointments;
import precis.analysis.speech.referents.Discourse;
import precis.analysis.speech.referents.Discourse.Part;
import precis.analysis.speech.referents.Knowledge;
import precis.analysis.speech.referents.NounAntecedents;
import precis.analysis.speech.referents.Papers;
import precis.analysis.speech.referents.Place;
import precis.analysis.speech.referents.Places;
import precis.analysis.speech.referents.Resolver;
import precis.analysis.speech.referents.Statuses;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.SourceKinds;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.model.ActorKind;
import precis.model.Evidence;
import precis.model.SourceKind;
import precis.model.Span;

/** Credits the sentences of one article by the cues in them, from first to last. */
public final class Attributor {

    private static final int SECOND_RANK = 3;

    private final SpeechWords words;
    private final CueFinder rules;
    private final Mentions mentions;
    private final Roles roles;
    private final Discourse discourse;
    private final NounAntecedents nouns;
    private final Antecedents antecedents;
    private final Resolver resolver;
    private final CueReader cues;
    private final Forecasts forecasts;
    private final Places places;
    private final BesideQuotation beside;
    private final Openings openings;
    private final String text;
    private final List<Optional<Voice>> about = new ArrayList<>();
    private Former former;

    /**
     * The sentence before.
     *
     * @param frame its words
     * @param credit whom it credits, if anybody
     */
    private record Former(Frame frame, Optional<Credit> credit) {}

    public Attributor(
            SpeechWords words,
            SourceKinds kinds,
            Knowledge knowledge,
            CueFinder rules,
            Mentions mentions,
            Roles roles,
            Forecasts forecasts,
            String text) {
        this.words = words;
        this.forecasts = forecasts;
        this.rules = rules;
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
        this.cues = new CueReader(words, mentions, roles, antecedents, resolver);
        this.beside = new BesideQuotation(cues, mentions, roles, resolver, discourse);
    }

    /** Whom the sentence itself credits; what it brings up is remembered for the next. */
    public Optional<Credit> credit(Frame frame) {
        if (words.opensEntry(frame.sentence().sentence().span().in(text))) {
            discourse.restart();
        }
        PhraseReader phrases = new PhraseReader(words, mentions, frame.tokens());
        Optional<Credit> credit = fromCues(frame, phrases);
        if (credit.isEmpty() && !frame.quotes().isEmpty()) {
            credit = insideQuotation(frame).or(() -> beside.credit(frame, phrases));
        }
        credit = credit.or(() -> forecasts.goesOn(frame));
        forecasts.read(frame, credit);
        bringUp(frame, phrases);
        note(frame, phrases);
        credit.ifPresent(c -> spoke(c, frame, phrases));
        credit.ifPresent(c -> discourse.pairs().remember(c.voices(), frame.number()));
        discourse.pairs().read(frame, phrases, roles);
        Optional<Voice> subject = discourse.subject(frame.number(), 0);
        discourse.appointments().read(frame, phrases, roles, subject);
        discourse.statuses().read(frame, subject);
        about.add(Optional.empty());
        if (frame.isAllQuote() && former != null && former.credit().isEmpty()) {
            about.set(about.size() - 2, subject(former.frame()));
        }
        former = new Former(frame, credit);
        return credit;
    }

    /** Who the sentences before bare quotations are about. */
    public List<Optional<Voice>> about() {
        return List.copyOf(about);
    }

    private Optional<Voice> subject(Frame frame) {
        int verb = Clauses.firstFinite(frame.tokens());
        PhraseReader phrases = new PhraseReader(words, mentions, frame.tokens());
        List<Voice> voices =
                verb < 1 ? List.of() : cues.subject(verb, frame, phrases, "human").voices();
        return voices.stream().findFirst();
    }

    /** Remembers whoever the sentence names, be it by a common noun. */
    private void note(Frame frame, PhraseReader phrases) {
        for (Place place : places.in(frame, phrases)) {
            Token head = frame.tokens().get(place.phrase().head());
            boolean free =
                    !phrases.isGoverned(place.phrase().start())
                            && (place.named()
                                    || words.nouns()
                                            .isIndividual(frame.tokens(), place.phrase().head()));
            Optional<Voice> again = place.named() ? Optional.empty() : again(frame, place.phrase());
            if (words.nouns().isDocument(head)) {
                remember(frame, place.phrase());
            }
            discourse.note(again.orElse(place.voice()), frame.number(), free);
            if (!place.named() && again.isEmpty()) {
                discourse.introduce(head.norm());
            }
        }
    }

    /** « un rapport de la Cour »: whom « le rapport » will stand for. */
    private void remember(Frame frame, Phrase phrase) {
        if (resolver.paper(frame, phrase).isEmpty()) {
            resolver.resolveAll(frame, phrase, "any").stream()
                    .limit(1)
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

    /** « la magistrate » for someone named before, whom the noun does not bring up anew. */
    private Optional<Voice> again(Frame frame, Phrase phrase) {
        SourceKind kind =
                words.nouns().kind(frame.tokens(), phrase.head()).orElse(SourceKind.PERSON);
        return nouns.noun(frame, phrase, kind).filter(v -> v.actor().isPresent());
    }

    /** « X a été accusé par Y »: who spoke is what the sentence is about, unless X is. */
    private void spoke(Credit credit, Frame frame, PhraseReader phrases) {
        Voice speaker = credit.first();
        Asides asides = new Asides(words, phrases, frame.tokens());
        boolean agent =
                discourse.subject(frame.number(), 0).filter(Voice::isPerson).isPresent()
                        && speaker.actor().filter(asides::isAgent).isPresent();
        discourse.bringUp(speaker, frame.number(), agent ? Part.GOVERNED : Part.SUBJECT);
        discourse.spoke(speaker, frame.number());
    }

    private Optional<Credit> fromCues(Frame frame, PhraseReader phrases) {
        List<Voice> voices = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        List<Span> said = new ArrayList<>();
        boolean more = true;
        boolean spreads = false;
        boolean second = false;
        boolean passedOn = false;
        List<Cue> all = rules.find(frame.tokens());
        for (Cue cue : all) {
            boolean due = cue.isAlso() || more && (voices.isEmpty() || cue.rank() <= SECOND_RANK);
            due &= voices.isEmpty() || !cue.isHearsay(voices.get(0), frame);
            Found found = due ? cues.read(cue, all, frame, phrases) : Found.NOBODY;
            if (!found.isEmpty()) {
                more = voices.isEmpty() && cue.mayBeFollowed();
                spreads |= cue.spreads();
                second |= cue.isSecond();
                passedOn |= isPassedOn(voices, cue, found);
                evidence.add(evidence(cue, frame));
                if (cue.rank() <= 2) {
                    said.add(found.words().span(frame.tokens()));
                }
                found.voices().stream()
                        .filter(v -> voices.stream().noneMatch(v::isSame))
                        .forEach(voices::add);
            }
        }
        if (!second
                && evidence.size() > 1
                && voices.size() == 2
                && (passedOn || voices.get(0).kind() == SourceKind.MEDIA)) {
            voices.add(voices.remove(0));
        }
        return voices.isEmpty()
                ? Optional.empty()
                : Optional.of(new Credit(voices, evidence, said, spreads));
    }

    /** « …, selon la commission, a indiqué X »: whether someone tells what a body has found. */
    private static boolean isPassedOn(List<Voice> voices, Cue cue, Found found) {
        return cue.isAside()
                && voices.size() == 1
                && !voices.get(0).isPerson()
                && found.voices().stream().anyMatch(Voice::isPerson);
    }

    private Evidence evidence(Cue cue, Frame frame) {
        Span span = cue.range().span(frame.tokens());
        return new Evidence(cue.rule().id(), span, span.in(text));
    }

    /** « Nous partons, dit-elle, demain »: an aside that the marks do not set apart. */
    private Optional<Credit> insideQuotation(Frame frame) {
        List<Token> raw = frame.sentence().tokens();
        Frame whole = new Frame(frame.sentence(), raw, List.of());
        PhraseReader phrases = new PhraseReader(words, mentions, raw);
        for (Cue cue : rules.find(raw)) {
            boolean aside = cue.isAside() && Clauses.isAside(raw, cue.range());
            Found found = aside ? cues.read(cue, whole, phrases) : Found.NOBODY;
            if (!found.isEmpty()) {
                return Optional.of(
                        new Credit(found.voices(), List.of(evidence(cue, whole)), List.of()));
            }
        }
        return Optional.empty();
    }

    /** Remembers whom the sentence names; the first that depends on nothing is its subject. */
    private void bringUp(Frame frame, PhraseReader phrases) {
        List<Token> tokens = frame.tokens();
        int main = openings.afterClause(tokens);
        boolean subject = bringUpUnnamed(frame, phrases, main);
        Asides asides = new Asides(words, phrases, tokens);
        for (int i = 0; i < tokens.size(); i++) {
            int end = phrases.mention(i);
            boolean due = subject && i >= main;
            if (end > i) {
                boolean governed = asides.isGoverned(i, end) || phrases.isMembership(i);
                Voice voice = roles.voice(mentions.in(tokens.get(i).span()).orElseThrow().actor());
                if (mayGoOn(voice.actor().orElseThrow().kind(), governed)) {
                    Part free = due ? Part.SUBJECT : Part.FREE;
                    discourse.bringUp(voice, frame.number(), governed ? Part.GOVERNED : free);
                    subject &= governed || !due;
                }
                i = end - 1;
            } else if (subject && words.isPossessive(tokens.get(i)) && !phrases.isGoverned(i)) {
                antecedents
                        .pronoun(frame, i, false)
                        .filter(Voice::isPerson)
                        .ifPresent(v -> discourse.bringUp(v, frame.number(), Part.SUBJECT));
            } else if (words.isPersonal(tokens.get(i))) {
                boolean object = !tokens.get(i).has("suj");
                Part part = due && !object ? Part.SUBJECT : Part.FREE;
                antecedents
                        .pronoun(frame, i, false)
                        .ifPresent(v -> discourse.bringUp(v, frame.number(), part));
                subject &= object || !due;
            }
        }
    }

    /** Whether a pronoun may mean it later: no place, nor the country that something happens in. */
    private static boolean mayGoOn(ActorKind kind, boolean governed) {
        return kind != ActorKind.PLACE && !(kind == ActorKind.COUNTRY && governed);
    }

    /**
     * Remembers « Le nouveau gouvernement … » at the head of a sentence; tells whether it is not.
     */
    private boolean bringUpUnnamed(Frame frame, PhraseReader phrases, int main) {
        Optional<Voice> unnamed =
                phrases.from(Math.max(openings.afterAdverbial(frame.tokens()), main))
                        .filter(p -> p.end() < frame.tokens().size())
                        .filter(p -> openings.isSubject(frame.tokens(), p.end()))
                        .filter(p -> !frame.tokens().get(p.head()).isCapitalised())
                        .flatMap(p -> resolver.resolve(frame, p, "known"));
        unnamed.ifPresent(v -> discourse.bringUp(v, frame.number(), Part.SUBJECT));
        return unnamed.isEmpty();
    }
}
