package precis.analysis.digest;

import java.util.List;
import precis.language.LanguagePack;

/** Chooses the key claims and the summary of an article. */
public final class Digester {

    private final LanguagePack pack;

    public Digester(LanguagePack pack) {
        this.pack = pack;
    }

    public Digest digest(Reading reading) {
        return new Digest(List.of(), List.of());
    }
}
