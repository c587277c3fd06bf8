package precis.analysis.speech;

import precis.analysis.speech.words.SpeechSettings;
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

    SportNews(LanguagePack pack, SpeechSettings settings) {
        this.nouns = new TopicNouns(pack.listIfNamed(settings.sports()));
        this.captains = pack.listIfNamed(settings.captains());
    }

    boolean isTold(Document document) {
        return nouns.areTold(document.sentences().stream().map(TaggedSentence::tokens).toList());
    }

    /** Whether the noun is for an officer elsewhere. */
    boolean isCaptain(Token noun) {
        return captains.contains(noun);
    }
}
