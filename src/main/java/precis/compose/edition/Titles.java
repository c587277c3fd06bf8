package precis.compose.edition;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import precis.compose.wording.Wording;
import precis.model.Edition;

/** What each edition is called. */
final class Titles {

    private final Map<String, String> titles = new TreeMap<>();

    Titles(List<Edition> editions, Wording words) {
        for (Edition e : editions) {
            String day = e.date().map(words::day).orElse("");
            titles.put(
                    e.id(),
                    day.isEmpty()
                            ? words.text("edition.undated")
                            : words.text(
                                    e.id().contains("-w") ? "edition.week" : "edition.day", day));
        }
    }

    String of(String edition) {
        return titles.getOrDefault(edition, edition);
    }
}
