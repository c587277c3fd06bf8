package precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import precis.model.Cadence;
import precis.model.Checked;
import precis.model.Problem;
import precis.model.Settings;

class SettingsFileTest {

    @TempDir Path project;

    @Test
    void aMissingFileMeansTheDefaults() {
        Settings settings = read(Optional.empty()).value();
        assertEquals("fr", settings.language());
        assertEquals(Settings.SourceText.USED, settings.sourceText());
    }

    @Test
    void theCommandLineWinsAndTheAddressEndsInASlash() throws IOException {
        write("site.host=https://one.example/\n");
        assertEquals(URI.create("https://one.example/"), read(Optional.empty()).value().baseUrl());
        assertEquals(
                URI.create("https://two.example/sub/"),
                read(Optional.of("https://two.example/sub")).value().baseUrl());
    }

    @Test
    void editionsAreDailyUnlessTheFileSaysOtherwise() throws IOException {
        assertEquals(Cadence.DAILY, read(Optional.empty()).value().edition());
        write("precis.edition=weekly\n");
        assertEquals(Cadence.WEEKLY, read(Optional.empty()).value().edition());
        write("precis.edition=hourly\n");
        assertTrue(
                read(Optional.empty())
                        .problems()
                        .toString()
                        .contains(
                                "jbake.properties:1: 'hourly' is no choice (use one of: daily, weekly"));
    }

    @Test
    void aFaultIsOnTheLineThatHoldsAndDoublesAreTold() throws IOException {
        write("precis.zone=Europe/Paris\nprecis.title=x\nprecis.zone=Mars/Base\n");
        String problems = read(Optional.empty()).problems().toString();
        assertTrue(problems.contains("jbake.properties:3: no time zone Mars/Base"), problems);
        assertTrue(problems.contains(":3: precis.zone is set on lines 1 and 3 (keep"), problems);
    }

    @Test
    void addressesAndServerAreCheckedBeforeALetterIsSent() throws IOException {
        write(
                "precis.contact=the desk\nprecis.smtp.security=ssl\nprecis.smtp.port=many\n"
                        + "precis.smtp.bounces=nobody\n");
        List<Problem> problems = read(Optional.empty()).problems().stream().sorted().toList();
        assertEquals(List.of(1, 2, 3, 4), problems.stream().map(Problem::line).toList());
        assertTrue(problems.toString().contains("no port: many (write"), problems.toString());
    }

    @Test
    void whatIsNotUtf8IsToldWithARemedy() throws IOException {
        Files.write(
                project.resolve("jbake.properties"),
                "precis.title=Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        UncheckedIOException failure =
                assertThrows(UncheckedIOException.class, () -> read(Optional.empty()));
        assertTrue(failure.getMessage().endsWith("is not UTF-8 (save it as UTF-8)"));
    }

    @Test
    void everyFaultNamesItsLineAndARemedy() throws IOException {
        write(
                "# comment\nprecis.titel=x\nprecis.zone=Mars/Base\nprecis.source.text=some\n"
                        + "site.host=ftp://x\nprecis.language=tlh\n");
        List<Problem> problems = read(Optional.empty()).problems().stream().sorted().toList();
        assertEquals(List.of(2, 3, 4, 5, 6), problems.stream().map(Problem::line).toList());
        assertTrue(problems.stream().allMatch(p -> p.isError() && !p.remedy().isEmpty()));
        assertTrue(problems.get(0).toString().startsWith("jbake.properties:2: unknown key"));
    }

    @Test
    void aKeyThatIsNearlyRightIsNamed() throws IOException {
        write("precis.titel=x\nprecis.edtion=weekly\nprecis.xyzzy=x\n");
        List<Problem> problems = read(Optional.empty()).problems().stream().sorted().toList();
        assertTrue(problems.get(0).remedy().startsWith("did you mean precis.title? known keys"));
        assertTrue(problems.get(1).remedy().startsWith("did you mean precis.edition? known keys"));
        assertTrue(problems.get(2).remedy().startsWith("known keys"));
    }

    @Test
    void aKeyWithoutItsPrefixIsNoticed() throws IOException {
        write("title=x\ndefault.status=draft\nsite.host=https://example.org/\n");
        List<Problem> problems = read(Optional.empty()).problems();
        assertEquals(1, problems.size(), problems::toString);
        assertFalse(problems.get(0).isError(), "it may be read by a layout");
        assertTrue(problems.get(0).toString().contains("write precis.title"));
    }

    private Checked<Settings> read(Optional<String> baseUrl) {
        return SettingsFile.read(project, baseUrl, Set.of("fr"));
    }

    private void write(String text) throws IOException {
        Files.writeString(project.resolve("jbake.properties"), text);
    }
}
