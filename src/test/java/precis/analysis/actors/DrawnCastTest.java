package precis.analysis.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import precis.model.Actor;
import precis.model.ActorKind;

/** Every way to name someone first and again, by names of many origins: one person comes of it. */
class DrawnCastTest {

    private static final String PLACE = "|";

    @Test
    void whoeverIsNamedTwiceIsOnePerson() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String[] person : rows("drawn-people.tsv")) {
            for (String first : frames("first", person[2])) {
                for (String later : frames("later", person[2])) {
                    String text = first.replace(PLACE, person[0]) + " " + again(later, person[1]);
                    if (!isOne(Reading.cast("Une décision", text), person)) {
                        wrong.add(text);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static String again(String frame, String form) {
        return frame.replace(PLACE, form);
    }

    private static boolean isOne(Cast cast, String[] person) {
        List<Actor> people =
                cast.members().stream()
                        .map(CastMember::actor)
                        .filter(a -> a.kind() == ActorKind.PERSON)
                        .toList();
        return people.size() == 1
                && people.get(0).name().equals(person[0])
                && people.get(0).aliases().contains(person[1]);
    }

    private static List<String> frames(String which, String gender) throws IOException {
        return rows("drawn-frames.tsv").stream()
                .filter(row -> row[0].equals(which) && row[1].equals(gender))
                .map(row -> row[2])
                .toList();
    }

    private static List<String[]> rows(String file) throws IOException {
        try (var in = DrawnCastTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }
}
