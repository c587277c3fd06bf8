package precis.analysis.speech.cues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import precis.analysis.speech.referents.Restriction;
import precis.language.Languages;
import precis.language.Rule;

class CueRuleTest {

    private static final Rule ANY =
            Languages.load().pack("fr").orElseThrow().rules("attribution").get(0);

    private static CueRule of(Map<String, String> set) {
        return CueRule.of(new Rule("some.rule", "", ANY.pattern(), set, List.of(), List.of()));
    }

    @Test
    void whoeverSpeaksMayBeAnythingWhereTheRuleSaysNoMore() {
        assertEquals(Restriction.ANY, of(Map.of("speaker", "last")).restriction());
    }

    @Test
    void aMisspeltValueIsRefusedWithTheNameOfTheRule() {
        Exception refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> of(Map.of("speaker", "named", "who", "humna")));
        assertTrue(refused.getMessage().startsWith("rule some.rule: who is 'humna'"));
    }

    @Test
    void aRuleThatDoesNotSayWhereWhoeverSpeaksStandsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> of(Map.of("who", "human")));
    }
}
