package precis.analysis.actors.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import precis.analysis.actors.names.Candidate;
import precis.analysis.actors.words.Names;

/** The words of a name as keys under which a {@link Register} finds it again. */
final class NameKeys {

    private static final int INITIAL_WORD = 4;

    /** The longest that « al » and « Ben » are: what follows their hyphen is a name by itself. */
    private static final int ARTICLE = 3;

    private NameKeys() {}

    /** "Velmo National Technology University (VNTU)" and "Velmo National University (VNU)". */
    static boolean areSpeltApart(Entity longer, Candidate c) {
        String letters = c.bracketed();
        return !letters.isEmpty()
                && longer.mentions().stream()
                        .map(m -> m.candidate().bracketed())
                        .anyMatch(other -> !other.isEmpty() && !other.equals(letters));
    }

    /** « Jean-Pierre »: a first name of two words, by which its bearer may be called alone. */
    static Optional<String> compound(Candidate c) {
        String form = c.form();
        int end = form.indexOf(' ');
        int hyphen = form.indexOf('-');
        boolean two = c.shape() == Candidate.Shape.NAME && hyphen > 0 && hyphen < end;
        return two ? Optional.of(Names.key(form.substring(0, end))) : Optional.empty();
    }

    static String ends(List<String> parts) {
        return parts.get(0) + " " + parts.get(parts.size() - 1);
    }

    /**
     * Where the words begin by which someone may be called: « Mme Rey-Costa » is no « Mme Costa »,
     * but « Mahmoud al-Zayat » is « M. Zayat ».
     *
     * @param size how many parts the name has
     */
    static List<Integer> surnames(String name, int size) {
        List<Integer> starts = new ArrayList<>();
        int at = 0;
        for (String word : name.split(" ")) {
            List<String> parts = Names.words(word);
            for (int i = 0; i < parts.size() && at + i < size; i++) {
                boolean half = i > 0 && parts.get(i - 1).length() > ARTICLE;
                if (at + i > 0 && !half) {
                    starts.add(at + i);
                }
            }
            at += parts.size();
        }
        return starts;
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
