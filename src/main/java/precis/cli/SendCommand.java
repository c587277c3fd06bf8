package precis.cli;

import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import precis.model.Checked;
import precis.model.Problem;
import precis.publish.send.Credentials;
import precis.publish.send.Fate;
import precis.publish.send.Journal;
import precis.publish.send.Letter;
import precis.publish.send.Outcome;
import precis.publish.send.Pace;
import precis.publish.send.Postman;
import precis.publish.send.Recipient;
import precis.publish.send.Recipients;
import precis.publish.send.Relay;

/** Sends the letter of an edition to its readers. */
@Command(
        name = "send",
        description = {
            "Send the letter of an edition to each reader, once.",
            "A run that was interrupted goes on where it ended. jbake.properties names the server"
                    + " (precis.smtp.host, .port, .security=starttls|tls|none, .bounces); its user"
                    + " and password stand in the environment variables PRECIS_SMTP_USER and"
                    + " PRECIS_SMTP_PASSWORD, nowhere else."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  precis send latest --dry-run               what would be sent to whom",
            "  precis send latest --to me@example.org     one letter, as a test",
            "  precis send 2024-w12 -r readers.txt        one letter to each line of the file"
        })
final class SendCommand implements Callable<Integer> {

    private static final String USER = "PRECIS_SMTP_USER";
    private static final String PASSWORD = "PRECIS_SMTP_PASSWORD";
    private static final long MINUTE = 60_000;

    private final Console console;

    @Mixin private ProjectOptions project;
    @Mixin private Verbosity verbosity;
    @Mixin private DestinationOption destination;

    @Parameters(paramLabel = "EDITION", description = "An edition's id, or latest.")
    private String edition;

    @Option(
            names = {"-r", "--recipients"},
            paramLabel = "FILE",
            description = "One reader a line, # begins a comment (default: recipients.txt).")
    private Path recipients;

    @Option(
            names = "--journal",
            paramLabel = "FILE",
            description = "Who has had the letter (default: sent/EDITION.journal).")
    private Path journal;

