package precis.analysis.actors;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Long surnames, found again when one letter is wrong, missing or too many. */
final class Misprints {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 20;

    /** Each surname by itself and by what is left of it without one of its letters. */
    private final Map<String, Entity> byRest = new HashMap<>();

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

    private static boolean fits(String word) {
        return word.length() >= SHORTEST && word.length() <= LONGEST && word.indexOf(' ') < 0;
    }

    private static String without(String word, int at) {
        return word.substring(0, at) + word.substring(at + 1);
    }
}
