package precis.compose.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderDeclarationList;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import precis.compose.LetterFixture;
import precis.model.SiteFile;

/** Mail programs support what the letter uses, but for a few things it can do without. */
class SupportTest {

    private static final int MOST_UNSUPPORTED = 7;

    @Test
    void fewKindsOfFeatureAreUnsupportedAnywhere() throws IOException {
        JsonNode known = facts();
        Set<String> unknown = new TreeSet<>();
        Set<String> unsupported = new TreeSet<>();
        used().forEach(
                        (kind, names) -> {
                            for (String name : names) {
                                JsonNode without = known.path(kind).path(name);
                                if (without.isMissingNode()) {
                                    unknown.add(kind + " " + name);
                                } else if (!without.isEmpty()) {
                                    unsupported.add(kind + " " + name);
                                }
                            }
                        });
        assertEquals(Set.of(), unknown);
        assertTrue(unsupported.size() <= MOST_UNSUPPORTED, unsupported.toString());
    }

    @Test
    void everyLinkIsAbsoluteAndNothingIsLoaded() {
        for (Element link : mail().select("[href]")) {
            assertTrue(URI.create(link.attr("href")).isAbsolute(), link.outerHtml());
        }
        assertTrue(mail().select("[src], link, script, svg").isEmpty());
        assertTrue(!mail().outerHtml().contains("url("));
    }

    private static Map<String, Set<String>> used() {
        Map<String, Set<String>> used = new TreeMap<>();
        for (Element element : mail().getAllElements()) {
            if (!element.tagName().startsWith("#")) {
                add(used, "elements", element.tagName());
            }
            element.attributes().forEach(a -> add(used, "attributes", a.getKey()));
            CSSReaderDeclarationList.readFromString(element.attr("style"))
                    .getAllDeclarations()
                    .forEach(d -> add(used, "properties", d.getProperty()));
            if (element.hasAttr("href")) {
                add(used, "schemes", URI.create(element.attr("href")).getScheme());
            }
        }
        CSSReader.readFromString(mail().selectFirst("style").data())
                .getAllMediaRules()
                .forEach(
                        media -> {
                            add(used, "rules", "media");
                            media.getAllStyleRules().stream()
                                    .flatMap(r -> r.getAllDeclarations().stream())
                                    .forEach(d -> add(used, "properties", d.getProperty()));
                        });
        return used;
    }

    private static void add(Map<String, Set<String>> used, String kind, String name) {
        used.computeIfAbsent(kind, k -> new TreeSet<>()).add(name);
    }

    private static Document mail() {
        return Jsoup.parse(
                LetterFixture.site(LetterFixture.SETTINGS).files().stream()
                        .filter(f -> f.path().equals("newsletter/2026-03-12/mail.html"))
                        .map(SiteFile::text)
                        .findFirst()
                        .orElseThrow());
    }

    private static JsonNode facts() throws IOException {
        try (InputStream in = SupportTest.class.getResourceAsStream("support.yml")) {
            return new YAMLMapper().readTree(in);
        }
    }
}
