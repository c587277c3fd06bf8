package precis.ingest.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import precis.language.Languages;

/** Every rule of every language reads its own examples, alone and among its fellows. */
class DatelinesTest {

    private static final String ENGLISH = "/precis/ingest/dateline/en.yml";

    @TestFactory
    Stream<DynamicTest> rulesKeepTheirExamples() {
        return languages().flatMap(DatelinesTest::tests);
    }

    private static Stream<DatelineData> languages() {
        Languages languages = Languages.load();
        Stream<DatelineData> packs =
                languages.tags().stream()
                        .map(t -> languages.pack(t).orElseThrow())
                        .map(p -> p.settings("dateline", DatelineData.class));
        return Stream.concat(packs, Stream.of(english()));
    }

    private static DatelineData english() {
        try (InputStream in = DatelinesTest.class.getResourceAsStream(ENGLISH)) {
            return new YAMLMapper().readValue(in, DatelineData.class);
        } catch (IOException e) {
            throw new IllegalStateException(ENGLISH, e);
        }
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
                        Optional.ofNullable(example.date()).map(java.time.LocalDate::parse),
                        Optional.ofNullable(example.agency()));
        assertEquals(Optional.of(expected), all.find(rule.id(), example.text()));
        assertEquals(Optional.of(expected), all.find(example.text()));
    }
}
