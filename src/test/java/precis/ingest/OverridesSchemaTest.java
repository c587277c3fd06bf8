package precis.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import precis.model.Credibility;
import precis.model.Problem;
import precis.model.SourceKind;
import precis.model.Status;

/** The schema of overrides, the program and the README know the same keys and words. */
class OverridesSchemaTest {

    private static final Path SCHEMA = Path.of("src/main/resources/schema/overrides.schema.json");

    @Test
    void theExampleOfTheReadmeHasEveryKeyAndIsValidForBoth() throws IOException {
        String yaml = example();
        List<Problem> problems = new ArrayList<>();
        OverridesParser.parse("article", "article.yml", yaml, problems);
        assertEquals(List.of(), problems);
        JsonNode example = new YAMLMapper().readTree(yaml);
        assertEquals(Set.of(), schema().validate(example));
        assertEquals(names(json().get("properties")), names(example));
    }

    @Test
    void theSchemaRejectsWhatTheProgramRejects() throws IOException {
        for (String yaml :
                List.of("titel: x\n", "status: ready\n", "corrections:\n  - {text: x}\n")) {
            List<Problem> problems = new ArrayList<>();
            OverridesParser.parse("article", "article.yml", yaml, problems);
            assertFalse(problems.isEmpty(), yaml);
            assertFalse(schema().validate(new YAMLMapper().readTree(yaml)).isEmpty(), yaml);
        }
    }

    @Test
    void choicesAreThoseOfTheProgram() throws IOException {
        assertEquals(words(Status.values()), choices("/properties/status/enum"));
        assertEquals(
                words(SourceKind.values()),
                choices("/properties/speakers/items/properties/kind/enum"));
        assertEquals(
                words(Credibility.values()),
                choices("/properties/credibility/items/properties/value/enum"));
    }

    private static String example() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("```yaml\n", readme.indexOf("content/overrides/")) + 8;
        return readme.substring(start, readme.indexOf("```", start));
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        ((ObjectNode) node).fieldNames().forEachRemaining(names::add);
        return names.stream().sorted().toList();
    }

    private static List<String> words(Enum<?>[] values) {
        return Stream.of(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
    }

    private static List<String> choices(String pointer) throws IOException {
        List<String> choices = new ArrayList<>();
        json().at(pointer).forEach(c -> choices.add(c.asText()));
        return choices;
    }

    private static JsonNode json() throws IOException {
        return new ObjectMapper().readTree(Files.readString(SCHEMA));
    }

    private static JsonSchema schema() throws IOException {
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(json(), config);
    }
}
