package precis.analysis.actors.entities;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import precis.analysis.actors.words.Names;

/**
 * Long surnames, found again when one letter is wrong, missing or too many, and longer names, found
 * again when two letters that stand beside each other are swapped.
 */
final class Misprints {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 20;
    private static final int NAME_LENGTH = 9;
    private static final int MOST = 2;

    /** Each surname by itself and by what is left of it without one of its letters. */
    private final Map<String, Entity> byRest = new HashMap<>();

    /** Each longer name by its letters in order of the alphabet. */
    private final Map<String, Map<String, Entity>> byLetters = new HashMap<>();

    /** Remembers a name of several words. */
    void addFull(String key, Entity entity) {
        byLetters.computeIfAbsent(letters(key), k -> new TreeMap<>()).putIfAbsent(key, entity);
    }

    /** The entity whose name becomes this one when two of its letters are swapped. */
    Optional<Entity> swapped(String key) {
        return byLetters.getOrDefault(letters(key), Map.of()).entrySet().stream()
                .filter(e -> isSwap(key, e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String letters(String key) {
        char[] letters = key.toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }

    private static boolean isSwap(String a, String b) {
        int at = 0;
        while (at < a.length() && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at + 1 < a.length()
                && a.charAt(at) == b.charAt(at + 1)
                && a.charAt(at + 1) == b.charAt(at)
                && a.substring(at + 2).equals(b.substring(at + 2));
    }

    void add(String surname, Entity entity) {
        if (fits(surname)) {
            byRest.putIfAbsent(surname, entity);
            for (int i = 1; i < surname.length(); i++) {
                byRest.putIfAbsent(without(surname, i), entity);
            }
        }
    }

    /** The entity whose surname is one letter off; the first letter is never wrong. */
    Optional<Entity> nearly(String word) {
        Entity found = fits(word) ? byRest.get(word) : null;
        for (int i = 1; found == null && fits(word) && i < word.length(); i++) {
            found = byRest.get(without(word, i));
        }
        return Optional.ofNullable(found);
    }

    /**
     * Two letters swapped, or the same first name and a surname one or two letters off.
     *
     * @param namesakes who has that first name
     */
    Optional<Entity> of(List<String> parts, List<Entity> namesakes) {
        String key = String.join(" ", parts);
        if (key.length() <= NAME_LENGTH) {
            return Optional.empty();
        }
        return swapped(key).or(() -> nearly(key, namesakes));
    }

    private static Optional<Entity> nearly(String key, List<Entity> namesakes) {
        return namesakes.stream()
                .filter(e -> isNear(key, String.join(" ", e.fullest())))
                .findFirst();
    }

    /**
     * « Jean Enault » and « Jean Legault », « Jean Dupuis » and « Jean Dubois » are two: two
     * letters are wrong in long surnames only, and never the first.
     */
    private static boolean isNear(String a, String b) {
        int distance = Names.distance(a, b, MOST);
        return distance < MOST
                || distance == MOST
                        && surname(a).length() > SHORTEST
                        && surname(a).charAt(0) == surname(b).charAt(0);
    }

    private static String surname(String key) {
        return key.substring(key.indexOf(' ') + 1);
    }

    private static boolean fits(String word) {
        return word.length() >= SHORTEST && word.length() <= LONGEST && word.indexOf(' ') < 0;
    }

    private static String without(String word, int at) {
        return word.substring(0, at) + word.substring(at + 1);
    }
}
