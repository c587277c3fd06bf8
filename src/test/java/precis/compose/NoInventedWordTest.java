package precis.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import precis.language.LanguagePack;
import precis.language.Phrases;
import precis.model.Briefing;
import precis.model.Page;

/** Every word of a briefing page is the article's, or stands in the language's phrases. */
class NoInventedWordTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}]{2,}");

    @Test
    void everyWordHasItsOrigin() {
        Phrases phrases = LanguagePack.load("fr").phrases();
        Preview preview = new Preview();
        for (Page page : Preview.site(Preview.SETTINGS).pages()) {
            if (page.type().equals("briefing")) {
                Briefing briefing = Fixture.load(page.path().split("/")[1]);
                Set<String> known = words(briefing.toString());
                phrases.keys().forEach(k -> known.addAll(words(phrases.text(k))));
                known.addAll(words("janvier f\u00e9vrier mars novembre d\u00e9cembre Pr\u00e9cis"));
                Fixture.briefings().forEach(b -> known.addAll(words(b.article().title())));
                Set<String> printed = words(preview.body(page).text());
                printed.removeAll(known);
                assertEquals(Set.of(), printed, page.path());
            }
        }
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        WORD.matcher(text).results().map(MatchResult::group).forEach(words::add);
        return words;
    }
}
