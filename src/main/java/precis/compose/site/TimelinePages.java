package precis.compose.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import precis.compose.markup.Blocks;
import precis.compose.markup.Blocks.Item;
import precis.compose.markup.Blocks.Styled;
import precis.compose.markup.Blocks.Term;
import precis.compose.markup.Inline;
import precis.compose.view.Links;
import precis.compose.view.Paths;
import precis.compose.view.WhoSays;
import precis.compose.wording.Wording;
import precis.model.Briefing;
import precis.model.Moment;
import precis.model.Statement;

/**
 * The dated sentences of all briefings, the latest first, by month or by year: the latest on one
 * page, those of each year before and of years far ahead on one of their own.
 */
final class TimelinePages {

    private final Function<String, Wording> languages;
    private final Wording words;
    private final Yearly<Dated> dated;

    TimelinePages(Function<String, Wording> languages, Wording words, List<Briefing> briefings) {
        this.languages = languages;
        this.words = words;
        this.dated =
                new Yearly<>(
                        briefings.stream()
                                .flatMap(b -> b.timeline().stream().map(m -> new Dated(b, m)))
                                .sorted(Comparator.comparing(Dated::date).reversed())
                                .toList(),
                        Dated::period,
                        Dated::year,
                        horizon(briefings));
    }

    /** What lies years ahead of all articles is told in passing, and opens no page of news. */
    private static int horizon(List<Briefing> briefings) {
        return briefings.stream()
                .flatMap(b -> Collection.date(b).stream())
                .mapToInt(day -> day.getYear() + 1)
                .max()
                .orElse(Integer.MAX_VALUE);
    }

    /** The latest, and the way to each year that goes on before them. */
    Blocks front() {
        Blocks out = listing(Paths.TIMELINE, dated.latest());
        dated.ways(out, words, Paths.TIMELINE, Paths::timeline);
        return out;
    }

    /** The years that are not on the first page, or not whole, each with all of its sentences. */
    SortedMap<Integer, Blocks> earlier() {
        SortedMap<Integer, Blocks> pages = new TreeMap<>();
        dated.years().forEach((year, of) -> pages.put(year, listing(Paths.timeline(year), of)));
        return pages;
    }

    private Blocks listing(String path, Map<String, List<Dated>> periods) {
        Blocks out = new Blocks();
        out.paragraph("tagline", Inline.text(words.text("intro.timeline")));
        periods.forEach(
                (period, entries) -> {
                    out.section(period, Inline.text(title(entries.get(0).moment())));
                    out.terms("timeline", entries.stream().map(d -> term(path, d)).toList());
                });
        return out;
    }

    private String title(Moment moment) {
        return moment.precision() == Moment.Precision.YEAR
                ? words.moment(moment)
                : words.monthHeading(moment.date());
    }

    private Term term(String path, Dated dated) {
        Briefing briefing = dated.briefing();
        Wording own = languages.apply(briefing.article().language());
        Statement statement = briefing.statement(dated.moment().sentence());
        WhoSays says = WhoSays.of(briefing, statement, own);
        String target =
                Links.between(path, Paths.briefing(briefing.article().id()))
                        + "#s"
                        + dated.moment().sentence();
        Inline title = Inline.text(own.typeset(briefing.article().title()));
        String language = words.language();
        String tongue = Inline.role(own.language(), language);
        Item item =
                new Item(
                        Inline.text(own.typeset(statement.sentence().text()))
                                .in(own.language(), language),
                        List.of(
                                new Styled("says" + tongue, Inline.text(says.line(own))),
                                new Styled("origin" + tongue, Inline.link(target, title))));
        return new Term(Inline.text(words.moment(dated.moment())), List.of(item));
    }

    /** A date and the briefing that speaks of it. */
    private record Dated(Briefing briefing, Moment moment) {

        LocalDate date() {
            return moment.date();
        }

        int year() {
            return date().getYear();
        }

        /** The month it falls in, or the year where no more is known, as an id of the page. */
        String period() {
            return moment.precision() == Moment.Precision.YEAR
                    ? "y" + date().getYear()
                    : "m" + YearMonth.from(date());
        }
    }
}
