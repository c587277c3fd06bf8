package precis.quality;

import java.util.List;
import java.util.Optional;

/** What people found in one article. */
sealed interface Gold permits JudgedGold, SummarisedGold {

    /** Name of the article's file without its ending. */
    String id();

    /** The day of publication as year-month-day, where it was noted. */
    Optional<String> published();

    /** Its sentences as the annotator had them. */
    List<String> texts();
}
