package precis.cli;

import java.util.List;
import precis.model.Briefing;
import precis.publish.PublishedSite;

/**
 * What a build made.
 *
 * @param briefings one an article
 * @param site where it stands
 */
record Built(List<Briefing> briefings, PublishedSite site) {

    Built {
        briefings = List.copyOf(briefings);
    }
}
