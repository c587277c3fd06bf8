package precis.compose.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import precis.model.Excerpt;
import precis.model.Figure;
import precis.model.Span;

class NumeralTest {

    @Test
    void theFigureOfAClaimIsNoneInBracketsAndSaysOfWhat() {
        String text = "Après 3 (+0,1 % en mai), les ventes baissent de 13 %.";
        Excerpt claim = new Excerpt(text, new Span(100, 100 + text.length()), 1);
        List<String> order =
                Stream.of(
                                figure(text, "3", Optional.empty()),
                                figure(text, "+0,1 %", Optional.of("%")),
                                figure(text, "13 %", Optional.of("%")))
                        .sorted(Numeral.order(claim))
                        .map(Figure::text)
                        .toList();
        assertEquals(List.of("13 %", "3", "+0,1 %"), order);
    }

    @Test
    void whatIsCountedIsNotSaidAgain() {
        Figure share =
                new Figure(
                        new Span(0, 14),
                        "7 rames sur 10",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("rames"),
                        1,
                        false);
        assertEquals(Optional.empty(), Numeral.counted(share));
    }

    private static Figure figure(String text, String words, Optional<String> unit) {
        int start = 100 + text.indexOf(words);
        return new Figure(
                new Span(start, start + words.length()),
                words,
                Optional.of(BigDecimal.ONE),
                unit,
                Optional.empty(),
                1,
                false);
    }
}
