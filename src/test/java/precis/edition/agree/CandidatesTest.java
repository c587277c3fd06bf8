package precis.edition.agree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import precis.edition.NewsWeek;
import precis.edition.words.Rarity;
import precis.edition.words.WordReader;

/** What is not compared would have come to nothing. */
class CandidatesTest {

    private static List<Saying> sayings() {
        WordReader reader = new WordReader(tag -> NewsWeek.PACK);
        Rarity rarity = Rarity.among(NewsWeek.WEEK.briefings().stream().map(reader::read).toList());
        return new SayingReader(new Shelf(tag -> NewsWeek.PACK), rarity::of)
                .read(NewsWeek.WEEK.briefings(), statement -> false);
    }

    @Test
    void fewClaimsAreComparedAndAllThatHaveToDoWithEachOther() {
        List<Saying> sayings = sayings();
        Candidates candidates = new Candidates(sayings);
        int compared = 0;
        int related = 0;
        for (int i = 0; i < sayings.size(); i++) {
            Set<Integer> likely =
                    Arrays.stream(candidates.before(i))
                            .boxed()
                            .collect(Collectors.toCollection(TreeSet::new));
            compared += likely.size();
            for (int j = 0; j < i; j++) {
                Saying one = sayings.get(j);
                boolean apart = !one.article().equals(sayings.get(i).article());
                if (apart && !Comparison.of(one, sayings.get(i)).equals(Relation.NONE)) {
                    related++;
                    assertTrue(likely.contains(j), one.claim() + " || " + sayings.get(i).claim());
                } else if (!apart) {
                    assertEquals(false, likely.contains(j), "two claims of one article");
                }
            }
        }
        int pairs = sayings.size() * (sayings.size() - 1) / 2;
        assertTrue(related > 100, related + " related");
        assertTrue(compared < pairs / 50, compared + " of " + pairs);
    }
}
