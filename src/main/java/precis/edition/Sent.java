package precis.edition;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import precis.model.Briefing;
import precis.model.Cadence;

/**
 * Editions that readers have already: what comes for one of them stands in the next that was not
 * sent, so that it is read and no sent edition changes.
 */
final class Sent {

    private final Map<String, Set<String>> articles;
    private final Cadence cadence;

    /**
     * @param articles those of each edition sent, by the ids of both
     */
    Sent(Map<String, Set<String>> articles, Cadence cadence) {
        this.articles = new TreeMap<>(articles);
        this.cadence = cadence;
    }

    boolean isLate(Briefing briefing, Slot own) {
        return own.isDated()
                && cadence != Cadence.MANUAL
                && articles.containsKey(own.id())
                && !articles.get(own.id()).contains(briefing.article().id());
    }

    /** Where it stands that would belong there. */
    Slot place(Briefing briefing, Slot own) {
        Slot slot = own;
        while (isLate(briefing, slot)) {
            slot = slot.next(cadence);
        }
        return slot;
    }
}
