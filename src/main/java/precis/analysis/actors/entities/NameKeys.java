package precis.analysis.actors.entities;

import java.util.List;

/** The words of a name as keys under which a {@link Register} finds it again. */
final class NameKeys {

    private static final int INITIAL_WORD = 4;

    private NameKeys() {}

    static String ends(List<String> parts) {
        return parts.get(0) + " " + parts.get(parts.size() - 1);
    }

    static String initials(List<String> parts) {
        StringBuilder initials = new StringBuilder();
        parts.stream()
                .filter(p -> p.length() >= INITIAL_WORD)
                .forEach(p -> initials.append(p.charAt(0)));
        return initials.length() < 2 ? " " : initials.toString();
    }

    static boolean follows(List<String> parts, List<String> full) {
        int at = 0;
        for (String word : full) {
            at += at < parts.size() && parts.get(at).equals(word) ? 1 : 0;
        }
        return at == parts.size() && full.get(0).equals(parts.get(0));
    }
}
