package precis.compose.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.junit.jupiter.api.Test;
import precis.compose.Fixture;
import precis.model.Briefing;

class BriefingJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final BriefingJson JSON = new BriefingJson("Précis test");

    @Test
    void everyBriefingIsValidBySchema() throws IOException {
        for (Briefing briefing : Fixture.briefings()) {
            assertEquals(Set.of(), schema().validate(read(briefing)), briefing.article().id());
        }
    }

    @Test
    void schemaRejectsWhatItShould() throws IOException {
        JsonNode json = read(Fixture.load("barrage-vaur"));
        ((com.fasterxml.jackson.databind.node.ObjectNode) json.at("/claims/0"))
                .put("certainty", "sure");
        assertTrue(schema().validate(json).size() > 0);
    }

    @Test
    void textsStandWhereTheOffsetsSay() throws IOException {
        Briefing briefing = Fixture.load("barrage-vaur");
        String text = briefing.article().text();
        JsonNode json = read(briefing);
        for (String list : new String[] {"summary", "claims", "sentences", "figures"}) {
            for (JsonNode item : json.path(list)) {
                int start = item.path("start").asInt();
                int end = item.path("end").asInt();
                assertEquals(item.path("text").asText(), text.substring(start, end));
            }
        }
    }

    @Test
    void fieldsMeanWhatTheDesignSays() throws IOException {
        JsonNode json = read(Fixture.load("barrage-vaur"));
        assertEquals("2026-03-12", json.path("published").asText());
        assertEquals("dateline", json.path("publishedFrom").asText());
        assertEquals("Hydrosud", json.at("/sentences/4/speaker").asText());
        assertEquals("denied", json.at("/sentences/4/certainty").asText());
        assertTrue(json.at("/sentences/0/speaker").isNull());
        assertEquals("auraient", json.at("/sentences/3/cues/0").asText());
        assertEquals("Selon", json.at("/sentences/3/attributionCues/0").asText());
        assertEquals("media", json.at("/claims/0/speakers/1/kind").asText());
        assertEquals(38000000, json.at("/figures/0/value").asInt());
    }

    @Test
    void anUndatedArticleSaysSo() throws IOException {
        JsonNode json = read(Fixture.load("vaccin-essai"));
        assertTrue(json.path("published").isNull());
        assertTrue(json.at("/source/outlet").isNull());
    }

    private static JsonNode read(Briefing briefing) throws IOException {
        return MAPPER.readTree(JSON.write(briefing));
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in =
                BriefingJsonTest.class.getResourceAsStream("/schema/briefing.schema.json")) {
            SchemaValidatorsConfig config =
                    SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
            return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                    .getSchema(MAPPER.readTree(in), config);
        }
    }
}
