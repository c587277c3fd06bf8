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

    @Test
    void whatTheEditorWroteIsALineEach() throws JsonProcessingException {
        String before = "{\"editorial\": {\"notes\": [\"n\", \"m\"]}}";
        String after =
                """
                {"editorial": {"notes": ["n"], "corrections": [{"date": "2026-03-03", "text": "c"}],
                 "amendments": [{"kind": "hidden", "before": "x", "after": ""},
                  {"kind": "renamed", "before": "B", "after": "D"},
                  {"kind": "summary", "before": "", "after": ""}],
                 "credibility": {"4": 2}, "outlet": {"name": "O"}}}
                """;
        assertEquals(
                List.of(
                        "id: - note: m",
                        "id: + correction: 2026-03-03: c",
                        "id: + by hand: hidden: \"x\"",
                        "id: + by hand: renamed: \"B\" -> \"D\"",
                        "id: + by hand: summary",
                        "id: + credibility: 4: 2",
                        "id: + outlet: name: \"O\""),
                diff(before, after));
    }

    private static List<String> diff(String before, String after) throws JsonProcessingException {
        return BriefingDiff.of("id", tree(before), tree(after));
    }

    private static JsonNode tree(String json) throws JsonProcessingException {
        return new JsonMapper().readTree(json);
    }
}
