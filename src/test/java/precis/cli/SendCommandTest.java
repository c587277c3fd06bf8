package precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir Path project;

    private GreenMail server;

    @BeforeEach
    void start() throws IOException {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        letter("2026-03-11", "Wed, 11 Mar 2026 06:00:00 +0100");
        letter("2026-03-12", "Thu, 12 Mar 2026 06:00:00 +0100");
        letter("undated", "Thu, 1 Jan 1970 06:00:00 +0100");
        settings("precis.contact=p@x.example\n");
        Files.writeString(project.resolve("recipients.txt"), "a@x.example\nB <b@x.example>\n");
    }

    private void settings(String more) throws IOException {
        Files.writeString(
                project.resolve("jbake.properties"),
                more
                        + "precis.smtp.host=localhost\nprecis.smtp.security=none\nprecis.smtp.port="
                        + server.getSmtp().getPort()
                        + "\n");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private void letter(String edition, String date) throws IOException {
        Path folder = project.resolve("target/site/newsletter/" + edition);
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("mail.eml"),
                "Date: "
                        + date
                        + "\r\nMessage-ID: <"
                        + edition
                        + "@x.example>\r\nFrom: p@x.example\r\nSubject: "
                        + edition
                        + "\r\n\r\nBonjour\r\n");
    }

    private int run(String... args) {
        String[] all = new String[args.length + 3];
        all[0] = "send";
        all[1] = "--source=" + project;
        all[2] = "--rate=60000";
        System.arraycopy(args, 0, all, 3, args.length);
        return Precis.run(all, new Console(new PrintWriter(out), new PrintWriter(err), false));
    }

    @Test
    void theLatestEditionGoesToEachReaderOnce() throws Exception {
        assertEquals(ExitCode.DONE, run("latest"), err.toString());
        assertEquals(2, server.getReceivedMessages().length);
        assertEquals("2026-03-12", server.getReceivedMessages()[0].getSubject());
        assertTrue(out.toString().contains("letters sent: 2"), out.toString());

        assertEquals(ExitCode.DONE, run("2026-03-12"));
        assertEquals(2, server.getReceivedMessages().length);
        assertEquals(ExitCode.DONE, run("2026-03-11"));
        assertEquals(4, server.getReceivedMessages().length);
    }

    @Test
    void anEditionThatIsNotThereIsToldWithThoseThatAre() throws Exception {
        assertEquals(ExitCode.CONTENT_ERROR, run("2026-99-99"));
        assertTrue(err.toString().contains("or name one of the last: "), err.toString());
    }

    @Test
    void aDryRunAndATestLeaveNoTrace() throws Exception {
        assertEquals(ExitCode.DONE, run("latest", "--dry-run"), err.toString());
        assertEquals(0, server.getReceivedMessages().length);
        assertTrue(out.toString().contains("  b@x.example"), out.toString());
        assertEquals(ExitCode.DONE, run("latest", "--to", "moi@x.example"), err.toString());
        assertEquals(1, server.getReceivedMessages().length);
        assertFalse(Files.exists(project.resolve("sent")));
    }

    @Test
    void whatIsWrongIsSaidWithItsRemedyAndNothingIsSent() throws IOException {
        assertEquals(ExitCode.CONTENT_ERROR, run("2020-01-01"));
        assertTrue(err.toString().contains("run precis build first"), err.toString());
        assertEquals(ExitCode.USAGE, run("latest", "--to", "moi@x.example\r\nBcc: b@x.example"));
        assertEquals(ExitCode.CONTENT_ERROR, run("latest", "--recipients", "none.txt"));
        Files.writeString(
                project.resolve("jbake.properties"),
                "precis.smtp.host=x\nprecis.smtp.security=ssl\n");
        assertEquals(ExitCode.CONTENT_ERROR, run("latest"));
        assertTrue(
                err.toString().contains("jbake.properties:2: 'ssl' is no choice"), err.toString());
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void aServerThatDoesNotAnswerIsToldByItsSetting() throws Exception {
        int port = server.getSmtp().getPort();
        server.stop();
        assertEquals(ExitCode.CONTENT_ERROR, run("latest", "--to", "moi@x.example"));
        String told = err.toString();
        assertTrue(told.contains("no server answers at precis.smtp.host "), told);
        assertTrue(told.contains("precis.smtp.port " + port + " (correct the settings"), told);
    }

    @Test
    void aBadLineIsReportedAndTheOthersStillGetTheirLetter() throws IOException {
        Files.writeString(project.resolve("recipients.txt"), "a@x.example\nnobody\n");
        assertEquals(ExitCode.CONTENT_ERROR, run("latest"));
        assertTrue(err.toString().contains("recipients.txt:2: no mail address"), err.toString());
        assertEquals(1, server.getReceivedMessages().length);
    }

    @Test
    void aLetterThatNobodyCouldAnswerIsNotSent() throws IOException {
        settings("precis.contact=\n");
        assertEquals(ExitCode.CONTENT_ERROR, run("latest"));
        assertTrue(err.toString().contains("jbake.properties:1: no address"), err.toString());
        assertEquals(ExitCode.CONTENT_ERROR, run("latest", "--to", "moi@x.example"));
        settings("precis.contact=other@x.example\n");
        assertEquals(ExitCode.CONTENT_ERROR, run("latest"));
        assertTrue(err.toString().contains("built with p@x.example"), err.toString());
        assertEquals(0, server.getReceivedMessages().length);
        err.getBuffer().setLength(0);
        assertEquals(ExitCode.DONE, run("latest", "--dry-run"));
        assertTrue(err.toString().contains("warning: jbake.properties:1: "), err.toString());
        assertTrue(err.toString().contains("built with p@x.example"), err.toString());
        assertFalse(Files.exists(project.resolve("sent")));
    }

    @Test
    void aLetterWhoseLinksLeadNowhereIsNotSent() throws IOException {
        Path eml = project.resolve("target/site/newsletter/2026-03-12/mail.eml");
        Files.writeString(eml, Files.readString(eml).replace("@x.example>", "@example.org>"));
        assertEquals(ExitCode.CONTENT_ERROR, run("latest"));
        String told = "links lead to https://example.org/, where no site stands (write where";
        assertTrue(err.toString().contains("error: jbake.properties"), err.toString());
        assertTrue(err.toString().contains(told), err.toString());
        assertEquals(0, server.getReceivedMessages().length);
        assertEquals(ExitCode.DONE, run("latest", "--dry-run"));
        assertTrue(err.toString().contains("warning: jbake.properties"), err.toString());
    }

    @Test
    void whatCannotBeDeliveredGoesBackToAnAddressOfItsOwn() throws Exception {
        settings("precis.contact=p@x.example\nprecis.smtp.bounces=retours@x.example\n");
        assertEquals(ExitCode.DONE, run("latest"), err.toString());
        MimeMessage received = server.getReceivedMessages()[0];
        assertEquals("<retours@x.example>", received.getHeader("Return-Path", null));
        assertEquals("p@x.example", received.getFrom()[0].toString());
        settings("precis.contact=p@x.example\nprecis.smtp.bounces=nobody\n");
        assertEquals(ExitCode.CONTENT_ERROR, run("2026-03-11"));
        assertTrue(err.toString().contains("jbake.properties:2: no mail address"), err.toString());
    }

    @Test
    void whoWasLeftOutByAnInterruptedRunGetsTheLetterByTheNext() throws Exception {
        Path journal = project.resolve("sent/2026-03-12.journal");
        Files.createDirectories(journal.getParent());
        Files.writeString(journal, "begun\ta@x.example\nsent\ta@x.example\t250 OK\nbegun\tb@x.ex");
        assertEquals(ExitCode.DONE, run("latest"), err.toString());
        assertEquals(1, server.getReceivedMessages().length);
        assertEquals("B <b@x.example>", server.getReceivedMessages()[0].getHeader("To", null));
        assertEquals(ExitCode.DONE, run("latest"));
        assertEquals(1, server.getReceivedMessages().length);
    }
}
