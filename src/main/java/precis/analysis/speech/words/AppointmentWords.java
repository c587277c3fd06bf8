package precis.analysis.speech.words;

import java.util.List;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.WordList;

/** The words that put someone into an office: « a été élu », « la nouvelle ministre ». */
public final class AppointmentWords {

    private final WordList appointing;
    private final WordList newcomers;
    private final WordList chosen;

    AppointmentWords(LanguagePack pack, AppointmentLists lists) {
        this.appointing = pack.listIfNamed(lists.appointing());
        this.newcomers = pack.listIfNamed(lists.newcomers());
        this.chosen = pack.listIfNamed(lists.chosen());
    }

    /** How many tokens from there on tell that someone comes into an office; 0 for none. */
    public int appointing(List<Token> tokens, int at) {
        return appointing.longest(tokens, at);
    }

    /** « la nouvelle ministre »: whether the adjective tells of someone new to what they are. */
    public boolean isNew(Token adjective) {
        return newcomers.contains(adjective);
    }

    /** « le président élu », « a nommé X »: whether someone is chosen for an office. */
    public boolean isChosen(Token verb) {
        return chosen.contains(verb);
    }
}
