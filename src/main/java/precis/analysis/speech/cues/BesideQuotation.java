package precis.analysis.speech.cues;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import precis.analysis.speech.discourse.Discourse;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.referents.Resolver;
import precis.analysis.speech.referents.Restriction;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.Voice;
import precis.analysis.text.BinarySearch;
import precis.language.QuoteMarks;
import precis.language.Token;
import precis.model.ActorKind;
import precis.model.Span;

/** Credits a quotation that no verb of saying introduces to whoever stands beside it. */
final class BesideQuotation {

    /** The shortest quotation, in characters, that states something without a verb of its own. */
    private static final int LENGTHY = 60;

    /** How many sentences on whoever spoke may be quoted again. */
    private static final int RECENT = 8;

    private final CueReader cues;
    private final Mentions mentions;
    private final Roles roles;
    private final Resolver resolver;
    private final Discourse discourse;
    private final OthersWords others;
    private int paragraph = -1;
    private int first;

    BesideQuotation(
            CueReader cues,
            Mentions mentions,
            Roles roles,
            Resolver resolver,
            Discourse discourse,
            OthersWords others) {
        this.others = others;
        this.cues = cues;
        this.mentions = mentions;
        this.roles = roles;
        this.resolver = resolver;
        this.discourse = discourse;
    }

    /** To be told of every sentence: where the paragraph begins. */
    void open(Frame frame) {
        if (frame.sentence().sentence().paragraph() != paragraph) {
            paragraph = frame.sentence().sentence().paragraph();
            first = frame.number();
        }
    }

    /**
     * « Le fait de fuir « n'aide personne » »: told of a thing, by whoever the paragraph quotes; «
     * Le chef du parti « assume » », perhaps by himself.
     */
    private int reach(Frame frame, int quote, PhraseReader phrases) {
        boolean told = quote > 0 && isPredicate(frame);
        boolean someone =
                told && phrases.endingAt(quote).filter(p -> cues.isOffice(frame, p)).isPresent();
        return someone ? 0 : told ? frame.number() - first : RECENT;
    }

    private static boolean isPredicate(Frame frame) {
        return frame.quoted().stream().filter(Token::isWord).limit(1).anyMatch(Clauses::isFinite);
    }

    /** A quotation that no verb of saying introduces belongs to the subject beside it. */
    Optional<Credit> credit(Frame frame, PhraseReader phrases) {
        int quote = frame.firstQuote();
        boolean announced = quote > 0 && frame.tokens().get(quote - 1).text().equals(":");
        if (frame.isAllQuote()
                || isInside(frame)
                || !announced && !isMostlyQuote(frame)
                || isCharge(frame, quote)
                || others.arePutToSomeone(frame.tokens(), quote)
                || !announced && isOthers(frame, quote, phrases)) {
            return Optional.empty();
        }
        int verb = Clauses.finiteBefore(frame.tokens(), quote);
        List<Voice> voices =
                verb < 0
                        ? List.of()
                        : cues.subject(verb, frame, phrases, Restriction.HUMAN).voices();
        if (voices.isEmpty()) {
            voices =
                    announced && verb < 0
                            ? announcing(frame, quote, phrases)
                            : personBeside(frame, phrases);
        }
        boolean own = verb >= 0 && !Clauses.hasConjunction(frame.tokens(), verb, quote);
        if (voices.isEmpty() && frame.share() >= 0.4 && !own) {
            int reach = reach(frame, quote, phrases);
            voices =
                    discourse
                            .last(frame.number(), reach)
                            .or(() -> meant(frame, quote))
                            .filter(v -> reach > 0)
                            .stream()
                            .toList();
        }
        return voices.isEmpty()
                ? Optional.empty()
                : Optional.of(new Credit(voices, List.of(), List.of()));
    }

    private boolean isOthers(Frame frame, int quote, PhraseReader phrases) {
        return others.name(frame.tokens(), quote)
                || others.tellOfAgent(frame.tokens(), quote, phrases);
    }

    /**
     * Where nobody has spoken yet, whom a pronoun behind the quotation may mean, or whoever tells
     * of a thing what it does.
     */
    private Optional<Voice> meant(Frame frame, int quote) {
        return isPredicate(frame) || others.pronounBehind(frame.tokens(), quote)
                ? discourse.best(frame.number(), Voice::isPerson)
                : Optional.empty();
    }

    /** « X est poursuivi pour « faux et usage de faux » »: what something is called. */
    private boolean isCharge(Frame frame, int quote) {
        return quote > 0
                && cues.isLoose(frame.tokens().get(quote - 1))
                && frame.quoted().stream()
                        .filter(Token::isWord)
                        .limit(1)
                        .noneMatch(t -> t.has("inf") || Clauses.isFinite(t));
    }

    /** Whether the whole sentence stands in a quotation that the article never closes. */
    private static boolean isInside(Frame frame) {
        return !frame.quotes().get(0).closed() && frame.share() == 1;
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
                        .map(p -> resolver.resolveAll(frame, p, Restriction.HUMAN))
                        .orElse(List.of());
        List<Voice> named = whole.isEmpty() ? namedBefore(frame, quote) : whole;
        return named.isEmpty()
                ? phrases.speakerEndingAt(quote - 1)
                        .map(p -> resolver.resolveAll(frame, p, Restriction.HUMAN))
                        .orElse(List.of())
                : named;
    }

    /** « Même son de cloche chez X : « … » »: whom the words before a quotation name. */
    private List<Voice> namedBefore(Frame frame, int quote) {
        Span before =
                new Span(
                        frame.sentence().sentence().span().start(),
                        frame.tokens().get(quote).span().start());
        return voice(
                first(
                        before,
                        m ->
                                m.actor().kind() == ActorKind.PERSON
                                        || m.actor().kind() == ActorKind.ORGANISATION));
    }

    private List<Voice> personBeside(Frame frame, PhraseReader phrases) {
        return voice(
                first(
                                frame.sentence().sentence().span(),
                                m ->
                                        m.actor().kind() == ActorKind.PERSON
                                                && !others.owner(frame, m.span(), phrases)
                                                && frame.quotes().stream()
                                                        .noneMatch(
                                                                q -> q.span().overlaps(m.span())))
                        .filter(m -> !isMarked(frame, m)));
    }

    /** « On pouvait lire "X reviens" »: words between marks that are too few to state something. */
    private static boolean isMarked(Frame frame, Mentions.Mention name) {
        List<Token> all = frame.sentence().tokens();
        int at = BinarySearch.first(all, t -> t.span().start(), name.span().start());
        return at > 0 && QuoteMarks.mayOpen(all.get(at - 1).text().charAt(0));
    }

    private Optional<Mentions.Mention> first(Span span, Predicate<Mentions.Mention> test) {
        return mentions.within(span).stream().filter(test).findFirst();
    }

    private List<Voice> voice(Optional<Mentions.Mention> name) {
        return name.map(m -> roles.voice(m.actor())).stream().toList();
    }
}
