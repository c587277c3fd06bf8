package precis.analysis.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import precis.language.Token;
import precis.language.Upos;
import precis.model.ActorKind;
import precis.model.Evidence;
import precis.model.SourceKind;
import precis.model.Span;

/** Credits the sentences of one article by the cues in them, from first to last. */
final class Attributor {

    private static final int SECOND_RANK = 3;

    /** How many tokens may tell of a time or a place before a sentence begins in earnest. */
    private static final int ADVERBIAL = 14;

    /** The shortest quotation, in characters, that states something without a verb of its own. */
    private static final int LENGTHY = 60;

    private final SpeechWords words;
    private final CueFinder rules;
    private final Mentions mentions;
    private final Roles roles;
    private final Discourse discourse;
    private final Antecedents antecedents;
    private final Resolver resolver;
    private final CueReader cues;
    private final Places places;
    private final String text;

    Attributor(
            SpeechWords words,
            SourceKinds kinds,
            Knowledge knowledge,
            CueFinder rules,
            Mentions mentions,
            Roles roles,
            String text) {
        this.words = words;
        this.rules = rules;
        this.mentions = mentions;
        this.roles = roles;
        this.text = text;
        this.discourse = new Discourse(mentions.titled());
        NounAntecedents nouns = new NounAntecedents(words, mentions, roles, discourse, knowledge);
        this.resolver = new Resolver(words, kinds, mentions, roles, nouns, text);
        this.places = new Places(words, mentions, roles, resolver);
        this.antecedents = new Antecedents(words, mentions, roles, discourse, places);
        this.cues = new CueReader(words, mentions, roles, antecedents, resolver);
    }

    /** Whom the sentence itself credits; what it brings up is remembered for the next. */
    Optional<Credit> credit(Frame frame) {
        if (words.opensEntry(frame.sentence().sentence().span().in(text))) {
            discourse.restart();
        }
        PhraseReader phrases = new PhraseReader(words, mentions, frame.tokens());
        Optional<Credit> credit = fromCues(frame, phrases);
        if (credit.isEmpty() && !frame.quotes().isEmpty()) {
            credit = insideQuotation(frame).or(() -> besideQuotation(frame, phrases));
        }
        bringUp(frame, phrases);
        note(frame, phrases);
        credit.ifPresent(c -> spoke(c, frame.number()));
        return credit;
    }

    /** Remembers whoever the sentence names, be it by a common noun. */
    private void note(Frame frame, PhraseReader phrases) {
        for (Place place : places.in(frame, phrases)) {
            Token head = frame.tokens().get(place.phrase().head());
            boolean free =
                    !phrases.isGoverned(place.phrase().start()) && !words.nouns().isBody(head);
            discourse.note(place.voice(), frame.number(), free);
            if (!place.named()) {
                discourse.introduce(head.norm());
            }
        }
    }

    private void spoke(Credit credit, int sentence) {
        discourse.bringUp(credit.first(), sentence, true);
        discourse.spoke(credit.first(), sentence);
    }

