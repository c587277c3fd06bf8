package precis.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import precis.model.Checked;

/** Whatever a page's title and metadata hold, the layouts see it unchanged. */
class PageWriterTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AsciiDoc ASCIIDOC = new AsciiDoc(List.of());
    private static final PageReader READER =
            new PageReader(
                    new ProjectSettings(
                            new PropertiesText(""), Sites.settings(), Set.of("note.ftl"), ""),
                    TimeZone.getTimeZone("UTC"));
    private static final List<String> HOSTILE =
            List.of(
                    "]",
                    "[",
                    "{",
                    "}",
                    "\"",
                    "\\",
                    "\\\\",
                    "\\u0041",
                    "{docname}",
                    "{set:a:b}",
                    "pass:[x]",
                    "include::x[]",
                    "++",
                    "`",
                    "<<x>>",
                    "&amp;",
                    "<b>",
                    " \\",
                    " +",
                    "//",
                    "::",
                    "\n",
                    "\r\n",
                    "\t",
                    "\u0000",
                    "\u0096",
                    "\u00e9",
                    "\u2028",
                    " ",
                    "\u202f",
                    "\ud83d\ude00",
                    "'",
                    "a",
                    "=",
                    "== ",
                    ":x: y",
                    "ifdef::a[]");

    @Test
    void metadataOfHostileStringsArriveUnchanged() throws JsonProcessingException {
        Random random = new Random(7);
        List<String> strings = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            strings.add(hostile(random));
        }
        String metadata = JSON.writeValueAsString(Map.of("title", "T", "list", strings));

        Map<String, Object> values = read("Title", metadata);

        assertEquals(Map.of("title", "T", "list", strings), values.get("meta"));
    }

    @Test
    void numbersTruthAndNothingArriveUnchanged() {
        String metadata = "{\"title\":\"\",\"a\":[1,-2.5,true,false,null,{\"b\":{}},[]],\"c d\":1}";

        Map<?, ?> meta = (Map<?, ?>) read("Title", metadata).get("meta");

        assertEquals("[1, -2.5, true, false, null, {b={}}, []]", meta.get("a").toString());
        assertEquals(1, meta.get("c d"));
    }

    @Test
    void hostileTitlesArriveUnchangedButForTheirSpaces() {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            String title = hostile(random);
            Map<String, Object> values = read(title, "{}");

            Map<?, ?> meta = (Map<?, ?>) values.get("meta");
            assertEquals(title, meta.get("title"));
            String oneLine = title.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
            String html = (String) values.get("title");
            assertFalse(html.contains("<"), html);
            assertEquals(oneLine.strip(), Parser.unescapeEntities(html, false).strip());
            assertEquals("note", values.get("type"));
            assertEquals("published", values.get("status"));
        }
    }

    @Test
    void metadataThatAreNoObjectAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> read("Title", "[]"));
    }

    private static Map<String, Object> read(String title, String metadata) {
        Source source = PageWriter.write(Sites.page("a/b", title, metadata, "Body."));
        Checked<Map<String, Object>> read =
                READER.read(source, ASCIIDOC.convert(source.asciidoc()));
        assertEquals(List.of(), read.problems(), source.text());
        return read.value();
    }

    private static String hostile(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            text.append(HOSTILE.get(random.nextInt(HOSTILE.size())));
        }
        return text.toString();
    }
}
