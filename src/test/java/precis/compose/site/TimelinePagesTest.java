package precis.compose.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import precis.compose.Fixture;
import precis.compose.wording.Wording;
import precis.language.LanguagePack;
import precis.model.Briefing;
import precis.model.Moment;
import precis.model.Moment.Precision;
import precis.model.Span;

class TimelinePagesTest {

    private static final Wording FRENCH = new Wording("fr", LanguagePack.load("fr").phrases());
    private static final Pattern ENTRY = Pattern.compile("briefings/");

    private static TimelinePages pages(List<Moment> moments) {
        Briefing b = Fixture.load(Fixture.ALL.get(0));
        Briefing dated =
                new Briefing(
                        b.article(),
                        b.summary(),
                        b.claims(),
                        b.actors(),
                        b.sources(),
                        moments,
                        b.figures(),
                        b.statements());
        return new TimelinePages(tag -> FRENCH, FRENCH, List.of(dated));
    }

    private static List<Moment> days(String first, int count) {
        LocalDate start = LocalDate.parse(first);
        return IntStream.range(0, count).mapToObj(i -> day(start.plusDays(i))).toList();
    }

    private static Moment day(LocalDate date) {
        return new Moment(date, Precision.DAY, new Span(0, 1), "x", Optional.empty(), 1);
    }

    private static long entries(String page) {
        return ENTRY.matcher(page).results().count();
    }

    @Test
    void whatOnePageHoldsStaysOnOne() {
        TimelinePages pages = pages(days("2025-12-01", 60));
        assertEquals(60, entries(pages.front().source()));
        assertFalse(pages.front().source().contains("timeline/"), "no way to another page");
        assertTrue(pages.earlier().isEmpty());
    }

    @Test
    void theMonthBegunStaysWholeAndTheRestGoesByYear() {
        TimelinePages pages = pages(days("2025-01-01", 365 + 31));
        String front = pages.front().source();
        assertEquals(31 + 31 + 30 + 31, entries(front), "January back to October");
        assertTrue(front.contains("link:timeline/2025.html["), front);
        assertFalse(front.contains("timeline/2026"), "2026 stands here whole");
        assertEquals(Set.of(2025), pages.earlier().keySet());
        assertEquals(365, entries(pages.earlier().get(2025).source()));
    }

    /**
     * « D’ici à 2050 » of an article of 2026 stands on the page of that year, not above the news.
     */
    @Test
    void yearsFarAheadDoNotOpenThePage() {
        Moment far =
                new Moment(
                        LocalDate.parse("2050-01-01"),
                        Precision.YEAR,
                        new Span(0, 1),
                        "x",
                        Optional.empty(),
                        1);
        TimelinePages pages =
                pages(Stream.concat(days("2027-04-01", 3).stream(), Stream.of(far)).toList());
        String front = pages.front().source();
        assertFalse(front.contains("y2050"), front);
        assertTrue(front.contains("m2027-04"), "the year to come stays");
        assertTrue(front.contains("link:timeline/2050.html["), front);
        assertEquals(Set.of(2050), pages.earlier().keySet());
    }

    @Test
    void nothingIsLostAndLinksLeadOutOfTheFolder() {
        List<Moment> all =
                Stream.of(days("1999-05-01", 3), days("2024-01-01", 366), days("2026-01-01", 50))
                        .flatMap(List::stream)
                        .toList();
        TimelinePages pages = pages(all);
        assertEquals(Set.of(1999, 2024), pages.earlier().keySet());
        String old = pages.earlier().get(1999).source();
        assertEquals(3, entries(old));
        assertTrue(old.contains("link:../briefings/barrage-vaur/index.html#s1["), old);
        assertEquals(366, entries(pages.earlier().get(2024).source()));
    }
}
