package precis.compose.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import precis.compose.Fixture;
import precis.compose.wording.Wording;
import precis.language.LanguagePack;
import precis.model.Article;
import precis.model.Briefing;
import precis.model.Detail;
import precis.model.Metadata;
import precis.model.Origin;

class ArchivePagesTest {

    private static final Wording FRENCH = new Wording("fr", LanguagePack.load("fr").phrases());
    private static final Pattern ENTRY = Pattern.compile("briefings/");

    private static Briefing of(Optional<LocalDate> day) {
        Briefing b = Fixture.load(Fixture.ALL.get(0));
        Article a = b.article();
        Metadata metadata =
                new Metadata(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        day.map(d -> new Detail<>(d, Origin.SIDECAR)),
                        Optional.empty());
        Article dated =
                new Article(
                        a.id(),
                        a.seed(),
                        a.language(),
                        a.title(),
                        a.text(),
                        a.paragraphs(),
                        metadata,
                        a.sha256(),
                        a.partial(),
                        a.status(),
                        a.reprints());
        return new Briefing(
                dated,
                b.summary(),
                b.claims(),
                b.actors(),
                b.sources(),
                b.timeline(),
                b.figures(),
                b.statements());
    }

    private static ArchivePages pages(String first, int days, String path) {
        LocalDate start = LocalDate.parse(first);
        List<Briefing> all =
                new ArrayList<>(
                        IntStream.range(0, days)
                                .mapToObj(i -> start.plusDays(i))
                                .sorted(Comparator.reverseOrder())
                                .map(d -> of(Optional.of(d)))
                                .toList());
        all.add(of(Optional.empty()));
        return new ArchivePages(tag -> FRENCH, FRENCH, path, all);
    }

    private static long entries(String page) {
        return ENTRY.matcher(page).results().count();
    }

    @Test
    void whatOnePageHoldsStaysOnOne() {
        ArchivePages pages = pages("2025-11-20", 60, "archive");
        assertEquals(60 + 1, entries(pages.front().source()), "the undated too");
        assertFalse(pages.front().source().contains("archive/"));
        assertTrue(pages.earlier().isEmpty());
    }

    @Test
    void earlierYearsStandOnPagesOfTheirOwn() {
        ArchivePages pages = pages("2024-12-30", 2 + 365 + 31, "archive-fr");
        String front = pages.front().source();
        assertEquals(31 + 31 + 30 + 31 + 1, entries(front), "January back to October");
        assertTrue(front.contains("link:archive-fr/2025.html["), front);
        assertEquals(Set.of(2024, 2025), pages.earlier().keySet());
        String old = pages.earlier().get(2024).source();
        assertEquals(2, entries(old));
        assertTrue(old.contains("link:../briefings/barrage-vaur/index.html["), old);
        assertEquals(365, entries(pages.earlier().get(2025).source()));
    }
}
