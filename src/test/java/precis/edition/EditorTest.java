package precis.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import precis.model.Article;
import precis.model.Briefing;
import precis.model.Cadence;
import precis.model.Edition;
import precis.model.Metadata;
import precis.model.Story;

class EditorTest {

    @Test
    void everyDayWithArticlesHasItsEditionTheLatestFirst() {
        List<Edition> editions = edit(Week.BRIEFINGS, Cadence.DAILY);
        assertEquals(
                List.of(
                        "2024-03-23",
                        "2024-03-22",
                        "2024-03-21",
                        "2024-03-20",
                        "2024-03-19",
                        "2024-03-18"),
                editions.stream().map(Edition::id).toList());
        assertEquals(OptionalInt.of(83), editions.get(0).number());
        assertEquals(Optional.empty(), editions.get(0).next());
        assertEquals(Optional.of("2024-03-22"), editions.get(0).previous());
        assertEquals(Optional.of("2024-03-19"), editions.get(5).next());
    }

    @Test
    void aWeekRunsFromMondayToSundayAndBelongsToItsIsoYear() {
        Edition week = edit(Week.BRIEFINGS, Cadence.WEEKLY).get(0);
        assertEquals("2024-w12", week.id());
        assertEquals(OptionalInt.of(12), week.number());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 23)), week.date());
        Slot newYear = Slot.of(Optional.of(LocalDate.of(2024, 12, 31)), Cadence.WEEKLY);
        assertEquals("2025-w01", newYear.id());
    }

    @Test
    void manualIsOneEditionOfAll() {
        List<Edition> editions = edit(Week.BRIEFINGS, Cadence.MANUAL);
        assertEquals(1, editions.size());
        assertEquals(60, editions.get(0).briefings().size());
        assertEquals(31, editions.get(0).stories().size());
    }

    @Test
    void everyBriefingStandsInOneEditionAndThereInOneStory() {
        for (Cadence cadence : Cadence.values()) {
            List<String> ids = new ArrayList<>();
            for (Edition edition : edit(Week.BRIEFINGS, cadence)) {
                List<Briefing> told =
                        edition.stories().stream()
                                .map(Story::briefings)
                                .flatMap(List::stream)
                                .toList();
                assertEquals(told.size(), edition.briefings().size());
                assertTrue(edition.briefings().containsAll(told));
                told.forEach(b -> ids.add(b.article().id()));
            }
            assertEquals(60, ids.stream().distinct().count());
            assertEquals(60, ids.size());
        }
    }

    @Test
    void aSeedThatComesLateChangesNoOtherEdition() {
        List<Briefing> withoutFirstDay =
                Week.BRIEFINGS.stream()
                        .filter(b -> !Slot.of(date(b), Cadence.DAILY).id().equals("2024-03-18"))
                        .toList();
        List<Edition> before = edit(withoutFirstDay, Cadence.DAILY);
        List<Edition> after = edit(Week.BRIEFINGS, Cadence.DAILY);
        assertEquals(outline(before), outline(after).subList(0, 5));
    }

    @Test
    void whatIsNotDatedHasAnEditionOfItsOwnAndIsReported() {
        Briefing undated = undated(Week.BRIEFINGS.get(0));
        List<Briefing> both = List.of(undated, Week.BRIEFINGS.get(1));
        List<Edition> editions = edit(both, Cadence.DAILY);
        assertEquals("undated", editions.get(1).id());
        assertEquals(Optional.empty(), editions.get(1).next());
        assertEquals(Optional.empty(), editions.get(0).previous());
        assertEquals(1, Week.editor(Cadence.DAILY).edit(both).problems().size());
    }

    @Test
    void whatComesAfterItsEditionWasSentStandsInTheNextAndIsReported() {
        List<Edition> before = edit(Week.BRIEFINGS, Cadence.DAILY);
        Edition monday = before.get(5);
        Edition tuesday = before.get(4);
        Set<String> ids = new TreeSet<>();
        monday.briefings().forEach(b -> ids.add(b.article().id()));
        String late = ids.iterator().next();
        ids.remove(late);
        Set<String> none = Set.of();
        var edited =
                Week.editor(Cadence.DAILY)
                        .edit(Week.BRIEFINGS, Map.of(monday.id(), ids, tuesday.id(), none));
        Edition wednesday = edited.value().get(3);
        assertTrue(wednesday.late().contains(late));
        assertEquals(tuesday.briefings().size() + 1, wednesday.late().size());
        assertEquals(wednesday.late().size(), edited.problems().size());
        assertEquals(ids, ids(edited.value().get(4)));
        assertEquals(5, edited.value().size());
    }

    private static Set<String> ids(Edition edition) {
        Set<String> ids = new TreeSet<>();
        edition.briefings().forEach(b -> ids.add(b.article().id()));
        return ids;
    }

    @Test
    void noBriefingMeansNoEdition() {
        assertEquals(List.of(), edit(List.of(), Cadence.MANUAL));
    }

    private static List<Edition> edit(List<Briefing> briefings, Cadence cadence) {
        return Week.editor(cadence).edit(briefings).value();
    }

    /** All that a reader may have linked to. */
    private static List<String> outline(List<Edition> editions) {
        return editions.stream()
                .map(e -> e.id() + e.number() + e.stories().stream().map(Story::id).toList())
                .toList();
    }

    private static Optional<LocalDate> date(Briefing briefing) {
        return briefing.article().metadata().published().map(d -> d.value());
    }

    private static Briefing undated(Briefing b) {
        Article a = b.article();
        Article article =
                new Article(
                        "x-" + a.id(),
                        a.seed(),
                        a.language(),
                        a.title(),
                        a.text(),
                        a.paragraphs(),
                        Metadata.NONE,
                        a.sha256(),
                        a.partial(),
                        a.status());
        return new Briefing(
                article,
                b.summary(),
                b.claims(),
                b.actors(),
                b.sources(),
                b.timeline(),
                b.figures(),
                b.statements());
    }
}
