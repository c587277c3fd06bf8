package precis.analysis.certainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import precis.analysis.text.TaggedSentence;
import precis.language.LanguagePack;
import precis.model.Sentence;
import precis.model.Span;

/** Turns of news that assert, hedge or deny, each with what it is. */
class CertaintyListTest {

    private static final Pattern QUOTATION = Pattern.compile("«[^»]*»|“[^”]*”");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everySentenceIsAsSureAsListed(String language) throws IOException {
        LanguagePack pack = LanguagePack.load(language);
        CertaintyFinder finder = new CertaintyFinder(pack);
        List<String> wanted = list(language);
        List<String> found = new ArrayList<>();
        for (String line : wanted) {
            String text = line.substring(line.indexOf('|') + 1).strip();
            found.add(judge(pack, finder, text) + " | " + text);
        }
        assertTrue(wanted.size() > 100);
        assertEquals(String.join("\n", wanted), String.join("\n", found));
    }

    private static String judge(LanguagePack pack, CertaintyFinder finder, String text) {
        Span span = new Span(0, text.length());
        TaggedSentence sentence =
                new TaggedSentence(new Sentence(1, span, text, 0), pack.tokens(text, span));
        return finder.judge(sentence, quotations(text)).certainty().name().toLowerCase(Locale.ROOT);
    }

    private static List<Span> quotations(String text) {
        Matcher matcher = QUOTATION.matcher(text);
        List<Span> spans = new ArrayList<>();
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        return spans;
    }

    private static List<String> list(String language) throws IOException {
        try (InputStream in =
                CertaintyListTest.class.getResourceAsStream("certainty-" + language + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .toList();
        }
    }
}
