package precis.edition.agree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import precis.Articles;
import precis.analysis.Analyst;
import precis.edition.NewsWeek;
import precis.language.LanguagePack;
import precis.model.Briefing;
import precis.model.Claim;
import precis.model.Span;

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
        Briefing briefing = ANALYST.brief(Articles.of("fr", "", text));
        Claim claim =
                Claim.of(briefing.statements().get(0), briefing.figures(), briefing.timeline());
        return new MeasureReader(new Senses(PACK), PACK.tokens(text, new Span(0, text.length())))
                .read(claim).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().value()));
    }
}
