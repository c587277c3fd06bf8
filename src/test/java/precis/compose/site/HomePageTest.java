package precis.compose.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import precis.compose.LetterFixture;
import precis.model.Page;

class HomePageTest {

    private static final Pattern HEADLINE =
            Pattern.compile("\\[discrete\\.headline\\]\\R== link:(\\S+?)\\[");

    private final String home =
            LetterFixture.site(LetterFixture.SETTINGS).pages().stream()
                    .filter(p -> p.path().equals("index"))
                    .map(Page::body)
                    .findFirst()
                    .orElseThrow();

    /** Two articles of one event are one headline, which leads to what they tell together. */
    @Test
    void aStoryOfSeveralArticlesStandsThereOnce() {
        List<String> headlines =
                HEADLINE.matcher(home).results().map((MatchResult m) -> m.group(1)).toList();
        assertEquals(
                List.of(
                        "editions/2026-03-12/barrage-vaur/index.html",
                        "briefings/vaccin-essai/index.html",
                        "briefings/greve-rail/index.html"),
                headlines,
                home);
    }

    @Test
    void itSaysHowManyTellItAndWhichSaysTheSentence() {
        assertTrue(home.contains("2&#160;articles"), home);
        assertTrue(home.contains("link:briefings/barrage-vaur/index.html["), home);
    }
}
