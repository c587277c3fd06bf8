package precis.edition.agree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import precis.analysis.Analyst;
import precis.edition.NewsWeek;
import precis.language.LanguagePack;
import precis.model.Article;
import precis.model.Briefing;
import precis.model.Claim;
import precis.model.Metadata;
import precis.model.Paragraph;
import precis.model.Span;
import precis.model.Status;

class MeasureReaderTest {

    private static final LanguagePack PACK = NewsWeek.PACK;
    private static final Analyst ANALYST = new Analyst(PACK);

    @Test
    void aFallIsTheSameWithAndWithoutItsSign() {
        assertEquals(
                measures("Le commerce recule de 0,7 % en mai."),
                measures("Le commerce recule en mai (-0,7 %)."));
        assertEquals(Map.of("%", "0.7"), measures("Le commerce recule en mai (-0,7 %)."));
    }

    @Test
    void whatIsMeasuredTwiceIsNotCompared() {
        assertEquals(Map.of(), measures("Le commerce recule de 0,7 % et de 1,2 %."));
    }

    private static Map<String, String> measures(String text) {
        Span whole = new Span(0, text.length());
        Article article =
                new Article(
                        "a",
                        "a.txt",
                        "fr",
                        "",
                        text,
                        List.of(new Paragraph(Paragraph.Kind.TEXT, whole)),
                        Metadata.NONE,
                        "0".repeat(64),
                        false,
                        Status.PUBLISHED);
        Briefing briefing = ANALYST.brief(article);
        Claim claim =
                Claim.of(briefing.statements().get(0), briefing.figures(), briefing.timeline());
        return new MeasureReader(new Senses(PACK), PACK.tokens(text, whole))
                .read(claim).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().value()));
    }
}
