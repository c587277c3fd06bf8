package precis.ingest.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import precis.model.Detail;
import precis.model.Origin;

/**
 * The short lines around the headline, the nearest to the text first: there sign and date pages
 * without better evidence.
 */
final class HeadLines {

    private static final int FURTHEST = 20;
    private static final int ABOVE_TITLE = 4;
    private static final int LONGEST = 120;
    private static final int LONGEST_HEADING = 20;

    private final List<String> lines = new ArrayList<>();

    /**
     * @param shown all the page shows
     * @param kept the article's blocks
     */
    HeadLines(List<TextBlock> shown, List<TextBlock> kept, String title) {
        int text = kept.isEmpty() ? 0 : first(shown, kept);
        String key = TitleFinder.key(title);
        int least = Math.max(0, text - FURTHEST);
        for (int i = text - 1; i >= least; i--) {
            TextBlock block = shown.get(i);
            if (TitleFinder.key(block.text()).equals(key)) {
                least = Math.max(least, i - ABOVE_TITLE);
            } else if (block.weight() <= (block.isHeading() ? LONGEST_HEADING : LONGEST)) {
                lines.add(block.text());
            }
        }
    }

    private static int first(List<TextBlock> shown, List<TextBlock> kept) {
        Optional<TextBlock> prose = kept.stream().filter(TextBlock::isProse).findFirst();
        for (int i = 0; i < shown.size() && prose.isPresent(); i++) {
            if (shown.get(i).text().equals(prose.get().text())) {
                return i;
            }
        }
        return 0;
    }

    Optional<Detail<List<String>>> authors() {
        return lines.stream()
                .filter(AuthorNames::signs)
                .map(AuthorNames::inLine)
                .filter(names -> !names.isEmpty())
                .map(names -> new Detail<>(names, Origin.BYLINE))
                .findFirst();
    }

    Optional<Detail<LocalDate>> date(boolean monthFirst) {
        return lines.stream()
                .flatMap(line -> DateText.find(line, monthFirst).stream())
                .map(date -> new Detail<>(date, Origin.BYLINE))
                .findFirst();
    }
}
