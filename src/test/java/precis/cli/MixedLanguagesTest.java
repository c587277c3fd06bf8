package precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import precis.Trees;

/** A site in French with a French and an English article, and one that no pack can read. */
class MixedLanguagesTest {

    private static final Path ARTICLES = Path.of("src/test/resources/golden/briefings");
    private static final StringWriter ERRORS = new StringWriter();

    @TempDir static Path project;

    private static int code;

    @BeforeAll
    static void build() throws IOException {
        for (String part : List.of("content", "templates", "assets")) {
            Trees.copy(Path.of(part), project.resolve(part));
        }
        Files.writeString(
                project.resolve("jbake.properties"),
                Files.readString(Path.of("jbake.properties"))
                        .replace("precis.edition=daily", "precis.edition=manual"));
        Path seeds = Files.createDirectory(project.resolve("seeds"));
        for (String name : List.of("tribunal.txt", "council-vote.txt")) {
            Files.copy(ARTICLES.resolve(name), seeds.resolve(name));
        }
        Files.writeString(
                seeds.resolve("consejo.txt"),
                "El consejo vota la ley\n\nEl consejo votó la ley por la noche, pero el alcalde no"
                        + " está contento con la decisión de los vecinos.\n");
        Console console =
                new Console(new PrintWriter(new StringWriter()), new PrintWriter(ERRORS), false);
        code = Precis.run(new String[] {"build", "--source", project.toString()}, console);
    }

    @AfterAll
    static void forget() {
        ERRORS.getBuffer().setLength(0);
    }

    private static Map<String, Document> pages(String folder) throws IOException {
        Map<String, Document> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(project.resolve("target/site").resolve(folder))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                Document page = Jsoup.parse(Files.readString(file));
                pages.put(page.select("h1").text(), page);
            }
        }
        return pages;
    }

    @Test
    void theArticleThatNoPackReadsIsRefusedWithWhereHelpStands() {
        assertEquals(ExitCode.CONTENT_ERROR, code);
        assertTrue(
                ERRORS.toString().contains("consejo.txt: no language pack for 'es'"),
                ERRORS.toString());
        assertTrue(ERRORS.toString().contains("as CONTRIBUTING.md tells"), ERRORS.toString());
    }

    @Test
    void aBriefingSpeaksItsArticlesLanguage() throws IOException {
        Map<String, String> languages = new TreeMap<>();
        pages("briefings")
                .forEach((title, page) -> languages.put(title, page.child(0).attr("lang")));
        assertEquals(
                Map.of(
                        "Harbour council approves ferry terminal despite objections",
                        "en",
                        "Pollution de la Mérande : la société Chimal condamnée à 4 millions"
                                + " d\u2019euros d\u2019amende",
                        "fr"),
                Map.copyOf(languages));
    }

    @Test
    void anEditionHoldsBothAndMarksWhatIsNotInItsLanguage() throws IOException {
        List<Document> both =
                pages("editions").values().stream()
                        .filter(p -> p.text().contains("Harbour council approves"))
                        .filter(p -> p.text().contains("Pollution de la Mérande"))
                        .toList();
        assertTrue(!both.isEmpty());
        for (Document page : both) {
            assertEquals("fr", page.child(0).attr("lang"));
            Element english = page.getElementsContainingOwnText("Harbour council").first();
            assertEquals("en", english.closest("[lang]").attr("lang"), english.outerHtml());
            Element french = page.getElementsContainingOwnText("Pollution de la").first();
            assertEquals("fr", french.closest("[lang]").attr("lang"), french.outerHtml());
        }
    }

    @Test
    void whatIsSaidOfAStoryIsInItsLanguage() throws IOException {
        List<Element> origins = new ArrayList<>();
        pages("editions").values().forEach(p -> origins.addAll(p.select(".story .origin")));
        List<String> english =
                origins.stream()
                        .filter(o -> o.closest("[lang]").attr("lang").equals("en"))
                        .map(Element::text)
                        .toList();
        assertTrue(!english.isEmpty());
        english.forEach(o -> assertTrue(o.contains("March"), o));
    }

    @Test
    void theListOfEditionsTellsWhatIsInThem() throws IOException {
        Document list = pages("editions").get("Éditions");
        assertEquals(2, list.select(".editions .lead").size(), list.outerHtml());
    }

    @Test
    void everyNameLeadsToItsPageOrToTheOnlyBriefingThatHasIt() throws IOException {
        for (String index : List.of("actors", "sources")) {
            Path file = project.resolve("target/site").resolve(index).resolve("index.html");
            List<Element> names = Jsoup.parse(Files.readString(file)).select(".names li");
            assertTrue(!names.isEmpty());
            names.forEach(n -> assertEquals(1, n.select("a").size(), n.outerHtml()));
        }
    }

    @Test
    void underItsOwnHeadlineAnArticleIsNotNamedAgain() throws IOException {
        Document edition =
                pages("editions").values().stream()
                        .filter(p -> !p.select(".story").isEmpty())
                        .findFirst()
                        .orElseThrow();
        for (Element says : edition.select(".story .says a")) {
            assertTrue(says.attr("href").contains("#s"), says.outerHtml());
            assertTrue(says.text().startsWith("§"), says.outerHtml());
        }
    }

    @Test
    void eachLineOfALetterSaysItsLanguageWhereItIsAnotherOne() throws IOException {
        Path file = project.resolve("target/site/newsletter");
        List<Element> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(file)) {
            for (Path page : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                lines.addAll(Jsoup.parse(Files.readString(page)).select("p"));
            }
        }
        List<Element> english =
                lines.stream().filter(p -> p.text().contains("the article itself")).toList();
        assertTrue(!english.isEmpty());
        english.forEach(p -> assertEquals("en", p.closest("[lang]").attr("lang"), p.outerHtml()));
        List<Element> french =
                lines.stream()
                        .filter(p -> p.text().contains("l\u2019article lui-m\u00eame"))
                        .toList();
        assertTrue(!french.isEmpty());
        french.forEach(p -> assertEquals("fr", p.closest("[lang]").attr("lang"), p.outerHtml()));
    }

    @Test
    void theHeadingsWithinAStoryOfALetterAreInItsLanguage() throws IOException {
        List<Element> headings = new ArrayList<>();
        try (Stream<Path> files = Files.walk(project.resolve("target/site/newsletter"))) {
            for (Path mail : files.filter(f -> f.endsWith("mail.html")).toList()) {
                headings.addAll(
                        Jsoup.parse(Files.readString(mail))
                                .getElementsMatchingOwnText("^(Key claims|Affirmations clés)$"));
            }
        }
        assertEquals(
                Set.of("en Key claims", "fr Affirmations cl\u00e9s"),
                headings.stream()
                        .map(h -> h.closest("[lang]").attr("lang") + " " + h.text())
                        .collect(Collectors.toSet()));
    }

    @Test
    void pagesThatStandInSeveralLanguagesPointToEachOther() throws IOException {
        for (String page : List.of("about.html", "en/about.html", "de/about.html")) {
            Path file = project.resolve("target/site").resolve(page);
            Document document = Jsoup.parse(Files.readString(file));
            assertEquals(
                    List.of("de", "en", "fr"),
                    document.select("link[hreflang]").eachAttr("hreflang").stream()
                            .sorted()
                            .toList());
        }
    }
}
