package precis.publish.send;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import precis.model.Checked;
import precis.model.Problem;

/** One run over the readers; what it does is in the journal before and after. */
final class Round {

    private static final int ATTEMPTS = 3;
    private static final Duration BEFORE_ANOTHER_ATTEMPT = Duration.ofSeconds(10);

    private final Dial dial;
    private final Pace pace;
    private final Letter letter;
    private final Journal journal;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Round(Dial dial, Pace pace, Letter letter, Journal journal) {
        this.dial = dial;
        this.pace = pace;
        this.letter = letter;
        this.journal = journal;
    }

    Checked<List<Outcome>> send(List<Recipient> recipients, Consumer<Outcome> done)
            throws IOException {
        for (Recipient recipient : recipients.stream().filter(this::isToHaveIt).toList()) {
            if (!outcomes.isEmpty()) {
                pace.pause().accept(pace.interval());
            }
            Optional<Outcome> outcome = send(recipient);
            if (outcome.isEmpty()) {
                problems.add(stopped());
                break;
            }
            outcomes.add(outcome.get());
            done.accept(outcome.get());
        }
        return new Checked<>(List.copyOf(outcomes), problems);
    }

    private boolean isToHaveIt(Recipient recipient) {
        Optional<Fate> fate = journal.fate(recipient);
        if (fate.filter(f -> f == Fate.UNKNOWN).isPresent()) {
            problems.add(
                    Problem.warning(
                            recipient.address(),
                            0,
                            "its letter was handed over when the line was cut; it may have arrived",
                            "ask the reader; --to sends it again"));
        }
        if (fate.filter(f -> f == Fate.REFUSED).isPresent()) {
            problems.add(
                    Problem.note(
                            recipient.address(),
                            0,
                            "was refused in a run before, and not tried again",
                            "correct or remove the address; --to tries it again"));
        }
        return fate.isEmpty() || fate.get() == Fate.DEFERRED;
    }

    /** Over a new line where the old one was cut; empty where the run is to end. */
    private Optional<Outcome> send(Recipient recipient) throws IOException {
        for (int attempt = 1; attempt <= ATTEMPTS && !dial.isHopeless(); attempt++) {
            if (attempt > 1) {
                pace.pause().accept(BEFORE_ANOTHER_ATTEMPT);
            }
            if (dial.isOpen()) {
                journal.begin(recipient);
                Optional<Outcome> outcome = dial.hand(letter, recipient, pace.now().get());
                journal.end(
                        outcome.orElseGet(
                                () -> new Outcome(recipient, Fate.DEFERRED, dial.failure())));
                if (outcome.isPresent() && !dial.isHopeless()) {
                    return outcome;
                }
            }
        }
        return Optional.empty();
    }

    private Problem stopped() {
        return Problem.error(
                dial.relay().host() + ":" + dial.relay().port(),
                0,
                "sending ended early: " + dial.failure(),
                "mend it and run the same command: it goes on where this one ended");
    }
}
