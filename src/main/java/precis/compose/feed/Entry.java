package precis.compose.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import precis.compose.view.Paths;
import precis.compose.wording.Wording;
import precis.model.Briefing;
import precis.model.Claim;
import precis.model.Detail;

/**
 * A briefing as feeds and the sitemap know it.
 *
 * @param part the claims that the feed is about, where it does not carry the whole briefing
 */
public record Entry(Briefing briefing, Wording words, Optional<List<Claim>> part) {

    /** The whole briefing. */
    public Entry(Briefing briefing, Wording words) {
        this(briefing, words, Optional.empty());
    }

    String path() {
        return Paths.briefing(briefing.article().id());
    }

    /** What of the briefing it carries, for comparing. */
    List<String> extent() {
        return part.map(p -> p.stream().map(Claim::id).toList()).orElse(List.of("whole"));
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
