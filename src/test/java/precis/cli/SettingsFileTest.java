package precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
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
                        .contains("jbake.properties:1: no choice: hourly (write daily or weekly"));
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

    private Checked<Settings> read(Optional<String> baseUrl) {
        return SettingsFile.read(project, baseUrl, Set.of("fr"));
    }

    private void write(String text) throws IOException {
        Files.writeString(project.resolve("jbake.properties"), text);
    }
}
