package precis.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import precis.Articles;
import precis.language.LanguagePack;
import precis.language.Languages;
import precis.model.Article;

/**
 * Sentences cut off at every word, with nothing behind or before it, as headlines, lists and broken
 * copies have them: whatever looks a word ahead meets the end of the text.
 */
class CutTextsTest {

    private static final Path ARTICLES = Path.of("src/test/resources/golden/briefings");
    private static final Languages LANGUAGES = Languages.load();

    /** Every so manieth sentence, and every so manieth of its heads as a headline. */
    private static final int STEP = 6;

    private final Map<String, Analyst> analysts = new TreeMap<>();

    @TestFactory
    Stream<DynamicTest> everyPieceGivesABriefing() throws IOException {
        try (Stream<Path> all = Files.list(ARTICLES)) {
            return all.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream()
                    .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> cut(f)));
        }
    }

    private void cut(Path file) throws IOException {
        String text = Files.readString(file);
        String tag = LANGUAGES.identify(text).orElseThrow();
        String[] sentences = text.split("\n+|(?<=[.!?]) ");
        for (int i = 0; i < sentences.length; i += STEP) {
            read(tag, sentences[i].strip().split("\\s+"));
        }
    }

    private void read(String tag, String[] words) {
        List<String> heads = new ArrayList<>();
        List<String> tails = new ArrayList<>();
        for (int i = 1; i <= words.length; i++) {
            String head = String.join(" ", Arrays.copyOf(words, i));
            heads.add(head.replaceAll("\\p{P}+$", ""));
            tails.add(String.join(" ", Arrays.copyOfRange(words, words.length - i, words.length)));
        }
        heads.removeIf(String::isBlank);
        tails.removeIf(String::isBlank);
        brief(tag, "-", String.join("\n\n", heads));
        brief(tag, "-", String.join("\n\n", tails));
        for (int i = 0; i < heads.size(); i += STEP) {
            brief(tag, heads.get(i), words[0]);
        }
    }

    private void brief(String tag, String title, String text) {
        Article article = Articles.of(tag, title, text);
        assertEquals(
                article,
                analysts.computeIfAbsent(tag, t -> new Analyst(LanguagePack.load(t)))
                        .brief(article)
                        .article());
    }
}
