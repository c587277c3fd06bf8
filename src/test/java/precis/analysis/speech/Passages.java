package precis.analysis.speech;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Passages drawn from a file of casts and templates: several sentences whose speakers are known.
 */
final class Passages {

    /** The words for someone of each kind, behind the names of their placeholders. */
    private static final Map<String, Map<String, String>> WORDS =
            Map.of(
                    "man", Map.of("il", "il", "Il", "Il", "Ce", "Ce dernier"),
                    "woman", Map.of("il", "elle", "Il", "Elle", "Ce", "Cette dernière"),
                    "body", Map.of("il", "elle", "Il", "Elle"),
                    "group", Map.of("Ils", "Ils", "eux", "eux"),
                    "sisters", Map.of("Ils", "Elles", "ils", "elles"),
                    "paper", Map.of());

    /**
     * One who may speak.
     *
     * @param kind what words stand for them
     * @param first how a passage names them first
     * @param name the name wanted
     * @param later nouns and names that stand for them later
     */
    private record Member(String kind, String first, String name, List<String> later) {}

    /**
     * A sentence.
     *
     * @param text with placeholders
     * @param speakers letters of who says it, « - » for nobody
     */
    private record Line(String text, String speakers) {}

    private final List<Member> cast = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private int drawn;

    Passages(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        String kinds = "";
        for (String row : Files.readAllLines(file)) {
            if (row.contains(" | ")) {
                String[] cells = row.split(" \\| ");
                cast.add(new Member(cells[0], cells[1], cells[2], List.of(cells[3].split("; "))));
            } else if (row.startsWith("> ")) {
                kinds = row.substring(2);
            } else if (row.isBlank() && !kinds.isEmpty() && !lines.isEmpty()) {
                draw(kinds, lines);
                lines.clear();
            } else if (!row.isBlank() && !row.startsWith("#")) {
                int space = row.indexOf(' ');
                lines.add(new Line(row.substring(space + 1), row.substring(0, space)));
            }
        }
        draw(kinds, lines);
    }

    /** The passages in which a sentence is not credited as drawn. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    int drawn() {
        return drawn;
    }

    private List<Member> members(String kinds) {
        return cast.stream().filter(m -> List.of(kinds.split("/")).contains(m.kind())).toList();
    }

    /** Everyone as A with each of their nouns, whoever comes after them in the cast as B. */
    private void draw(String kinds, List<Line> lines) {
        String[] both = kinds.split(" ");
        List<Member> partners = members(both[both.length - 1]);
        int turn = 0;
        for (Member a : members(both[0])) {
            turn++;
            for (int noun = 0; noun < a.later().size(); noun++) {
                Member b = partners.get((turn + noun) % partners.size());
                if (b != a) {
                    check(lines, Map.of("A", a, "B", b), noun);
                }
            }
        }
    }

    private void check(List<Line> lines, Map<String, Member> speakers, int noun) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            boolean opens = line.text().startsWith("¶ ");
            text.append(text.length() == 0 ? "" : opens ? "\n\n" : " ");
            String sentence = opens ? line.text().substring(2) : line.text();
            text.append(Drawn.written(filled(sentence, speakers, noun)));
        }
        drawn++;
        List<String> found = Readings.speakers(text.toString());
        boolean right = found.size() == lines.size();
        for (int i = 0; right && i < found.size(); i++) {
            right = isMeant(found.get(i), lines.get(i).speakers(), speakers);
        }
        if (!right) {
            wrong.add(text + " " + found);
        }
    }

    private static String filled(String sentence, Map<String, Member> speakers, int noun) {
        Map<String, String> words = new TreeMap<>();
        speakers.forEach(
                (letter, member) -> {
                    List<String> later = member.later();
                    words.put("{" + letter + "}", member.first());
                    words.put("{" + letter.toLowerCase() + "}", later.get(noun % later.size()));
                    WORDS.get(member.kind())
                            .forEach(
                                    (word, form) ->
                                            words.put("{" + letter + " " + word + "}", form));
                });
        String text = sentence;
        for (Map.Entry<String, String> word : words.entrySet()) {
            text = text.replace(word.getKey(), word.getValue());
        }
        return text;
    }

    private static boolean isMeant(String found, String letters, Map<String, Member> speakers) {
        return letters.equals("-")
                ? found.equals("-")
                : letters.chars()
                        .mapToObj(letter -> speakers.get(String.valueOf((char) letter)).name())
                        .allMatch(found::contains);
    }
}
