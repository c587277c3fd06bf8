package precis.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import nu.validator.vendor.thaiopensource.xml.sax.ErrorHandlerImpl;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** Feeds and sitemap of a full site hold to their schemas, and to what the pages say. */
class FeedCheckIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir static Path project;

    private static Path site;

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        site = Built.fixture(project, "fr");
    }

    @Test
    void everyAtomFeedHoldsToItsSchema() throws IOException, SAXException {
        List<Path> feeds = named("atom.xml");
        assertTrue(feeds.size() > 20, "feeds: " + feeds.size());
        StringWriter complaints = new StringWriter();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(complaints));
        ValidationDriver driver =
                new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        String schema = FeedCheckIT.class.getResource("schema/atom.rnc").toString();
        assertTrue(driver.loadSchema(ValidationDriver.uriOrFileInputSource(schema)), "schema");
        for (Path feed : feeds) {
            driver.validate(ValidationDriver.fileInputSource(feed.toFile()));
        }
        assertEquals("", complaints.toString());
    }

    @Test
    void everyJsonFeedHoldsToItsSchemaAndSaysWhatTheAtomFeedSays() throws IOException {
        List<String> faults = new ArrayList<>();
        try (InputStream in = FeedCheckIT.class.getResourceAsStream("schema/feed.schema.json")) {
            JsonSchema schema =
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
            for (Path feed : named("feed.json")) {
                JsonNode data = JSON.readTree(Files.readAllBytes(feed));
                schema.validate(data).forEach(m -> faults.add(site.relativize(feed) + " " + m));
                Path twin = feed.resolveSibling("atom.xml");
                Document atom = Jsoup.parse(Files.readString(twin), "", Parser.xmlParser());
                assertEquals(
                        atom.select("entry > id").eachText(),
                        data.findValuesAsText("id"),
                        feed + "");
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void anEntryHoldsEveryClaimOfItsPage() throws IOException {
        Document feed =
                Jsoup.parse(
                        Files.readString(site.resolve("atom.xml")),
                        Built.ADDRESS,
                        Parser.xmlParser());
        for (Element entry : feed.select("entry")) {
            String address = entry.selectFirst("link[rel=alternate]").attr("href");
            Path page = site.resolve(address.substring(Built.ADDRESS.length()) + "index.html");
            Document briefing = Jsoup.parse(Files.readString(page));
            String content = plain(Jsoup.parse(entry.selectFirst("content").text()).text());
            for (Element claim : briefing.select(".claims > ol > li > p")) {
                claim.select(".note").remove();
                String words = plain(claim.text());
                assertTrue(content.contains(words), address + ": " + words);
            }
        }
    }

    @Test
    void theSitemapHoldsToItsSchemaAndListsEveryPage() throws IOException, SAXException {
        Path map = site.resolve("sitemap.xml");
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(
                        FeedCheckIT.class.getResource("/com/redfin/sitemapgenerator/sitemap.xsd"))
                .newValidator()
                .validate(new StreamSource(map.toFile()));
        Document listed = Jsoup.parse(Files.readString(map), "", Parser.xmlParser());
        TreeSet<String> expected = new TreeSet<>();
        try (Stream<Path> files = Files.walk(site)) {
            files.map(f -> site.relativize(f).toString())
                    .filter(f -> f.endsWith(".html"))
                    .filter(f -> !f.equals("404.html") && !f.endsWith("mail.html"))
                    .map(f -> Built.ADDRESS + f.replaceFirst("(^|/)index\\.html$", "$1"))
                    .forEach(expected::add);
        }
        assertEquals(expected, new TreeSet<>(listed.select("loc").eachText()));
    }

    /** Every kind of white space as one space, none before a comma or a full stop. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").replaceAll(" (?=[,.])", "").strip();
    }

    private static List<Path> named(String name) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(f -> f.getFileName().toString().equals(name)).sorted().toList();
        }
    }
}
