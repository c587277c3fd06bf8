package precis.analysis.facts;

import java.util.List;
import precis.analysis.text.Document;
import precis.language.LanguagePack;

/** Finds the figures and dates of an article. */
public final class FactFinder {

    private final LanguagePack pack;

    public FactFinder(LanguagePack pack) {
        this.pack = pack;
    }

    public Facts find(Document document) {
        return new Facts(List.of(), List.of());
    }
}
