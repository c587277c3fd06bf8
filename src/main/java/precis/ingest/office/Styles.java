package precis.ingest.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The styles of a document: each by its identifier, with its name and the one it is made from. */
final class Styles {

    /** No document piles up more styles than this; a circle of them ends here, too. */
    private static final int DEEPEST = 20;

    private record Style(String name, String parent) {}

    private final Map<String, Style> styles = new HashMap<>();

    void add(String id, String name, String parent) {
        styles.put(id, new Style(name.isEmpty() ? id : name, parent));
    }

    /** The role of the paragraphs of a style: its own, or else that of the one it is made from. */
    Role role(String id) {
        String at = id;
        for (int i = 0; i < DEEPEST && !at.isEmpty(); i++) {
            Style style = styles.getOrDefault(at, new Style(at, ""));
            Optional<Role> role = Role.of(style.name());
            if (role.isPresent()) {
                return role.get();
            }
            at = style.parent();
        }
        return Role.TEXT;
    }
}
