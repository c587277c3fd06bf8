package precis.ingest.add;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import precis.ingest.SeedFile;
import precis.ingest.SeedReader;
import precis.ingest.add.SeedAdder.Duplicates;
import precis.ingest.fetch.Fetched;
import precis.language.Languages;
import precis.model.Article;
import precis.model.Checked;
import precis.model.Origin;

class SeedAdderTest {

    private static final Languages LANGUAGES = Languages.load();
    private static final SeedReader READER = new SeedReader(LANGUAGES::identify, LANGUAGES::pack);
    private static final Instant NOW = Instant.parse("2024-03-05T10:11:12.345Z");
    private static final URI ADDRESS = URI.create("https://www.exemple.fr/ponts/loge?utm_source=x");
    private static final String TEXT =
            "La ville a fermé le pont de la Loge dans la nuit de lundi à mardi, après une crue que"
                    + " personne n'attendait à cette saison. Les services techniques doivent"
                    + " contrôler les piles avant la fin de la semaine, a indiqué la maire, qui ne"
                    + " veut prendre aucun risque pour les habitants du quartier.";
    private static final String PAGE =
            "<html lang=fr><head><title>Le pont de la Loge, « fermé » à l'été !</title>"
                    + "<meta property='og:site_name' content='Le Phare'></head><body><article>"
                    + "<h1>Le pont de la Loge, « fermé » à l'été !</h1><p>"
                    + TEXT
                    + "</p></article></body></html>";

    @TempDir private Path project;

    private SeedAdder adder() {
        return new SeedAdder(READER, project.resolve("seeds"), NOW, Duplicates.REFUSE);
    }

    private static Fetched page(String html, String charset) {
        return new Fetched(
                ADDRESS, "text/html; charset=" + charset, html.getBytes(Charset.forName(charset)));
    }

    private static String problem(Checked<Optional<AddedSeed>> added) {
        assertTrue(added.value().isEmpty(), () -> "added " + added.value());
        return added.problems().get(0).toString();
    }

    private static Optional<AddedSeed> added(String seed) {
        return Optional.of(new AddedSeed(seed, AddedSeed.Outcome.ADDED));
    }

