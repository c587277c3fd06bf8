package precis.ingest.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopiesTest {

    private static final String COPY = words(1, 200);

    /** A text of made-up words, the same for the same seed. */
    private static String words(int seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> "w" + random.nextInt(5_000))
                .collect(Collectors.joining(" "));
    }

    @Test
    void copiesWithAnotherHeadAndVersionsWithMoreTextAreOneGroup() {
        String headed = "Par notre correspondant. " + COPY.replace(" w7", ", W7");
        String updated = COPY + " " + words(2, 150);
        assertEquals(
                List.of(List.of(0, 2, 3)),
                Copies.among(List.of(COPY, words(3, 200), headed, updated)));
    }

    @Test
    void aShortTextQuotedInALongOneIsNoCopy() {
        assertEquals(List.of(), Copies.among(List.of(COPY, words(4, 400) + COPY + words(5, 400))));
    }

    @Test
    void textsThatShareAParagraphAreNoCopies() {
        String shared = words(6, 60);
        assertEquals(
                List.of(),
                Copies.among(List.of(words(7, 150) + " " + shared, shared + " " + words(8, 150))));
    }

    @Test
    void veryShortTextsAreNeverCopies() {
        assertEquals(List.of(), Copies.among(List.of("a b c d e f g", "a b c d e f g", "", "")));
    }

    @Test
    void theGroupsDoNotDependOnWhichTextComesFirst() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            texts.add(words(100 + i % 20, 120) + " " + words(200 + i, 20));
        }
        List<List<Integer>> groups = Copies.among(texts);
        assertEquals(20, groups.size());
        assertEquals(List.of(0, 20), groups.get(0));
    }
}
