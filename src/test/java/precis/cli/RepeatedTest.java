package precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import precis.model.Problem;

class RepeatedTest {

    private static List<Problem> undated(int count) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            problems.add(Problem.note("seeds/a" + (10 + i) + ".txt", 0, "no date", "give it one"));
        }
        return problems;
    }

    @Test
    void manyNotesThatSayTheSameAreToldByTheirNumber() {
        List<Problem> problems = undated(20);
        problems.add(Problem.error("seeds/b.txt", 3, "no title", "give it one"));
        List<Problem> told = Repeated.folded(problems);
        assertEquals(7, told.size());
        assertEquals("15 files more: no date (give it one)", told.get(5).toString());
        assertEquals("seeds/b.txt:3: no title (give it one)", told.get(6).toString());
    }

    @Test
    void manyNotesAreOneThoughEachNamesAnotherFile() {
        List<Problem> problems = new ArrayList<>();
        for (int i = 10; i < 30; i++) {
            problems.add(Problem.note("seeds/" + i + ".txt", 0, "is a copy", "see " + i + ".html"));
        }
        List<Problem> told = Repeated.folded(problems);
        assertEquals(6, told.size());
        assertEquals("seeds/10.txt: is a copy (see 10.html)", told.get(0).toString());
        assertEquals("15 files more: is a copy", told.get(5).toString());
    }

    @Test
    void fewNotesAndAllThatIsWrongAreNamed() {
        assertEquals(undated(6), Repeated.folded(undated(6)));
        List<Problem> errors = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            errors.add(Problem.error("seeds/" + (10 + i) + ".txt", 0, "is empty", "delete it"));
        }
        assertEquals(errors, Repeated.folded(errors));
    }
}