    @Option(
            names = "--to",
            paramLabel = "ADDRESS",
            description = "Send one letter there instead, as a test; no journal remembers it.")
    private String to;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "60",
            description = "Letters a minute at most (default: ${DEFAULT-VALUE}).")
    private int rate;

    @Option(names = "--dry-run", description = "Send nothing; say what would be sent.")
    private boolean dryRun;

    SendCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        verbosity.apply(console);
        if (rate < 1) {
            console.fail(Problem.error("--rate", 0, "no rate: " + rate, "write 1 or more"));
            return ExitCode.USAGE;
        }
        Path target = destination.folder(project);
        Letters letters = new Letters(target.resolve("site"));
        Optional<Path> eml = letters.find(edition);
        if (eml.isEmpty()) {
            return console.fail(
                    Problem.error(edition, 0, "no letter of that edition", letters.remedy()));
        }
        Checked<List<Recipient>> readers = readers();
        console.report(readers.problems());
        if (readers.value().isEmpty()) {
            return to == null ? ExitCode.CONTENT_ERROR : ExitCode.USAGE;
        }
        Letter letter = Letter.read(eml.get());
        int code =
                dryRun
                        ? describe(letter, readers.value())
                        : send(letter, Letters.id(eml.get()), readers.value());
        return readers.hasErrors() ? ExitCode.CONTENT_ERROR : code;
    }

    private Checked<List<Recipient>> readers() throws IOException {
        if (to != null) {
            return test();
        }
        Path file = recipients == null ? project.project().resolve("recipients.txt") : recipients;
        if (!Files.exists(file)) {
            return new Checked<>(
                    List.of(),
                    List.of(
                            Problem.error(
                                    file.normalize().toString(),
                                    0,
                                    "no such file",
                                    "write one reader a line, or name one with --to")));
        }
        return Recipients.read(file);
    }

    private Checked<List<Recipient>> test() {
        try {
            return new Checked<>(List.of(Recipient.parse(to)), List.of());
        } catch (AddressException e) {
            Problem problem =
                    Problem.error("--to", 0, "no mail address: " + to, "write name@example.org");
            return new Checked<>(List.of(), List.of(problem));
        }
    }

    /** Needs no server: what is there to be sent can be looked at before one is named. */
    private int describe(Letter letter, List<Recipient> readers) throws IOException {
        Optional<Relay> relay = RelayFile.read(project.project()).value();
        String server =
                relay.map(r -> r.host() + ":" + r.port() + ", " + r.security()).orElse("none yet");
        console.print("subject: " + letter.subject());
        console.print("from: " + letter.sender());
        console.print("size: " + letter.size() + " bytes");
        console.print("server: " + server);
        console.print("readers: " + readers.size());
        readers.forEach(r -> console.print("  " + r.address()));
        console.print("nothing was sent");
        console.report(
                RelayFile.read(project.project(), letter).problems().stream()
                        .map(p -> Problem.warning(p.file(), p.line(), p.message(), p.remedy()))
                        .toList());
        return ExitCode.DONE;
    }

    private int send(Letter letter, String id, List<Recipient> readers) throws IOException {
        Checked<Optional<Relay>> checked = RelayFile.read(project.project(), letter);
        console.report(checked.problems());
        if (checked.value().isEmpty()) {
            return ExitCode.CONTENT_ERROR;
        }
        Relay relay = checked.value().get();
        Optional<Credentials> credentials = credentials(System.getenv());
        Optional<Problem> refused = refused(credentials, relay, System.getenv());
        if (refused.isPresent()) {
            return console.fail(refused.get());
        }
        Pace pace = new Pace(Duration.ofMillis(MINUTE / rate), SendCommand::sleep, Instant::now);
        Postman postman = new Postman(relay, credentials, pace);
        if (to != null) {
            return tell(postman.send(letter, readers.get(0)));
        }
        Path file =
                journal == null ? project.project().resolve("sent/" + id + ".journal") : journal;
        Optional<Journal> opened = Journal.open(file);
        if (opened.isEmpty()) {
            return console.fail(
                    Problem.error(file.toString(), 0, "another run is sending", "let it end"));
        }
        try (Journal open = opened.get()) {
            Progress progress = console.progress("sending", readers.size());
            Checked<List<Outcome>> run = postman.send(letter, readers, open, o -> progress.step());
            if (run.value().stream().anyMatch(o -> o.fate() == Fate.SENT)) {
                new SentEditions(project.project())
                        .keep(id, destination.folder(project).resolve("site"));
            }
            return tell(run, readers.size());
        }
    }

    private int tell(Outcome outcome) {
        boolean sent = outcome.fate() == Fate.SENT;
        if (!sent) {
            console.report(List.of(trouble(outcome, true)));
        } else {
            console.say("1 letter sent to " + outcome.recipient().address());
        }
        return sent ? ExitCode.DONE : ExitCode.CONTENT_ERROR;
    }

    private int tell(Checked<List<Outcome>> run, int readers) {
        List<Outcome> troubles = run.value().stream().filter(o -> o.fate() != Fate.SENT).toList();
        console.report(troubles.stream().map(o -> trouble(o, false)).toList());
        console.report(run.problems());
        int sent = run.value().size() - troubles.size();
        console.say("letters sent: " + sent + ", readers: " + readers);
        boolean open = troubles.stream().anyMatch(o -> o.fate() == Fate.DEFERRED);
        return open || run.hasErrors() ? ExitCode.CONTENT_ERROR : ExitCode.DONE;
    }

    private static Problem trouble(Outcome outcome, boolean test) {
        String address = outcome.recipient().address();
        String reply = outcome.reply();
        return switch (outcome.fate()) {
            case REFUSED ->
                    Problem.warning(
                            address, 0, "refused: " + reply, "correct or remove the address");
            case DEFERRED ->
                    Problem.error(
                            address,
                            0,
                            "not sent: " + reply,
                            "correct the settings, or "
                                    + (test ? "try again" : "run the same command later"));
            case UNKNOWN, SENT ->
                    Problem.warning(
                            address,
                            0,
                            "may have arrived: " + reply,
                            "ask the reader; --to sends it again");
        };
    }

    private static Optional<Credentials> credentials(Map<String, String> environment) {
        String user = environment.getOrDefault(USER, "");
        String password = environment.getOrDefault(PASSWORD, "");
        return user.isEmpty() || password.isEmpty()
                ? Optional.empty()
                : Optional.of(new Credentials(user, password));
    }

    /** Why nothing is sent: half of the credentials are missing, or they would travel in clear. */
    static Optional<Problem> refused(
            Optional<Credentials> credentials, Relay relay, Map<String, String> environment) {
        if (credentials.isEmpty() && !environment.getOrDefault(USER, "").isEmpty()) {
            return Optional.of(
                    Problem.error(
                            USER,
                            0,
                            "names who sends, without a password",
                            "set " + PASSWORD + ", or neither"));
        }
        return credentials.isPresent() && !relay.keepsSecrets()
                ? Optional.of(
                        Problem.error(
                                SettingsFile.NAME,
                                0,
                                "credentials would travel in clear to " + relay.host(),
                                "set precis.smtp.security to starttls or tls"))
                : Optional.empty();
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
