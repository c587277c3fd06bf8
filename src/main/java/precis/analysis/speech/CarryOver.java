package precis.analysis.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import precis.analysis.speech.cues.Credit;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.quotes.Quotation;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.TurnWords;
import precis.model.ActorKind;

/** Spreads a speaker over the sentences of a quotation and over the quotations that follow it. */
final class CarryOver {

    /** Share of quotation from which a sentence without a cue is taken for the same speech. */
    private static final double MOSTLY = 0.6;

    /** How many sentences back somebody may have spoken before the last. */
    private static final int FAR = 12;

    private final List<Frame> frames;
    private final List<Optional<Credit>> credits;
    private final List<Optional<Voice>> about;
    private final ToldOf toldOf;
    private final TurnWords turns;

    /**
     * @param about what each sentence is about
     * @param toldOf tells quotations about somebody from theirs
     * @param turns tells what is put to somebody from what they say
     */
    CarryOver(
            List<Frame> frames,
            List<Optional<Credit>> credits,
            List<Optional<Voice>> about,
            ToldOf toldOf,
            TurnWords turns) {
        this.turns = turns;
        this.frames = frames;
        this.toldOf = toldOf;
        this.about = List.copyOf(about);
        this.credits = new ArrayList<>(credits);
    }

    List<Optional<Credit>> spread() {
        for (int i = 1; i < frames.size(); i++) {
            boolean same = paragraph(i) == paragraph(i - 1);
            if (same && credits.get(i - 1).filter(Credit::spreads).isPresent()) {
                credits.set(i, credits.get(i - 1).map(Credit::carried));
            }
        }
        for (int i = frames.size() - 2; i >= 0; i--) {
            takeUp(i);
            tellAtItsEnd(i);
        }
        for (int i = 0; i < frames.size(); i++) {
            fill(i, sameQuotation(i, i - 1, -1));
        }
        for (int i = frames.size() - 1; i >= 0; i--) {
            fill(i, sameQuotation(i, i + 1, 1));
        }
        for (int i = 1; i < frames.size(); i++) {
            fill(i, paragraph(i) == paragraph(i - 1) ? besideSubject(i) : Optional.empty());
            fill(i, sameQuotation(i, i - 1, -1));
        }
        for (int i = 1; i < frames.size(); i++) {
            int at = i;
            boolean same = paragraph(i) == paragraph(i - 1);
            fill(i, same ? goesOn(i) : beforeSpeaker(i).or(() -> goesOn(at)));
        }
        for (int i = frames.size() - 2; i >= 0; i--) {
            fill(i, leadsTo(i));
        }
        for (int i = 1; i < frames.size(); i++) {
            fill(i, besideSubject(i));
            fill(i, goesOn(i));
        }
        for (int i = frames.size() - 2; i >= 0; i--) {
            fill(i, beforeSpeaker(i));
        }
        return List.copyOf(credits);
    }

    /**
     * « « Ne touchez à rien. » C'est par ces mots que X … »: whoever's words they are told to be.
     */
    private void takeUp(int at) {
        boolean guessed = credits.get(at).filter(c -> !c.evidence().isEmpty()).isEmpty();
        boolean bare = frames.get(at).isAllQuote() || sameQuotation(at, at + 1, 1).isPresent();
        Optional<Credit> told = credits.get(at + 1).filter(Credit::takesUp);
        boolean plain = isPlain(at) && told.filter(Credit::isOfSentenceBefore).isPresent();
        if (guessed && (bare && near(at, at + 1) || plain) && told.isPresent()) {
            credits.set(at, told.map(Credit::carried));
        }
    }

    /** « Le pont est vieux. C'est l'avis de X »: what nobody says yet, and nobody asks. */
    private boolean isPlain(int at) {
        Frame frame = frames.get(at);
        return credits.get(at).isEmpty()
                && frame.quotes().isEmpty()
                && paragraph(at) == paragraph(at + 1)
                && frame.tokens().stream().noneMatch(t -> t.text().equals("?"));
    }

    /** « Le maire n'y croit pas. « … » »: a bare quotation behind a sentence about someone. */
    private Optional<Credit> besideSubject(int at) {
        boolean bare =
                frames.get(at).isAllQuote()
                        && near(at - 1, at)
                        && !frames.get(at - 1).quotes().contains(first(at));
        return bare && credits.get(at - 1).isEmpty()
                ? about.get(at - 1)
                        .filter(v -> !toldOf.tells(frames.get(at), v) && mayHaveSaid(v, at))
                        .map(v -> new Credit(List.of(v), List.of(), List.of()))
                : Optional.empty();
    }

    /** « « On ne dort plus. » X habite la rue »: words about oneself, and then who says them. */
    private Optional<Credit> beforeSpeaker(int at) {
        if (at + 1 >= frames.size()
                || !frames.get(at).isAllQuote()
                || paragraph(at) != paragraph(at + 1)) {
            return Optional.empty();
        }
        Optional<Credit> said =
                credits.get(at + 1)
                        .filter(c -> c.voices().get(0).isPerson() && c.voices().size() == 1);
        return said.isPresent() || !isPersonal(frames.get(at))
                ? said
                : about.get(at + 1)
                        .filter(Voice::isPerson)
                        .map(v -> new Credit(List.of(v), List.of(), List.of()));
    }

