package precis.compose.feed;

import java.time.LocalDate;
import java.util.Optional;
import precis.compose.view.Paths;
import precis.compose.wording.Wording;
import precis.model.Briefing;
import precis.model.Detail;

/** A briefing as feeds and the sitemap know it. */
public record Entry(Briefing briefing, Wording words) {

    String path() {
        return Paths.briefing(briefing.article().id());
    }

    /** The day it last changed, as far as evidence goes. */
    Optional<LocalDate> changed() {
        return briefing.article()
                .metadata()
                .modified()
                .or(() -> briefing.article().metadata().published())
                .map(Detail::value);
    }

    Optional<LocalDate> published() {
        return briefing.article().metadata().published().map(Detail::value);
    }
}
