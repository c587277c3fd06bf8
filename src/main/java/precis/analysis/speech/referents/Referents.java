package precis.analysis.speech.referents;

import java.util.ArrayList;
import java.util.List;
import precis.analysis.speech.referents.Discourse.Part;
import precis.analysis.speech.roles.Voice;

/** Whom the sentences of an article have told of so far, in text order. */
abstract class Referents {

    final List<Referent> all = new ArrayList<>();

    void forget() {
        all.clear();
    }

    void add(Voice voice, int sentence, Part part) {
        all.add(new Referent(voice, sentence, part));
    }

    /** Keeps those of one sentence as near as another that lies behind a quotation. */
    void carry(int from, int sentence) {
        List<Referent> told = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0 && all.get(i).sentence() >= from; i--) {
            if (all.get(i).sentence() == from) {
                told.add(0, new Referent(all.get(i).voice(), sentence, all.get(i).part()));
            }
        }
        all.addAll(told);
    }
}
