package precis.ingest.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import precis.language.Languages;

/** Every rule of every language reads its own examples, alone and among its fellows. */
class DatelinesTest {

    @TestFactory
    Stream<DynamicTest> rulesKeepTheirExamples() {
        return languages().flatMap(DatelinesTest::tests);
    }

    private static Stream<DatelineData> languages() {
        Languages languages = Languages.load();
        return languages.tags().stream()
                .map(t -> languages.pack(t).orElseThrow())
                .map(p -> p.settings("dateline", DatelineData.class));
    }

    private static Stream<DynamicTest> tests(DatelineData data) {
        Datelines all = new Datelines(data);
        List<DynamicTest> tests = new ArrayList<>();
        for (DatelineData.Rule rule : data.rules()) {
            tests.add(
                    DynamicTest.dynamicTest(rule.id() + " has examples", () -> hasExamples(rule)));
            for (DatelineData.Example example : rule.matches()) {
                tests.add(
                        DynamicTest.dynamicTest(example.text(), () -> matches(all, rule, example)));
            }
            for (String miss : rule.misses()) {
                tests.add(
                        DynamicTest.dynamicTest(
                                miss, () -> assertEquals(Optional.empty(), all.find(miss))));
            }
        }
        return tests.stream();
    }

    private static void hasExamples(DatelineData.Rule rule) {
        assertFalse(rule.matches().isEmpty() || rule.misses().isEmpty());
    }

    private static void matches(
            Datelines all, DatelineData.Rule rule, DatelineData.Example example) {
        Dateline expected =
                new Dateline(
                        example.rest(),
                        day(example.date()),
                        day(example.modified()),
                        Optional.ofNullable(example.agency()));
        assertEquals(Optional.of(expected), all.find(rule.id(), example.text()));
        assertEquals(Optional.of(expected), all.find(example.text()));
    }

    private static Optional<LocalDate> day(String iso) {
        return Optional.ofNullable(iso).map(LocalDate::parse);
    }

    @Test
    void aLineThatTellsOfAChangeLeavesTheDayToTheOther() {
        Optional<LocalDate> first = day("2016-05-02");
        Optional<LocalDate> later = day("2016-05-03");
        Dateline changed = new Dateline("", later, later, Optional.empty());
        Dateline published = new Dateline("", first, Optional.empty(), Optional.of("AFP"));
        Dateline both = new Dateline("", first, later, Optional.of("AFP"));
        assertEquals(both, changed.or(Optional.of(published)));
        assertEquals(both, published.or(Optional.of(changed)));
        assertEquals(changed, changed.or(Optional.empty()));
    }
}
