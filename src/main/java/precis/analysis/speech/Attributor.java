package precis.analysis.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import precis.language.Token;
import precis.model.ActorKind;
import precis.model.Evidence;
import precis.model.Span;

/** Credits the sentences of one article by the cues in them, from first to last. */
final class Attributor {

    private final SpeechWords words;
    private final CueFinder rules;
    private final Mentions mentions;
    private final Roles roles;
    private final Discourse discourse = new Discourse();
    private final Antecedents antecedents;
    private final Resolver resolver;
    private final String text;

    Attributor(
            SpeechWords words,
            SourceKinds kinds,
            CueFinder rules,
            Mentions mentions,
            Roles roles,
            String text) {
        this.words = words;
        this.rules = rules;
        this.mentions = mentions;
        this.roles = roles;
        this.text = text;
        this.antecedents = new Antecedents(words, mentions, roles, discourse);
        this.resolver = new Resolver(words, kinds, mentions, roles, antecedents, text);
    }

    /** Whom the sentence itself credits; what it brings up is remembered for the next. */
    Optional<Credit> credit(Frame frame) {
        PhraseReader phrases = new PhraseReader(words, mentions, frame.tokens());
        Optional<Credit> credit = fromCues(frame, phrases);
        if (credit.isEmpty() && !frame.quotes().isEmpty()) {
            credit = insideQuotation(frame).or(() -> besideQuotation(frame, phrases));
        }
        bringUp(frame, phrases);
        credit.ifPresent(c -> spoke(c, frame.number()));
        return credit;
    }

    private void spoke(Credit credit, int sentence) {
        discourse.bringUp(credit.first(), sentence, true);
        discourse.spoke(credit.first(), sentence);
    }

    private Optional<Credit> fromCues(Frame frame, PhraseReader phrases) {
        List<Voice> voices = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        boolean according = false;
        for (Cue cue : rules.find(frame.tokens())) {
            if (!voices.isEmpty() && (!according || cue.rank() > 3 || voices.size() > 1)) {
                break;
            }
            List<Voice> found = voices(cue, frame, phrases);
            found.stream().filter(v -> voices.stream().noneMatch(v::isSame)).forEach(voices::add);
            if (!found.isEmpty()) {
                evidence.add(evidence(cue, frame));
                according |= cue.rule().set().containsKey("before");
            }
        }
        if (voices.size() > 1
                && evidence.size() > 1
                && voices.get(0).kind() == precis.model.SourceKind.MEDIA) {
            voices.add(voices.remove(0));
        }
        return voices.isEmpty() ? Optional.empty() : Optional.of(new Credit(voices, evidence));
    }

    private Evidence evidence(Cue cue, Frame frame) {
        Span span = cue.range().span(frame.tokens());
        return new Evidence(cue.rule().id(), span, span.in(text));
    }

    private List<Voice> voices(Cue cue, Frame frame, PhraseReader phrases) {
        return switch (cue.way()) {
            case "named" -> named(cue, frame, phrases);
            case "pronoun" -> pronoun(cue, frame).stream().toList();
            case "main" -> main(cue, frame, phrases);
            default -> isReported(cue, frame) ? List.of() : subject(cue.range().start(), frame, phrases, cue.who());
        };
    }

    /** Whether a position stands in a clause that the sentence only reports or adds. */
    private boolean isReported(Cue cue, Frame frame) {
        return cue.rank() > 2 && Clauses.isSubordinate(frame.tokens(), cue.range().start());
    }

    private List<Voice> named(Cue cue, Frame frame, PhraseReader phrases) {
        return phrases.from(cue.speaker().orElseThrow().start())
                .map(p -> resolver.resolveAll(frame, p, cue.who()))
                .orElse(List.of());
    }

    private Optional<Voice> pronoun(Cue cue, Frame frame) {
        int at = cue.speaker().orElseThrow().start();
        return antecedents.pronoun(frame, at, true);
    }

    private List<Voice> main(Cue cue, Frame frame, PhraseReader phrases) {
        int verb = Clauses.mainVerb(frame.tokens(), cue.range().start());
        return verb < 0 ? List.of() : subject(verb, frame, phrases, cue.who());
    }

