package precis.analysis.certainty;

import java.util.List;
import precis.analysis.text.TaggedSentence;
import precis.language.LanguagePack;
import precis.model.Certainty;

/** Judges how sure a sentence is. */
public final class CertaintyFinder {

    private final LanguagePack pack;

    public CertaintyFinder(LanguagePack pack) {
        this.pack = pack;
    }

    public Judgement judge(TaggedSentence sentence) {
        return new Judgement(Certainty.ASSERTED, List.of());
    }
}
