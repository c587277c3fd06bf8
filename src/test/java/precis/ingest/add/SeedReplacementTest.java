package precis.ingest.add;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import precis.ingest.SeedReader;
import precis.ingest.add.AddedSeed.Outcome;
import precis.ingest.add.SeedAdder.Duplicates;
import precis.ingest.fetch.Fetched;
import precis.language.Languages;
import precis.model.Article;
import precis.model.Checked;

class SeedReplacementTest {

    private static final Languages LANGUAGES = Languages.load();
    private static final SeedReader READER = new SeedReader(LANGUAGES::identify, LANGUAGES::pack);
    private static final Instant BEFORE = Instant.parse("2024-03-05T10:00:00Z");
    private static final Instant NOW = Instant.parse("2024-03-06T08:00:00Z");
    private static final URI ADDRESS = URI.create("https://www.exemple.fr/ponts/loge");
    private static final String TEXT =
            "La ville a fermé le pont de la Loge dans la nuit de lundi à mardi, après une crue que"
                    + " personne n'attendait à cette saison. Les services techniques doivent"
                    + " contrôler les piles avant la fin de la semaine, a indiqué la maire, qui ne"
                    + " veut prendre aucun risque pour les habitants du quartier.";
    private static final String CORRECTED = TEXT.replace("lundi à mardi", "mardi à mercredi");
    private static final String OTHER =
            "Le conseil municipal a voté jeudi soir le budget de la ville, qui prévoit une hausse"
                    + " de la taxe et la construction d'une école dans le quartier de la gare.";

    @TempDir private Path project;

    @BeforeEach
    void aSeedIsThere() throws IOException {
        assertEquals(Outcome.ADDED, outcome(adder(BEFORE).add(ADDRESS, page("Pont fermé", TEXT))));
    }

    private SeedAdder adder(Instant now) {
        return new SeedAdder(READER, project.resolve("seeds"), now, Duplicates.REPLACE);
    }

    private static Fetched page(String title, String text) {
        String html =
                "<html lang=fr><title>%1$s</title><article><h1>%1$s</h1><p>%2$s</p></article>";
        byte[] bytes = String.format(html, title, text).getBytes(StandardCharsets.UTF_8);
        return new Fetched(ADDRESS, "text/html; charset=utf-8", bytes);
    }

    private static Outcome outcome(Checked<Optional<AddedSeed>> added) {
        return added.value().orElseThrow(() -> new AssertionError(added.problems())).outcome();
    }

    private static String problem(Checked<Optional<AddedSeed>> added) {
        assertTrue(added.value().isEmpty(), () -> "added " + added.value());
        return added.problems().get(0).toString();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(project.resolve(name), text);
    }

    private List<String> seeds() throws IOException {
        try (Stream<Path> files = Files.list(project.resolve("seeds"))) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private String sidecar() throws IOException {
        return Files.readString(project.resolve("seeds/pont-ferme.yml"));
    }

    private Article read() {
        Checked<List<Article>> read = READER.read(project.resolve("seeds"));
        assertEquals(List.of(), read.problems());
        assertEquals(1, read.value().size());
        return read.value().get(0);
    }

    @Test
    void theNewerVersionTakesThePlaceAndTheNameOfTheFormer() throws IOException {
        Checked<Optional<AddedSeed>> added =
                adder(NOW).add(ADDRESS, page("Pont fermé à la Loge", CORRECTED));
        assertEquals(
                Optional.of(new AddedSeed("pont-ferme.html", Outcome.REPLACED)), added.value());
        assertEquals(List.of("pont-ferme.html", "pont-ferme.yml"), seeds());
        assertEquals("pont-ferme", read().id());
        assertTrue(read().text().contains("mardi à mercredi"));
    }

    @Test
    void whatWasWrittenIntoTheSidecarHoldsOnAndTheFileIsDescribedAnew() throws IOException {
        Path beside = project.resolve("seeds/pont-ferme.yml");
        Files.writeString(beside, "# of the wire\nauthor: Jeanne Martin\n" + sidecar());
        adder(NOW).add(ADDRESS, page("Pont fermé", CORRECTED));
        assertTrue(sidecar().startsWith("# of the wire\nauthor: Jeanne Martin\nurl: "), sidecar());
        assertTrue(sidecar().contains("retrieved: \"2024-03-06T08:00:00Z\""), sidecar());
        assertFalse(sidecar().contains(BEFORE.toString()), sidecar());
        assertEquals(List.of("Jeanne Martin"), read().metadata().authors().orElseThrow().value());
    }

    @Test
    void theSameWordsInOtherBytesChangeNothing() throws IOException {
        String before = sidecar();
        assertEquals(
                Outcome.UNCHANGED,
                outcome(adder(NOW).add(ADDRESS, page("Pont fermé", TEXT + "<!-- 7:02 -->"))));
        assertEquals(before, sidecar());
    }

    @Test
    void anotherKindOfFileKeepsTheAddressOfThePage() throws IOException {
        Path text = file("note.txt", "Pont fermé\n\n" + CORRECTED);
        assertEquals(
                Optional.of(new AddedSeed("pont-ferme.txt", Outcome.REPLACED)),
                adder(NOW).add(text).value());
        assertEquals(List.of("pont-ferme.txt", "pont-ferme.yml"), seeds());
        assertEquals(ADDRESS, read().metadata().url().orElseThrow().value());
    }

    @Test
    void anArticleOfItsOwnIsAdded() throws IOException {
        assertEquals(
                Optional.of(new AddedSeed("budget-vote.txt", Outcome.ADDED)),
                adder(NOW).add(file("b.txt", "Budget voté\n\n" + OTHER)).value());
    }

    @Test
    void aReprintOfAnotherAddressReplacesNothing() throws IOException {
        Path reprint = file("soir.txt", "Pont fermé\n\n" + CORRECTED);
        file("soir.yml", "url: https://soir.example/pont\n");
        assertTrue(problem(adder(NOW).add(reprint)).contains("which has another address"));
        assertTrue(read().text().contains("lundi à mardi"));
    }

    @Test
    void twoOfOneRunDoNotReplaceEachOther() throws IOException {
        SeedAdder adder = adder(NOW);
        adder.add(file("a.txt", "Budget voté\n\n" + OTHER));
        Path twin = file("b.txt", "Budget voté\n\n" + OTHER + " La séance fut longue.");
        assertTrue(problem(adder.add(twin)).contains("nearly the text of the seed budget-vote"));
    }

    @Test
    void aFileOfSeveralArticlesIsNotReplaced() throws IOException {
        String entry =
                "<item><title>%s</title><link>https://fil.example/%s</link>"
                        + "<description>%s</description></item>";
        String feed =
                "<rss version='2.0'><channel><title>Le Fil</title>"
                        + String.format(entry, "Le budget voté", "b", OTHER)
                        + String.format(entry, "La Loge", "l", CORRECTED.replace("crue", "nuit"))
                        + "</channel></rss>";
        Path several = file("fil.xml", feed);
        adder(BEFORE).add(several);
        Files.writeString(several, feed.replace("voté", "adopté"));
        assertTrue(problem(adder(NOW).add(several)).contains("several articles"));
    }

    @Test
    void aVersionThatCannotBeReadLeavesTheFormer() throws IOException {
        Path empty = file("pont.txt", "Pont fermé");
        file("pont.yml", "url: " + ADDRESS + "\n");
        problem(adder(NOW).add(empty));
        assertTrue(read().text().contains("lundi à mardi"));
    }
}
