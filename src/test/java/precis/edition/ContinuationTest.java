package precis.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import precis.model.Cadence;
import precis.model.Continuation;
import precis.model.Edition;
import precis.model.Story;

class ContinuationTest {

    private final List<Edition> days = Week.editor(Cadence.DAILY).edit(Week.BRIEFINGS).value();

    @Test
    void aStoryThatGoesOnLinksBackToItsOwnEventAndNoOther() {
        Map<String, String> lastEdition = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (int i = days.size() - 1; i >= 0; i--) {
            Map<String, String> today = new TreeMap<>();
            for (Story story : days.get(i).stories()) {
                String event = Week.event(story.briefings().get(0));
                String wanted = lastEdition.getOrDefault(event, "none");
                String found = story.continues().map(Continuation::edition).orElse("none");
                if (!found.equals(wanted)) {
                    (found.equals("none") ? missed : wrong).add(event + " " + found);
                }
                today.put(event, days.get(i).id());
            }
            lastEdition.putAll(today);
        }
        assertEquals(List.of(), wrong);
        assertTrue(missed.size() <= 1, missed.toString());
    }

    @Test
    void theNewsOfTheThirdDayIsTheNewTollNotTheStrike() {
        Story kiev = story("2024-03-20", "kiev-3");
        String news =
                kiev.continues().orElseThrow().news().stream()
                        .map(l -> l.excerpt().text())
                        .collect(Collectors.joining(" "));
        assertTrue(news.contains("onze morts"), news);
        assertFalse(news.contains("neuf"), news);
    }

    private Story story(String edition, String id) {
        return days.stream()
                .filter(e -> e.id().equals(edition))
                .flatMap(e -> e.stories().stream())
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
