package precis.cli;

import java.util.List;
import precis.model.Briefing;
import precis.publish.PublishedSite;

/**
 * What a build made.
 *
 * @param briefings one an article
 * @param site where it stands
 * @param obstacles the files for whose errors nothing was built at all
 */
record Built(List<Briefing> briefings, PublishedSite site, List<String> obstacles) {

    Built {
        briefings = List.copyOf(briefings);
        obstacles = List.copyOf(obstacles);
    }

    Built(List<Briefing> briefings, PublishedSite site) {
        this(briefings, site, List.of());
    }

    boolean isEmpty() {
        return site.pages().isEmpty();
    }
}
