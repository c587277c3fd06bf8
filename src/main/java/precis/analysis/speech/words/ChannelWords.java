package precis.analysis.speech.words;

import java.util.List;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.WordList;

/** The words before a medium: « sur » France Info, « les révélations de » Mediacités. */
public final class ChannelWords {

    private final WordList channels;
    private final WordList publications;
    private final WordList triggers;
    private final WordList open;

    ChannelWords(LanguagePack pack, ChannelLists lists) {
        this.channels = pack.list(lists.prepositions());
        this.publications = pack.listIfNamed(lists.publications());
        this.triggers = pack.list(lists.triggers());
        this.open = pack.listIfNamed(lists.open());
    }

    /** How many tokens the preposition before a medium that someone speaks to has; 0 for none. */
    public int channel(List<Token> tokens, int at) {
        return channels.longest(tokens, at);
    }

    /** Likewise the words before a medium that published what the sentence is about. */
    public int publication(List<Token> tokens, int at) {
        return publications.longest(tokens, at);
    }

    /** Whether the word says that what follows its preposition is a medium. */
    public boolean isTrigger(Token token) {
        return triggers.contains(token);
    }

    /** « sur Internet »: whether anybody publishes there. */
    public boolean isOpen(Token name) {
        return open.contains(name);
    }
}