    private List<String> seeds() throws IOException {
        try (Stream<Path> files = Files.list(project.resolve("seeds"))) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aPageGetsACleanNameAndASidecar() throws IOException {
        Checked<Optional<AddedSeed>> added = adder().add(ADDRESS, page(PAGE, "utf-8"));
        assertEquals(added("le-pont-de-la-loge-ferme-a-l-ete.html"), added.value());
        assertEquals(
                List.of(
                        "le-pont-de-la-loge-ferme-a-l-ete.html",
                        "le-pont-de-la-loge-ferme-a-l-ete.yml"),
                seeds());
        String sidecar =
                Files.readString(project.resolve("seeds/le-pont-de-la-loge-ferme-a-l-ete.yml"));
        assertEquals(
                "url: \"https://www.exemple.fr/ponts/loge?utm_source=x\"\n"
                        + "outlet: \"Le Phare\"\n"
                        + "charset: \"utf-8\"\n"
                        + "retrieved: \"2024-03-05T10:11:12Z\"\n"
                        + "sha256: \""
                        + SeedFile.sha256(PAGE.getBytes(StandardCharsets.UTF_8))
                        + "\"\n",
                sidecar);
        Article read = READER.read(project.resolve("seeds")).value().get(0);
        assertEquals("Le Phare", read.metadata().outlet().orElseThrow().value());
        assertEquals(Origin.SIDECAR, read.metadata().url().orElseThrow().origin());
    }

    @Test
    void ofAPageThatIsCutOffIsSaidSo() throws IOException {
        String wall =
                "<p>Il vous reste 85 % de cet article à lire. La suite est réservée aux abonnés.</p>";
        Checked<Optional<AddedSeed>> added =
                adder().add(
                                ADDRESS,
                                page(PAGE.replace("</article>", wall + "</article>"), "utf-8"));
        assertEquals(added("le-pont-de-la-loge-ferme-a-l-ete.html"), added.value());
        assertEquals(
                ADDRESS
                        + ": holds only the beginning of its article (add --replace the whole page,"
                        + " if you may read it)",
                added.problems().get(0).toString());
        assertEquals(
                List.of(),
                adder()
                        .add(ADDRESS, page(PAGE.replace("Loge", "Veyle"), "utf-8"))
                        .problems()
                        .stream()
                        .filter(p -> p.message().contains("beginning"))
                        .toList());
    }

    @Test
    void theEncodingThatTheServerNamesIsKept() throws IOException {
        adder().add(ADDRESS, page(PAGE.replace("été", "été €"), "windows-1252"));
        Article read = READER.read(project.resolve("seeds")).value().get(0);
        assertTrue(read.title().contains("été €"), read.title());
    }

    @Test
    void anAddressOrTextThatIsThereIsRefusedAndTheSeedNamed() throws IOException {
        SeedAdder adder = adder();
        adder.add(ADDRESS, page(PAGE, "utf-8"));
        String there = "is in the seeds already: le-pont-de-la-loge-ferme-a-l-ete.html";
        assertEquals(
                Optional.of("le-pont-de-la-loge-ferme-a-l-ete.html"),
                adder.knows(URI.create("http://m.exemple.fr/ponts/loge/#top")));
        assertTrue(problem(adder.add(ADDRESS, page("<p>x" + PAGE, "utf-8"))).contains(there));

        Path copy = project.resolve("autre nom.txt");
        Files.writeString(copy, "Pont fermé\n\n" + TEXT + " Une déviation est en place.");
        String like = "has nearly the text of the seed le-pont-de-la-loge-ferme-a-l-ete.html";
        assertTrue(problem(adder.add(copy)).contains(like));
        // The same holds for who looks into the folder anew.
        assertTrue(problem(adder().add(copy)).contains(like));
        assertEquals(2, seeds().size());
    }

    @Test
    void aFileComesWithItsOwnSidecar() throws IOException {
        Path file = project.resolve("Mon Article (3).txt");
        Files.writeString(file, "Pont fermé\n\n" + TEXT);
        Files.writeString(project.resolve("Mon Article (3).yml"), "outlet: Le Soir\nauthor: A. B.");
        assertEquals(added("pont-ferme.txt"), adder().add(file).value());
        String sidecar = Files.readString(project.resolve("seeds/pont-ferme.yml"));
        assertTrue(sidecar.startsWith("outlet: Le Soir\nauthor: A. B.\nretrieved: "), sidecar);
        assertTrue(READER.read(project.resolve("seeds")).problems().isEmpty());
    }

    @Test
    void twoArticlesOfOneTitleGetTwoNames() throws IOException {
        SeedAdder adder = adder();
        Path a = Files.writeString(project.resolve("a.txt"), "Pont fermé\n\n" + TEXT);
        Path b =
                Files.writeString(
                        project.resolve("b.txt"),
                        "Pont fermé\n\nLe conseil municipal a voté jeudi soir le budget de la"
                                + " ville, qui prévoit une hausse de la taxe et la construction"
                                + " d'une école dans le quartier de la gare.");
        assertEquals(added("pont-ferme.txt"), adder.add(a).value());
        assertEquals(added("pont-ferme-2.txt"), adder.add(b).value());
    }

    @Test
    void aFeedGoesByItsNameAndIsTakenForOneNewEntry() throws IOException {
        String entry =
                "<item><title>%s</title><link>https://fil.example/%d</link>"
                        + "<description>%s</description></item>";
        String first = String.format(entry, "Le pont ferme", 1, TEXT);
        String second =
                String.format(
                        entry,
                        "Le budget voté",
                        2,
                        "Le conseil municipal a voté jeudi soir le budget de la ville, qui prévoit"
                                + " une hausse de la taxe et une école dans le quartier.");
        String feed = "<rss version='2.0'><channel><title>Le Fil</title>%s</channel></rss>";
        SeedAdder adder = adder();
        Path one = Files.writeString(project.resolve("x.xml"), String.format(feed, first));
        assertEquals(added("le-fil.xml"), adder.add(one).value());
        Files.writeString(one, String.format(feed, first) + "\n");
        assertTrue(problem(adder.add(one)).contains("is in the seeds already: le-fil.xml"));
        Files.writeString(one, String.format(feed, first + second));
        assertEquals(added("le-fil-2.xml"), adder.add(one).value());
    }

    @Test
    void whatIsNoArticleIsRefused() throws IOException {
        Path archive = Files.writeString(project.resolve("a.zip"), "PK");
        assertTrue(problem(adder().add(archive)).contains("is an archive"));
        assertTrue(problem(adder().add(project.resolve("none.txt"))).contains("no such file"));
        assertTrue(
                problem(adder().add(ADDRESS, new Fetched(ADDRESS, "image/png", new byte[] {1})))
                        .contains("is no page but 'image/png'"));
    }

    @Test
    void aChangedSeedIsNoticed() throws IOException {
        adder().add(ADDRESS, page(PAGE, "utf-8"));
        Path seed = project.resolve("seeds/le-pont-de-la-loge-ferme-a-l-ete.html");
        Files.writeString(seed, Files.readString(seed) + " ");
        assertTrue(
                READER.read(project.resolve("seeds")).problems().stream()
                        .anyMatch(p -> p.toString().contains("another sha256")));
    }
}
