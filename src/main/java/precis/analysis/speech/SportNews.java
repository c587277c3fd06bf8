package precis.analysis.speech;

import precis.analysis.speech.words.SportLists;
import precis.analysis.text.Document;
import precis.analysis.text.TaggedSentence;
import precis.analysis.text.TopicNouns;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.WordList;

/** Tells the news of sport, where a captain plays rather than commands. */
final class SportNews {

    private final TopicNouns nouns;
    private final WordList captains;

    SportNews(LanguagePack pack, SportLists lists) {
        this.nouns = new TopicNouns(pack.listIfNamed(lists.nouns()));
        this.captains = pack.listIfNamed(lists.captains());
    }

    boolean isTold(Document document) {
        return nouns.areTold(document.sentences().stream().map(TaggedSentence::tokens).toList());
    }

    /** Whether the noun is for an officer elsewhere. */
    boolean isCaptain(Token noun) {
        return captains.contains(noun);
    }
}
