package precis.analysis.speech.discourse;

import java.util.ArrayList;
import java.util.List;
import precis.analysis.speech.discourse.Discourse.Part;
import precis.analysis.speech.roles.Voice;

/** Whom the sentences of an article have told of so far, in text order. */
abstract class Referents {

    final List<Referent> all = new ArrayList<>();

    void forget() {
        all.clear();
    }

    public void add(Voice voice, int sentence, Part part) {
        all.add(new Referent(voice, sentence, part));
    }

    /** Those of that sentence and behind it; numbers never fall. */
    List<Referent> since(int sentence) {
        int from = all.size();
        while (from > 0 && all.get(from - 1).sentence() >= sentence) {
            from--;
        }
        return all.subList(from, all.size());
    }

    /** Keeps those of one sentence as near as another that lies behind a quotation. */
    void carry(int from, int sentence) {
        List<Referent> told = new ArrayList<>();
        for (Referent r : since(from)) {
            if (r.sentence() == from) {
                told.add(new Referent(r.voice(), sentence, r.part()));
            }
        }
        all.addAll(told);
    }
}
