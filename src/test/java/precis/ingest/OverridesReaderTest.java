package precis.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import precis.model.Checked;
import precis.model.Credibility;
import precis.model.Outlet;
import precis.model.Overrides;
import precis.model.Reliability;
import precis.model.Status;

class OverridesReaderTest {

    @TempDir private Path project;

    @Test
    void everyKeyIsRead() throws IOException {
        write(
                "content/overrides/un-article.yml",
                """
                title: Autre titre
                status: review
                note: Lu et relu.
                hide: [Première phrase.]
                pin:
                  - Deuxième phrase.
                summary: [Troisième phrase.]
                speakers:
                  - sentence: Quatrième phrase.
                    speaker: Jeanne Martin
                    kind: official
                actors:
                  - name: Martin
                    rename: Jeanne Martin
                    role: maire
                    merge: [Mme Martin]
                credibility:
                  - sentence: Cinquième phrase.
                    value: probable
                corrections:
                  - date: 2026-03-03
                    text: La date était fausse.
                """);
        Checked<Map<String, Overrides>> read = read();
        assertEquals(List.of(), read.problems());
        Overrides o = read.value().get("un-article");
        assertEquals(Optional.of("Autre titre"), o.title());
        assertEquals(Optional.of(Status.REVIEW), o.status());
        assertEquals(List.of("Lu et relu."), o.notes());
        assertEquals(4, o.hide().get(0).line());
        assertEquals("Deuxième phrase.", o.pin().get(0).text());
        assertEquals(Optional.of("Jeanne Martin"), o.speakers().get(0).speaker());
        assertEquals("Mme Martin", o.actors().get(0).merge().get(0).text());
        assertEquals(Credibility.PROBABLE, o.credibility().get(0).value());
        assertEquals("2026-03-03", o.corrections().get(0).date().toString());
    }

    @Test
    void aFileBesideTheSeedIsReadToo() throws IOException {
        write("seeds/2026/Un Article.overrides.yml", "title: Autre titre\n");
        assertEquals(List.of("un-article"), List.copyOf(read().value().keySet()));
    }

    @Test
    void twoFilesForOneArticleAreAnError() throws IOException {
        write("seeds/a.overrides.yml", "title: A\n");
        write("content/overrides/a.yml", "title: B\n");
        assertTrue(read().hasErrors());
    }

    @Test
    void whatCannotBeUsedNamesItsLine() throws IOException {
        write(
                "content/overrides/a.yml",
                """
                title: A
                titel: B
                status: perhaps
                speakers:
                  - speaker: Jeanne
                corrections:
                  - date: hier
                    text: B
                """);
        List<String> problems = read().problems().stream().map(Object::toString).toList();
        assertEquals(4, problems.size(), problems.toString());
        for (int line : List.of(2, 3, 5, 7)) {
            assertTrue(
                    problems.stream().anyMatch(p -> p.contains("a.yml:" + line + ":")),
                    problems.toString());
        }
    }

    @Test
    void nothingIsConstructedFromTheYaml() throws IOException {
        write("content/overrides/a.yml", "title: !!java.net.URL [http://example.org]\n");
        write("content/overrides/b.yml", "x: &x [a]\ny: [*x, *x]\ntitle: [*x]\n");
        Checked<Map<String, Overrides>> read = read();
        assertTrue(read.hasErrors());
        assertTrue(read.value().values().stream().allMatch(o -> o.title().isEmpty()));
    }

    @Test
    void aGradeIsAskedForAsItIsWritten() throws IOException {
        write("data/outlets.yml", "- name: Le Quotidien\n  reliability: Z\n");
        String problems = reader().outlets().problems().toString();
        assertTrue(problems.contains("use one of: A, B, C, D, E, F"), problems);
    }

    @Test
    void outletsAreReadWithWhereTheOwnerKnowsThemFrom() throws IOException {
        write(
                "data/outlets.yml",
                """
                - name: Le Quotidien
                  aliases: [quotidien.example]
                  type: quotidien
                  country: France
                  owner: Groupe Exemple
                  source: mentions légales
                  reliability: B
                - name: Radio Plaine
                """);
        Checked<List<Outlet>> read = reader().outlets();
        assertEquals(List.of(), read.problems());
        assertEquals(Optional.of(Reliability.B), read.value().get(0).reliability());
        assertEquals(Optional.of("mentions légales"), read.value().get(0).source());
        assertEquals(Optional.empty(), read.value().get(1).reliability());
    }

    @Test
    void aFolderThatMayNotBeReadKeepsNothingElseBack() throws IOException {
        write("seeds/pont.overrides.yml", "title: Le pont\n");
        write("seeds/ferme/route.overrides.yml", "title: La route\n");
        Path closed = project.resolve("seeds/ferme");
        closed.toFile().setReadable(false, false);
        assumeFalse(Files.isReadable(closed), "the system's owner may read everything");
        Checked<Map<String, Overrides>> read = read();
        closed.toFile().setReadable(true);
        assertEquals(Set.of("pont"), read.value().keySet());
        assertEquals(List.of(), read.problems());
    }

    @Test
    void aFolderOfOverridesThatMayNotBeReadIsAnError() throws IOException {
        write("content/overrides/ferme/route.yml", "title: La route\n");
        Path closed = project.resolve("content/overrides/ferme");
        closed.toFile().setReadable(false, false);
        assumeFalse(Files.isReadable(closed), "the system's owner may read everything");
        String problems = read().problems().toString();
        closed.toFile().setReadable(true);
        assertTrue(problems.contains("content/overrides/ferme: may not be read ("), problems);
    }

    private Checked<Map<String, Overrides>> read() {
        return reader().read();
    }

    private OverridesReader reader() {
        return new OverridesReader(project, project.resolve("seeds"));
    }

    private void write(String name, String text) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
