package precis.analysis.speech.words;

import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.WordList;

/** The words for documents and those around them, as far as they tell whether somebody speaks. */
public final class PaperWords {

    private final WordList tolls;
    private final WordList voiced;
    private final WordList any;
    private final WordList silent;
    private final WordList mute;
    private final WordList shown;
    private final WordList made;
    private final WordList research;
    private final WordList published;
    private final WordList dated;

    PaperWords(LanguagePack pack, PaperLists lists) {
        this.tolls = pack.list(lists.tolls());
        this.voiced = pack.list(lists.voiced());
        this.any = pack.listIfNamed(lists.any());
        this.silent = pack.list(lists.silent());
        this.mute = pack.listIfNamed(lists.mute());
        this.shown = pack.listIfNamed(lists.shown());
        this.made = pack.listIfNamed(lists.made());
        this.research = pack.listIfNamed(lists.research());
        this.published = pack.listIfNamed(lists.published());
        this.dated = pack.listIfNamed(lists.dated());
    }

    /** Whether the noun is a count or an estimate. */
    public boolean isToll(Token token) {
        return tolls.contains(token);
    }

    /** Whether the document takes a stand like someone who speaks. */
    public boolean isVoiced(Token token) {
        return voiced.contains(token);
    }

    /** Whether the noun may mean any document told of before: « le texte ». */
    public boolean isAnyPaper(Token token) {
        return any.contains(token);
    }

    /** Whether the noun tells a result with nobody behind it. */
    public boolean isSilent(Token token) {
        return silent.contains(token);
    }

    /** « le roman X »: whether the noun tells that a name is that of no speaker. */
    public boolean isMute(Token token) {
        return mute.contains(token);
    }

    /**
     * « seen by a paper »: whether whoever follows only got hold of the document, or paid for it.
     */
    public boolean isShown(Token participle) {
        return shown.contains(participle);
    }

    /** ", published by X,": whether the participle tells who made a document. */
    public boolean isMade(Token participle) {
        return made.contains(participle);
    }

    /** Whether a name with that word in it is a study's, not a paper's. */
    public boolean isResearch(Token noun) {
        return research.contains(noun);
    }

    /** "a study in the journal X": whether the preposition tells where a study appeared. */
    public boolean isPublishedIn(Token preposition) {
        return published.contains(preposition);
    }

    /** « daté » de Genève. */
    public boolean isDated(Token participle) {
        return dated.contains(participle);
    }
}
