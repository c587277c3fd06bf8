package precis.analysis.speech.cues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.referents.DiscourseReader;
import precis.analysis.speech.referents.Knowledge;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.SourceKinds;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.model.Evidence;
import precis.model.Span;

/** Credits the sentences of one article by the cues in them, from first to last. */
public final class Attributor {

    private final SpeechWords words;
    private final CueFinder rules;
    private final Mentions mentions;
    private final DiscourseReader people;
    private final CueReader cues;
    private final Forecasts forecasts;
    private final BesideQuotation beside;
    private final Neighbours neighbours;
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
        this.text = text;
        this.people = new DiscourseReader(words, kinds, mentions, roles, knowledge, text);
        this.cues = new CueReader(words, mentions, roles, people.antecedents(), people.resolver());
        this.beside =
                new BesideQuotation(
                        cues,
                        mentions,
                        roles,
                        people.resolver(),
                        people.discourse(),
                        new OthersWords(words));
        this.neighbours = new Neighbours(words, mentions, roles, cues, people.resolver());
    }

    /** Whom the sentence itself credits; what it brings up is remembered for the next. */
    public Optional<Credit> credit(Frame frame) {
        people.open(frame);
        beside.open(frame);
        PhraseReader phrases = new PhraseReader(words, mentions, frame.tokens());
        Optional<Credit> credit = fromCues(frame, phrases);
        if (credit.isEmpty() && !frame.quotes().isEmpty()) {
            credit = insideQuotation(frame).or(() -> beside.credit(frame, phrases));
        }
        credit = credit.or(() -> forecasts.goesOn(frame));
        forecasts.read(frame, credit);
        people.read(frame, phrases, credit.map(Credit::voices).orElse(List.of()));
        about.add(Optional.empty());
        if (frame.isAllQuote() && former != null && former.credit().isEmpty()) {
            about.set(about.size() - 2, neighbours.toldOf(former.frame()));
        }
        if (credit.isEmpty() && former != null && former.frame().isAllQuote()) {
            about.set(about.size() - 1, neighbours.toldOf(frame));
        }
        former = new Former(frame, credit);
        return credit;
    }

    /** Who the sentences beside bare quotations are about. */
    public List<Optional<Voice>> about() {
        return List.copyOf(about);
    }

    private Optional<Credit> fromCues(Frame frame, PhraseReader phrases) {
        Gathering gathering = new Gathering();
        List<Cue> all =
                rules.find(frame.tokens()).stream().filter(c -> !c.rule().isOnlyAside()).toList();
        for (Cue cue : all) {
            Found found =
                    gathering.isDue(cue, frame)
                            ? cues.read(cue, all, frame, phrases)
                            : Found.NOBODY;
            if (!found.isEmpty()) {
                Span words = found.words().span(frame.tokens());
                gathering.add(cue, found, evidence(cue, frame), words);
            }
        }
        return gathering.credit();
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
            boolean aside =
                    cue.rule().isAside()
                            && Clauses.isAside(raw, cue.range())
                            && (!cue.rule().isQuotedAside()
                                    || frame.isQuoted(cue.range().span(raw)));
            Found found = aside ? cues.read(cue, whole, phrases) : Found.NOBODY;
            if (!found.isEmpty()) {
                return Optional.of(
                        new Credit(found.voices(), List.of(evidence(cue, whole)), List.of()));
            }
        }
        return Optional.empty();
    }
}
