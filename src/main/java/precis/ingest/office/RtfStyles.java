package precis.ingest.office;

import java.util.HashMap;
import java.util.Map;

/** The styles of an RTF document, by the numbers that its paragraphs name them with. */
final class RtfStyles {

    private final Map<Integer, Role> roles = new HashMap<>();
    private int number;

    /** Takes the number of the style whose name comes next; the first may go without. */
    void number(int next) {
        number = next;
    }

    /** Takes a style's name, which a semicolon ends. */
    void name(String words) {
        Role.of(words.replace(";", "")).ifPresent(role -> roles.put(number, role));
        number = 0;
    }

    Role role(int style) {
        return roles.getOrDefault(style, Role.TEXT);
    }
}
