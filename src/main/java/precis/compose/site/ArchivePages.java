package precis.compose.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import precis.compose.markup.Blocks;
import precis.compose.markup.Blocks.Item;
import precis.compose.markup.Blocks.Term;
import precis.compose.markup.Inline;
import precis.compose.view.Links;
import precis.compose.view.Paths;
import precis.compose.wording.Wording;
import precis.model.Briefing;
import precis.model.Detail;

/**
 * Every briefing by month, the latest first: the latest on one page, with those without a date at
 * its end, those of each year before on one of their own.
 */
final class ArchivePages {

    private final Function<String, Wording> languages;
    private final Wording words;
    private final String path;
    private final Yearly<Briefing> dated;
    private final List<Briefing> undated;

    /**
     * @param path of the first page
     * @param briefings newest first
     */
    ArchivePages(
            Function<String, Wording> languages,
            Wording words,
            String path,
            List<Briefing> briefings) {
        this.languages = languages;
        this.words = words;
        this.path = path;
        this.undated = briefings.stream().filter(b -> Collection.date(b).isEmpty()).toList();
        this.dated =
                new Yearly<>(
                        briefings.stream().filter(b -> Collection.date(b).isPresent()).toList(),
                        b -> "m" + YearMonth.from(day(b)),
                        b -> day(b).getYear(),
                        Integer.MAX_VALUE);
    }

    private static LocalDate day(Briefing briefing) {
        return Collection.date(briefing).orElseThrow();
    }

    /** The latest, those without a date, and the way to each year that goes on before. */
    Blocks front() {
        Blocks out = listing(path, dated.latest());
        if (!undated.isEmpty()) {
            Inline unknown = Inline.text(words.text("unknown-date"));
            out.section("undated", Inline.text(words.text("title.undated")));
            out.terms(
                    "archive",
                    undated.stream().map(b -> new Term(unknown, line(path, b))).toList());
        }
        dated.ways(out, words, path, y -> Paths.year(path, y));
        return out;
    }

    /** The years that are not on the first page, or not whole, each with all of its briefings. */
    SortedMap<Integer, Blocks> earlier() {
        SortedMap<Integer, Blocks> pages = new TreeMap<>();
        dated.years().forEach((year, of) -> pages.put(year, listing(Paths.year(path, year), of)));
        return pages;
    }

    private Blocks listing(String page, Map<String, List<Briefing>> months) {
        Blocks out = new Blocks();
        out.paragraph("tagline", Inline.text(words.text("intro.archive")));
        months.forEach(
                (month, briefings) -> {
                    LocalDate first = day(briefings.get(0));
                    out.section(month, Inline.text(words.monthHeading(first.withDayOfMonth(1))));
                    out.terms("archive", briefings.stream().map(b -> term(page, b)).toList());
                });
        return out;
    }

    private Term term(String page, Briefing briefing) {
        return new Term(Inline.text(words.day(day(briefing))), line(page, briefing));
    }

    private List<Item> line(String page, Briefing briefing) {
        Wording own = languages.apply(briefing.article().language());
        String target = Links.between(page, Paths.briefing(briefing.article().id()));
        Inline title =
                Inline.link(target, Inline.text(own.typeset(briefing.article().title())))
                        .in(own.language(), words.language());
        Inline outlet =
                briefing.article()
                        .metadata()
                        .outlet()
                        .map(Detail::value)
                        .map(o -> Inline.text(own.typeset(o)).as("number"))
                        .orElse(Inline.EMPTY);
        return List.of(new Item(title.and(outlet)));
    }
}