    private List<Voice> subject(int verb, Frame frame, PhraseReader phrases, String who) {
        Optional<SubjectFinder.Subject> subject =
                new SubjectFinder(words, phrases, frame.tokens()).of(verb);
        if (subject.isEmpty()) {
            return List.of();
        }
        int pronoun = subject.get().pronoun();
        if (pronoun >= 0) {
            return antecedents.pronoun(frame, pronoun, false).stream().toList();
        }
        List<Voice> voices = new ArrayList<>();
        for (Phrase phrase : subject.get().phrases()) {
            including(frame, phrase, phrases).ifPresent(voices::add);
            voices.addAll(resolver.resolveAll(frame, phrase, who));
        }
        return voices;
    }

    /** « Les syndicats, dont X, ont … »: the one that is named. */
    private Optional<Voice> including(Frame frame, Phrase phrase, PhraseReader phrases) {
        List<Token> tokens = frame.tokens();
        int at = phrase.end() + 2;
        boolean relative = at < tokens.size() && tokens.get(at - 2).text().equals(",")
                && tokens.get(at - 1).has("rel") && phrases.mention(at) > at;
        return relative && tokens.get(Math.min(phrases.mention(at), tokens.size() - 1)).text().equals(",")
                ? Optional.of(roles.voice(mentions.in(tokens.get(at).span()).orElseThrow().actor()))
                : Optional.empty();
    }

    /** « Nous partons, dit-elle, demain »: an aside that the marks do not set apart. */
    private Optional<Credit> insideQuotation(Frame frame) {
        List<Token> raw = frame.sentence().tokens();
        Frame whole = new Frame(frame.sentence(), raw, List.of(), 0);
        PhraseReader phrases = new PhraseReader(words, mentions, raw);
        for (Cue cue : rules.find(raw)) {
            boolean aside =
                    cue.rule().set().containsKey("aside") && Clauses.isAside(raw, cue.range());
            List<Voice> voices = aside ? voices(cue, whole, phrases) : List.of();
            if (!voices.isEmpty()) {
                return Optional.of(new Credit(voices, List.of(evidence(cue, whole))));
            }
        }
        return Optional.empty();
    }

    /** A quotation that no verb of saying introduces belongs to the subject beside it. */
    private Optional<Credit> besideQuotation(Frame frame, PhraseReader phrases) {
        if (frame.isAllQuote() || frame.share() < 0.25) {
            return Optional.empty();
        }
        int quote = Clauses.firstQuote(frame);
        int verb = Clauses.finiteBefore(frame.tokens(), quote);
        List<Voice> voices = verb < 0 ? List.of() : subject(verb, frame, phrases, "any");
        if (voices.isEmpty()) {
            voices =
                    mentions.within(frame.sentence().sentence().span()).stream()
                            .filter(
                                    m ->
                                            frame.quotes().stream()
                                                    .noneMatch(q -> q.span().overlaps(m.span())))
                            .filter(m -> m.actor().kind() == ActorKind.PERSON)
                            .map(m -> roles.voice(m.actor()))
                            .limit(1)
                            .toList();
        }
        if (voices.isEmpty() && frame.share() >= 0.4) {
            voices =
                    discourse
                            .last(frame.number(), 3)
                            .or(() -> discourse.best(frame.number(), Voice::isPerson))
                            .stream()
                            .toList();
        }
        return voices.isEmpty() ? Optional.empty() : Optional.of(new Credit(voices, List.of()));
    }

    /**
     * Remembers whom the sentence names; the first not governed by a preposition is its subject.
     */
    private void bringUp(Frame frame, PhraseReader phrases) {
        boolean subject = true;
        List<Token> tokens = frame.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int end = phrases.mention(i);
            Token token = tokens.get(i);
            if (end > i) {
                boolean governed = phrases.isGoverned(i) || phrases.isAside(i, end);
                Voice voice = roles.voice(mentions.in(token.span()).orElseThrow().actor());
                if (voice.actor().orElseThrow().kind() != ActorKind.PLACE) {
                    discourse.bringUp(voice, frame.number(), subject && !governed);
                    subject &= governed;
                }
                i = end - 1;
            } else if (words.isPersonal(token)) {
                boolean object = !token.has("suj");
                boolean first = subject && !object;
                antecedents.pronoun(frame, i, false)
                        .ifPresent(v -> discourse.bringUp(v, frame.number(), first));
                subject &= object;
            }
        }
    }

    /** Whoever spoke last before that sentence. */
    Optional<Voice> last(int sentence, int reach) {
        return discourse.last(sentence, reach);
    }
}
