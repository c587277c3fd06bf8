package precis.analysis.speech;

import java.util.Optional;
import precis.analysis.speech.words.SportLists;
import precis.analysis.text.Document;
import precis.analysis.text.TaggedSentence;
import precis.analysis.text.TopicNouns;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.WordList;
import precis.model.SourceKind;

/** Tells the news of sport, where a captain plays and a « technicien » coaches. */
final class SportNews {

    private final TopicNouns nouns;
    private final WordList captains;
    private final WordList coaches;

    SportNews(LanguagePack pack, SportLists lists) {
        this.nouns = new TopicNouns(pack.listIfNamed(lists.nouns()));
        this.captains = pack.listIfNamed(lists.captains());
        this.coaches = pack.listIfNamed(lists.coaches());
    }

    boolean isTold(Document document) {
        return nouns.areTold(document.sentences().stream().map(TaggedSentence::tokens).toList());
    }

    /** What a noun makes of somebody that means another sort of source elsewhere. */
    Optional<SourceKind> kind(Token noun) {
        if (coaches.contains(noun)) {
            return Optional.of(SourceKind.ORGANISATION);
        }
        return captains.contains(noun) ? Optional.of(SourceKind.PERSON) : Optional.empty();
    }
}
