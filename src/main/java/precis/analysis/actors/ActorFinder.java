package precis.analysis.actors;

import java.util.List;
import precis.analysis.text.Document;
import precis.language.LanguagePack;

/** Finds the actors of an article. */
public final class ActorFinder {

    private final LanguagePack pack;

    public ActorFinder(LanguagePack pack) {
        this.pack = pack;
    }

    public Cast find(Document document) {
        return new Cast(List.of());
    }
}