    private Optional<Credit> fromCues(Frame frame, PhraseReader phrases) {
        List<Voice> voices = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        List<Span> said = new ArrayList<>();
        boolean more = true;
        boolean spreads = false;
        boolean second = false;
        List<Cue> all = rules.find(frame.tokens());
        for (Cue cue : all) {
            boolean due = cue.isAlso() || more && (voices.isEmpty() || cue.rank() <= SECOND_RANK);
            Found found = due ? cues.read(cue, all, frame, phrases) : Found.NOBODY;
            if (!found.isEmpty()) {
                more = voices.isEmpty() && cue.mayBeFollowed();
                spreads |= cue.spreads();
                second |= cue.isSecond();
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
                && voices.get(0).kind() == SourceKind.MEDIA) {
            voices.add(voices.remove(0));
        }
        return voices.isEmpty()
                ? Optional.empty()
                : Optional.of(new Credit(voices, evidence, said, spreads));
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

    /** A quotation that no verb of saying introduces belongs to the subject beside it. */
    private Optional<Credit> besideQuotation(Frame frame, PhraseReader phrases) {
        int quote = Clauses.firstQuote(frame);
        boolean announced = quote > 0 && frame.tokens().get(quote - 1).text().equals(":");
        if (frame.isAllQuote() || !announced && !isMostlyQuote(frame)) {
            return Optional.empty();
        }
        int verb = Clauses.finiteBefore(frame.tokens(), quote);
        List<Voice> voices =
                verb < 0 ? List.of() : cues.subject(verb, frame, phrases, "human").voices();
        if (voices.isEmpty()) {
            voices =
                    announced && verb < 0 ? announcing(frame, quote, phrases) : personBeside(frame);
        }
        boolean own = verb >= 0 && !Clauses.hasConjunction(frame.tokens(), verb, quote);
        if (voices.isEmpty() && frame.share() >= 0.4 && !own) {
            voices =
                    discourse
                            .last(frame.number(), 3)
                            .or(() -> discourse.best(frame.number(), Voice::isPerson))
                            .stream()
                            .toList();
        }
        return voices.isEmpty()
                ? Optional.empty()
                : Optional.of(new Credit(voices, List.of(), List.of()));
    }

    /** Whether a quotation of a clause or of some length carries the sentence. */
    private static boolean isMostlyQuote(Frame frame) {
        boolean lengthy = frame.quotes().stream().anyMatch(q -> q.span().length() > LENGTHY);
        return frame.share() >= 0.4 && frame.quotesClause() || frame.share() >= 0.6 && lengthy;
    }

    /** « Plusieurs témoins : « … » », « Un élu, joint par téléphone : « … » » */
    private List<Voice> announcing(Frame frame, int quote, PhraseReader phrases) {
        List<Voice> whole =
                phrases.from(0, quote - 1)
                        .filter(p -> ",:".contains(frame.tokens().get(p.end()).text()))
                        .map(p -> resolver.resolveAll(frame, p, "human"))
                        .orElse(List.of());
        List<Voice> named = whole.isEmpty() ? namedBefore(frame, quote) : whole;
        return named.isEmpty()
                ? phrases.speakerEndingAt(quote - 1)
                        .map(p -> resolver.resolveAll(frame, p, "human"))
                        .orElse(List.of())
                : named;
    }

    /** « Même son de cloche chez X : « … » »: whom the words before a quotation name. */
    private List<Voice> namedBefore(Frame frame, int quote) {
        Span before =
                new Span(
                        frame.sentence().sentence().span().start(),
                        frame.tokens().get(quote).span().start());
        return first(
                before,
                m ->
                        m.actor().kind() == ActorKind.PERSON
                                || m.actor().kind() == ActorKind.ORGANISATION);
    }

    private List<Voice> personBeside(Frame frame) {
        return first(
                frame.sentence().sentence().span(),
                m ->
                        m.actor().kind() == ActorKind.PERSON
                                && frame.quotes().stream()
                                        .noneMatch(q -> q.span().overlaps(m.span())));
    }

    private List<Voice> first(Span span, Predicate<Mentions.Mention> test) {
        return mentions.within(span).stream()
                .filter(test)
                .map(m -> roles.voice(m.actor()))
                .limit(1)
                .toList();
    }

    /** Remembers whom the sentence names; the first that depends on nothing is its subject. */
    private void bringUp(Frame frame, PhraseReader phrases) {
        boolean subject = bringUpUnnamed(frame, phrases);
        List<Token> tokens = frame.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int end = phrases.mention(i);
            if (end > i) {
                boolean governed =
                        phrases.isGoverned(i) || phrases.isAside(i, end) || phrases.isMembership(i);
                Voice voice = roles.voice(mentions.in(tokens.get(i).span()).orElseThrow().actor());
                if (voice.actor().orElseThrow().kind() != ActorKind.PLACE) {
                    discourse.bringUp(voice, frame.number(), subject && !governed);
                    subject &= governed;
                }
                i = end - 1;
            } else if (subject && words.isPossessive(tokens.get(i)) && !phrases.isGoverned(i)) {
                antecedents
                        .pronoun(frame, i, false)
                        .filter(Voice::isPerson)
                        .ifPresent(v -> discourse.bringUp(v, frame.number(), true));
            } else if (words.isPersonal(tokens.get(i))) {
                boolean object = !tokens.get(i).has("suj");
                boolean first = subject && !object;
                antecedents
                        .pronoun(frame, i, false)
                        .ifPresent(v -> discourse.bringUp(v, frame.number(), first));
                subject &= object;
            }
        }
    }

    /**
     * Remembers « Le nouveau gouvernement … » at the head of a sentence; tells whether it is not.
     */
    private boolean bringUpUnnamed(Frame frame, PhraseReader phrases) {
        Optional<Voice> unnamed =
                phrases.from(afterAdverbial(frame.tokens()))
                        .filter(p -> p.end() < frame.tokens().size())
                        .filter(p -> isSubject(frame.tokens().get(p.end())))
                        .filter(p -> !frame.tokens().get(p.head()).isCapitalised())
                        .flatMap(p -> resolver.resolve(frame, p, "known"));
        unnamed.ifPresent(v -> discourse.bringUp(v, frame.number(), true));
        return unnamed.isEmpty();
    }

    /** « Dès le 1er mai, le maire … »: where the sentence goes on behind a time or a place. */
    private int afterAdverbial(List<Token> tokens) {
        boolean adverbial =
                !tokens.isEmpty()
                        && (words.isPreposition(tokens.get(0)) || words.isTime(tokens.get(0)));
        for (int i = 1; adverbial && i < Math.min(tokens.size() - 1, ADVERBIAL); i++) {
            if (Clauses.isFinite(tokens.get(i))) {
                return 0;
            }
            if (tokens.get(i).text().equals(",")) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether a phrase before that token can be what the sentence is about. */
    private static boolean isSubject(Token next) {
        return Clauses.isFinite(next) || next.pos() == Upos.CCONJ || next.text().equals(",");
    }
}
