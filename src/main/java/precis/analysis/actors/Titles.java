package precis.analysis.actors;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import precis.analysis.actors.CastMember.Gender;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.WordList;

/** The forms of address that stand before a name. */
final class Titles {

    private static final int LONGEST = 3;

    private final WordList titles;
    private final Set<String> forms;
    private final Set<String> feminine;
    private final Set<String> neutral;

    Titles(LanguagePack pack) {
        titles = pack.list("title");
        forms = lower(titles);
        feminine = lower(pack.list("title-feminine"));
        neutral = lower(pack.list("title-neutral"));
    }

    private static Set<String> lower(WordList list) {
        return list.entries().stream()
                .map(e -> e.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The gender of a form of address. */
    Gender gender(Token token) {
        if (feminine.contains(token.norm())) {
            return Gender.FEMININE;
        }
        return neutral.contains(token.norm()) ? Gender.UNKNOWN : Gender.MASCULINE;
    }

    /** Whether a form of address before a name starts there. */
    boolean startsAt(Line line, int at) {
        return length(line, at) > 0;
    }

    /** How many tokens the form of address has that ends right before {@code end}; 0 for none. */
    int lengthBefore(Line line, int end) {
        for (int start = Math.max(0, end - LONGEST); start < end; start++) {
            if (length(line, start) == end - start) {
                return end - start;
            }
        }
        return 0;
    }

    private int length(Line line, int at) {
        if (!line.capitalised(at)) {
            return 0;
        }
        int phrase = titles.longest(line.tokens(), at);
        int form = phrase == 0 && forms.contains(line.norm(at)) ? 1 : phrase;
        return form == 1 && isAcronym(line.token(at)) ? 0 : form;
    }

    /** « le PR »: capitals that no full stop makes an abbreviation. */
    private static boolean isAcronym(Token token) {
        return token.isUpperCase() && !token.text().endsWith(".");
    }
}
