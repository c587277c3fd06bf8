package precis.analysis.actors.words;

import java.util.Set;
import precis.language.WordList;

/** Names that never stand for an actor: products, cups, feasts, currencies. */
public final class NeverActing {

    private final WordList list;
    private final WordList openings;
    private final Set<String> forms;

    NeverActing(WordList list, WordList openings) {
        this.list = list;
        this.openings = openings;
        this.forms = Set.copyOf(list.entries());
    }

    /** How many tokens a name of several words has that starts there and never acts; 0 for none. */
    public int at(Line line, int at) {
        int length = line.capitalised(at) ? list.longest(line.tokens(), at) : 0;
        return length > 1 && forms.contains(line.form(at, at + length)) ? length : 0;
    }

    /**
     * Whether the first word of a sentence only says which ones of the name behind it are meant.
     */
    public boolean opens(Line line, int at) {
        return line.opens(at) && line.capitalised(at + 1) && openings.contains(line.token(at));
    }

    /** Whether a capitalised form never stands for an actor. */
    public boolean contains(String form) {
        String plain = form.replace('\u2019', '\'');
        int hyphen = plain.indexOf('-');
        boolean compound =
                hyphen > 0
                        && hyphen + 1 < plain.length()
                        && Character.isLowerCase(plain.charAt(hyphen + 1));
        return forms.contains(plain) || compound && forms.contains(plain.substring(0, hyphen));
    }
}