    private static boolean isPersonal(Frame frame) {
        return frame.sentence().tokens().stream().anyMatch(Clauses::isFirstPerson);
    }

    private void fill(int at, Optional<Credit> credit) {
        Frame frame = frames.get(at);
        if (credits.get(at).isEmpty()
                && !turns.arePutToSomeone(frame.tokens(), frame.firstQuote())) {
            credits.set(at, credit.map(Credit::carried));
        }
    }

    /**
     * « Des gens sont venus : « Ils sont dix. Tout va bien », a dit X »: X, whoever stands before.
     */
    private void tellAtItsEnd(int at) {
        boolean guessed = credits.get(at).filter(c -> c.evidence().isEmpty()).isPresent();
        Optional<Credit> told =
                guessed
                        ? sameQuotation(at, at + 1, 1).filter(c -> !c.evidence().isEmpty())
                        : Optional.empty();
        told.ifPresent(c -> credits.set(at, told.map(Credit::carried)));
    }

    private Optional<Credit> sameQuotation(int at, int neighbour, int step) {
        if (neighbour < 0 || neighbour >= frames.size() || frames.get(at).quotes().isEmpty()) {
            return Optional.empty();
        }
        Quotation shared = step < 0 ? first(at) : last(at);
        boolean same = frames.get(neighbour).quotes().contains(shared);
        return same ? credits.get(neighbour) : Optional.empty();
    }

    private Quotation first(int at) {
        return frames.get(at).quotes().get(0);
    }

    private Quotation last(int at) {
        List<Quotation> quotes = frames.get(at).quotes();
        return quotes.get(quotes.size() - 1);
    }

    /** A quotation right after speech, with no cue of its own. */
    private Optional<Credit> goesOn(int at) {
        if (frames.get(at).share() < MOSTLY || !near(at - 1, at)) {
            return Optional.empty();
        }
        boolean fragment = at > 1 && isFragment(at - 1) && paragraph(at) == paragraph(at - 2);
        Optional<Credit> last =
                credits.get(at - 1).or(() -> fragment ? credits.get(at - 2) : Optional.empty());
        return last.filter(c -> isAbout(at, c)).isPresent()
                ? another(at, last.get())
                : last.filter(c -> mayHaveSaid(c.voices().get(0), at));
    }

    /** « Je suis content »: no words of a body's, which has no « je ». */
    private boolean mayHaveSaid(Voice voice, int at) {
        boolean body = voice.actor().filter(a -> a.kind() != ActorKind.PERSON).isPresent();
        if (!body || !frames.get(at).isAllQuote()) {
            return true;
        }
        Quotation said = last(at);
        return frames.subList(at, frames.size()).stream()
                .limit(FAR)
                .takeWhile(f -> f.quotes().contains(said))
                .flatMap(f -> f.sentence().tokens().stream())
                .noneMatch(Clauses::isFirstSingular);
    }

    /** « X dénonce … Absence aux réunions, mépris… « … » »: what only goes on, without a verb. */
    private boolean isFragment(int at) {
        return frames.get(at).quotes().isEmpty()
                && frames.get(at).tokens().stream().noneMatch(Clauses::isFinite);
    }

    /** « Paul Ossard promet … « Paul Ossard n'a rien fait. » »: whoever spoke before him. */
    private Optional<Credit> another(int at, Credit last) {
        for (int i = at - 2; i >= Math.max(0, at - FAR); i--) {
            Optional<Credit> before =
                    credits.get(i)
                            .filter(c -> c.voices().get(0).isPerson())
                            .filter(c -> !c.voices().get(0).isSame(last.voices().get(0)));
            if (before.isPresent()) {
                return before.filter(c -> !isAbout(at, c));
            }
        }
        return Optional.empty();
    }

    /** Whether a bare quotation names the person, as nobody names himself. */
    private boolean isAbout(int at, Credit credit) {
        Voice voice = credit.voices().get(0);
        String surname = voice.name().substring(voice.name().lastIndexOf(' ') + 1);
        return voice.isPerson()
                && voice.name().length() > surname.length()
                && frames.get(at).isAllQuote()
                && frames.get(at).sentence().tokens().stream()
                        .anyMatch(t -> t.text().equals(surname));
    }

    /** A quotation right before one whose speaker is named. */
    private Optional<Credit> leadsTo(int at) {
        boolean paragraph = paragraph(at) == paragraph(at + 1);
        boolean both = frames.get(at).share() >= MOSTLY && frames.get(at + 1).share() > 0.3;
        return paragraph && both ? credits.get(at + 1) : Optional.empty();
    }

    private boolean near(int before, int at) {
        return paragraph(at) - paragraph(before) <= 1;
    }

    private int paragraph(int at) {
        return frames.get(at).sentence().sentence().paragraph();
    }
}
