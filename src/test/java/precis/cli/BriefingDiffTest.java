package precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class BriefingDiffTest {

    private static final String BEFORE =
            """
            {"title": "A", "claims": [{"text": "x", "speaker": null}, {"text": "y", "speaker": "B"}],
             "actors": [{"name": "B", "kind": "person", "role": null}]}
            """;

    @Test
    void theSameBriefingHasNoDifference() throws JsonProcessingException {
        assertEquals(List.of(), diff(BEFORE, BEFORE));
    }

    @Test
    void whatCameWentAndChangedIsTold() throws JsonProcessingException {
        String after =
                """
                {"title": "C", "claims": [{"text": "z", "speaker": null}, {"text": "y", "speaker": "D"}],
                 "actors": [{"name": "B", "kind": "person", "role": "maire"}]}
                """;
        assertEquals(
                List.of(
                        "id: title: \"A\" -> \"C\"",
                        "id: - claims: x",
                        "id: + claims: z",
                        "id: claims: y: speaker: \"B\" -> \"D\"",
                        "id: actors: B: role: none -> \"maire\""),
                diff(BEFORE, after));
    }

    @Test
    void anotherOrderIsTold() throws JsonProcessingException {
        String after =
                """
                {"title": "A", "claims": [{"text": "y", "speaker": "B"}, {"text": "x", "speaker": null}],
                 "actors": [{"name": "B", "kind": "person", "role": null}]}
                """;
        assertEquals(List.of("id: claims: in another order"), diff(BEFORE, after));
    }

    private static List<String> diff(String before, String after) throws JsonProcessingException {
        return BriefingDiff.of("id", tree(before), tree(after));
    }

    private static JsonNode tree(String json) throws JsonProcessingException {
        return new JsonMapper().readTree(json);
    }
}
