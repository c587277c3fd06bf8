package precis.publish.send;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import precis.model.Checked;
import precis.publish.send.SmtpStub.Act;

/** Whatever the server does, nobody gets a letter twice, and a second run ends what was begun. */
class FailingServerTest {

    private static final List<Recipient> READERS =
            Sending.readers("a@x.example", "b@x.example", "c@x.example", "d@x.example");

    @TempDir Path folder;

    private Sending sending;

    @BeforeEach
    void prepare() {
        sending = new Sending(folder);
    }

    @Test
    void whatIsRefusedIsReportedAndWhatIsPutOffIsSentNextTime() throws IOException {
        try (SmtpStub server = stub().on("b@x.example", Act.REFUSE).on("c@x.example", Act.DEFER)) {
            List<Outcome> first = sending.send(server.port(), READERS).value();
            assertEquals(List.of(Fate.SENT, Fate.REFUSED, Fate.DEFERRED, Fate.SENT), fates(first));
            assertTrue(first.get(1).reply().contains("550 5.1.1 no such reader"), "" + first);
            assertTrue(first.get(2).reply().contains("451 4.2.1 try later"), "" + first);

            List<Outcome> second = sending.send(server.port(), READERS).value();
            assertEquals(List.of(Fate.SENT), fates(second));
            assertEquals(List.of("a@x.example", "d@x.example", "c@x.example"), server.taken());
            String told = sending.send(server.port(), READERS).problems().toString();
            assertTrue(told.contains("b@x.example: was refused in a run before"), told);
        }
    }

    /** A server that wants a password, or dislikes the letter, says nothing of the readers. */
    @Test
    void whatIsRefusedForAnotherReasonThanTheAddressIsSentOnceThatIsMended() throws IOException {
        try (SmtpStub server =
                stub().on("a@x.example", Act.REFUSE_TO_RELAY)
                        .on("b@x.example", Act.REFUSE_LETTER)) {
            List<Outcome> first = sending.send(server.port(), READERS).value();
            assertEquals(List.of(Fate.DEFERRED, Fate.DEFERRED, Fate.SENT, Fate.SENT), fates(first));
            sending.send(server.port(), READERS);
            assertEquals(
                    List.of("c@x.example", "d@x.example", "a@x.example", "b@x.example"),
                    server.taken());
        }
    }

    @Test
    void aLineCutBeforeTheLetterIsOpenedAgain() throws IOException {
        try (SmtpStub server = stub().on("b@x.example", Act.CUT_AT_DATA, Act.TAKE)) {
            Checked<List<Outcome>> run = sending.send(server.port(), READERS);
            assertEquals(List.of(), run.problems());
            assertEquals(READERS.stream().map(Recipient::address).toList(), server.taken());
        }
    }

    @Test
    void aLineCutAfterTheLetterLeavesItUnknownAndIsNotTriedAgain() throws IOException {
        try (SmtpStub server = stub().on("b@x.example", Act.CUT_AFTER_LETTER)) {
            List<Outcome> first = sending.send(server.port(), READERS).value();
            assertEquals(List.of(Fate.SENT, Fate.UNKNOWN, Fate.SENT, Fate.SENT), fates(first));

            Checked<List<Outcome>> second = sending.send(server.port(), READERS);
            assertEquals(List.of(), second.value());
            assertTrue(second.problems().toString().contains("b@x.example"), "" + second);
            assertEquals(READERS.stream().map(Recipient::address).toList(), server.taken());
        }
    }

    @Test
    void aServerThatDiesIsReportedAndAnotherRunGoesOn() throws IOException {
        int gone;
        try (SmtpStub server = stub().diesAfter(2)) {
            gone = server.port();
            Checked<List<Outcome>> run = sending.send(gone, READERS);
            assertEquals(List.of(Fate.SENT, Fate.SENT), fates(run.value()));
            assertTrue(run.hasErrors());
            assertTrue(run.problems().toString().contains("goes on where"), "" + run.problems());
            assertEquals(2, server.taken().size());
        }
        try (SmtpStub server = stub()) {
            assertEquals(
                    List.of(Fate.SENT, Fate.SENT),
                    fates(sending.send(server.port(), READERS).value()));
            assertEquals(List.of("c@x.example", "d@x.example"), server.taken());
            assertEquals(List.of(), sending.send(server.port(), READERS).value());
        }
    }

    @Test
    void aRunThatWasKilledLeavesItsLetterUnknown() throws IOException {
        Files.createDirectories(sending.journal().getParent());
        Files.writeString(
                sending.journal(),
                "begun\ta@x.example\nsent\ta@x.example\t250\nbegun\tb@x.example\n");
        try (SmtpStub server = stub()) {
            Checked<List<Outcome>> run = sending.send(server.port(), READERS);
            assertEquals(List.of("c@x.example", "d@x.example"), server.taken());
            assertTrue(run.problems().toString().contains("b@x.example"), "" + run.problems());
            assertFalse(run.hasErrors());
        }
    }

    @Test
    void aLineOfTheJournalThatWasCutOffCountsForNothing() throws IOException {
        Files.createDirectories(sending.journal().getParent());
        Files.writeString(sending.journal(), "sent\ta@x.example\t250\nbegun\tb@x.exam");
        try (SmtpStub server = stub()) {
            sending.send(server.port(), READERS);
            assertEquals(List.of("b@x.example", "c@x.example", "d@x.example"), server.taken());
        }
        String journal = Files.readString(sending.journal());
        assertTrue(
                journal.startsWith("sent\ta@x.example\t250\nbegun\tb@x.example\nsent\tb@"),
                journal);
    }

    @Test
    void whatTheServerSaysCannotForgeALineOfTheJournal() throws IOException {
        try (Journal journal = Journal.open(sending.journal()).orElseThrow()) {
            Recipient reader = READERS.get(0);
            journal.end(new Outcome(reader, Fate.REFUSED, "550 no\nsent\tb@x.example\t250 ok"));
        }
        try (Journal journal = Journal.open(sending.journal()).orElseThrow()) {
            assertEquals(Optional.of(Fate.REFUSED), journal.fate(READERS.get(0)));
            assertEquals(Optional.empty(), journal.fate(READERS.get(1)));
        }
    }

    @Test
    void twoRunsAtOnceAreOneTooMany() throws IOException {
        Journal first = Journal.open(sending.journal()).orElseThrow();
        assertTrue(Journal.open(sending.journal()).isEmpty());
        first.close();
        Journal.open(sending.journal()).orElseThrow().close();
    }

    private static SmtpStub stub() throws IOException {
        return new SmtpStub(Optional.empty());
    }

    private static List<Fate> fates(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::fate).toList();
    }
}
