package precis.compose.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import precis.compose.view.Paths;
import precis.compose.wording.Wording;
import precis.model.Briefing;
import precis.model.Claim;
import precis.model.Correction;
import precis.model.Detail;
import precis.model.Metadata;

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

    /** The day the article or what the editor says of it last changed, as far as evidence goes. */
    Optional<LocalDate> changed() {
        Metadata told = briefing.article().metadata();
        return Stream.concat(
                        told.modified().or(told::published).map(Detail::value).stream(),
                        briefing.editorial().corrections().stream().map(Correction::date))
                .max(LocalDate::compareTo);
    }

    Optional<LocalDate> published() {
        return briefing.article().metadata().published().map(Detail::value);
    }
}
