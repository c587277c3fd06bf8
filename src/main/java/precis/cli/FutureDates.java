package precis.cli;

import java.time.LocalDate;
import java.util.List;
import precis.model.Article;
import precis.model.Detail;
import precis.model.Problem;

/** Finds articles dated to come, as a slip of the pen makes them: they lead the site for years. */
final class FutureDates {

    private FutureDates() {}

    /**
     * @param today by the clock of whoever builds; elsewhere it may be tomorrow already
     */
    static List<Problem> in(List<Article> articles, LocalDate today) {
        return articles.stream()
                .filter(
                        a ->
                                a.metadata()
                                        .published()
                                        .map(Detail::value)
                                        .filter(d -> d.isAfter(today.plusDays(1)))
                                        .isPresent())
                .map(
                        a ->
                                Problem.warning(
                                        a.seed(),
                                        0,
                                        "is dated "
                                                + a.metadata().published().orElseThrow().value()
                                                + ", a day to come",
                                        "correct its date, or published: in its sidecar"))
                .toList();
    }
}
