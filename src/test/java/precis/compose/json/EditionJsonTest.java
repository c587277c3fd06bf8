package precis.compose.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import precis.compose.LetterFixture;
import precis.model.Site;
import precis.model.SiteFile;

class EditionJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Site SITE = LetterFixture.site(LetterFixture.SETTINGS);

    @Test
    void everyEditionIsValidByTheSchemaOfItsSite() throws IOException {
        for (String edition : List.of(LetterFixture.ID, "2026-03-11")) {
            assertEquals(Set.of(), schema().validate(edition(edition)), edition);
        }
    }

    @Test
    void theSchemaRejectsWhatItShould() throws IOException {
        JsonNode bare = edition(LetterFixture.ID);
        ((ObjectNode) bare.at("/stories/0/points/0/testimonies/0")).remove("speaker");
        assertFalse(schema().validate(bare).isEmpty());
        JsonNode more = edition(LetterFixture.ID);
        ((ObjectNode) more.at("/stories/0/divergences/0/versions/0/testimonies/0")).put("by", "x");
        assertFalse(schema().validate(more).isEmpty());
    }

    @Test
    void whatIsSaidIsSaidAsInTheBriefing() throws IOException {
        List<JsonNode> said = new ArrayList<>();
        edition(LetterFixture.ID).findValues("testimonies").forEach(t -> t.forEach(said::add));
        assertTrue(said.size() > 5, "testimonies: " + said.size());
        for (JsonNode testimony : said) {
            JsonNode claim = claim(testimony);
            for (String field : List.of("text", "sentence", "speakers", "certainty", "cues")) {
                assertEquals(claim.get(field), testimony.get(field), field);
            }
        }
    }

    private static JsonNode claim(JsonNode testimony) throws IOException {
        String briefing = testimony.get("briefing").asText();
        for (JsonNode claim : file("briefings/" + briefing + "/briefing.json").get("claims")) {
            if (claim.get("id").equals(testimony.get("claim"))) {
                return claim;
            }
        }
        throw new AssertionError("no claim " + testimony);
    }

    private static JsonNode edition(String id) throws IOException {
        return file("editions/" + id + "/edition.json");
    }

    private static JsonNode file(String path) throws IOException {
        String text =
                SITE.files().stream()
                        .filter(f -> f.path().equals(path))
                        .map(SiteFile::text)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no file " + path));
        return MAPPER.readTree(text);
    }

    private static JsonSchema schema() throws IOException {
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(file("schema/edition.schema.json"), config);
    }
}
