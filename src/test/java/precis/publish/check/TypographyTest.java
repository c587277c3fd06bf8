package precis.publish.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypographyTest {

    @Test
    void everyRuleProvesItsExamples() {
        List<String> wrong = new ArrayList<>();
        for (Typography.Rule rule : Typography.rules("fr")) {
            assertFalse(rule.matches().isEmpty() || rule.leaves().isEmpty(), rule.id());
            rule.matches().stream()
                    .filter(example -> !rule.fault().matcher(example).find())
                    .forEach(example -> wrong.add(rule.id() + " passes over " + example));
            rule.leaves().stream()
                    .filter(example -> rule.fault().matcher(example).find())
                    .forEach(example -> wrong.add(rule.id() + " faults " + example));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aLanguageWithoutRulesHasNoFaults() {
        assertEquals(List.of(), Typography.rules("tlh"));
        assertEquals(List.of(), Typography.rules("../fr"));
        assertEquals(List.of(), Typography.rules(""));
        assertEquals(Typography.rules("fr").size(), Typography.rules("fr-CA").size());
    }
}
