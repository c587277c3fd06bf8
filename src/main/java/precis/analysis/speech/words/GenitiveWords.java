package precis.analysis.speech.words;

import java.util.List;
import java.util.Set;
import precis.language.Token;

/** What tells whose something is where no preposition does. */
public final class GenitiveWords {

    private final Set<String> marks;
    private final String form;

    GenitiveWords(PhraseLists lists) {
        this.marks = lists.genitive();
        this.form = lists.owner();
    }

    /** Whether it stands between what owns and what is owned. */
    public boolean isMark(Token token) {
        return marks.contains(token.norm());
    }

    /** Whether the form of a word can be nothing but an owner's. */
    public boolean isOwner(Token word) {
        return form != null
                && !word.morphs().isEmpty()
                && word.morphs().stream().allMatch(m -> m.features().contains(form));
    }

    /** "Prime Minister's wife": where the words begin that tell who someone is, not whose. */
    public int behind(List<Token> role, int start, int end) {
        int at = end - 1;
        while (at > start && !isMark(role.get(at - 1))) {
            at--;
        }
        return at;
    }
}
