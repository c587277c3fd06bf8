package precis.compose.site;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * page, those of each year before on one of their own.
 */
final class TimelinePages {

    /** What a reader scrolls through; the last month or year begun stays whole. */
    private static final int LATEST = 120;

    private final Function<String, Wording> languages;
    private final Wording words;
    private final List<Dated> latest;

    /** The years that go on before the latest, the last first, each with all of its sentences. */
    private final SortedMap<Integer, List<Dated>> years;

    TimelinePages(Function<String, Wording> languages, Wording words, List<Briefing> briefings) {
        this.languages = languages;
        this.words = words;
        List<Dated> all =
                briefings.stream()
                        .flatMap(b -> b.timeline().stream().map(m -> new Dated(b, m)))
                        .sorted(Comparator.comparing(Dated::date).reversed())
                        .toList();
        String last = all.isEmpty() ? "" : all.get(Math.min(LATEST, all.size()) - 1).period();
        int end = all.size();
        while (end > LATEST && !all.get(end - 1).period().equals(last)) {
            end--;
        }
        this.latest = all.subList(0, end);
        this.years = years(all, end);
    }

    /** The latest, and the way to each year that goes on before them. */
    Blocks front() {
        Blocks out = listing(Paths.TIMELINE, latest);
        if (!years.isEmpty()) {
            out.section("years", Inline.text(words.text("timeline.years")));
            out.items("names", years.entrySet().stream().map(e -> year(e)).toList());
        }
        return out;
    }

    /** The years that are not on the first page, or not whole, each with all of its sentences. */
    SortedMap<Integer, Blocks> earlier() {
        SortedMap<Integer, Blocks> pages = new TreeMap<>();
        years.forEach((year, of) -> pages.put(year, listing(Paths.timeline(year), of)));
        return pages;
    }

    private static SortedMap<Integer, List<Dated>> years(List<Dated> all, int shown) {
        SortedMap<Integer, List<Dated>> years = new TreeMap<>(Comparator.reverseOrder());
        all.forEach(d -> years.computeIfAbsent(d.year(), y -> new ArrayList<>()).add(d));
        Set<Integer> open = all.stream().skip(shown).map(Dated::year).collect(toSet());
        years.keySet().retainAll(open);
        return years;
    }

    private Item year(Map.Entry<Integer, List<Dated>> year) {
        String target = Links.between(Paths.TIMELINE, Paths.timeline(year.getKey()));
        Inline link = Inline.link(target, Inline.text(String.valueOf(year.getKey())));
        String count = String.valueOf(year.getValue().size());
        return new Item(link.and(Inline.text(count).as("number")));
    }

    private Blocks listing(String path, List<Dated> shown) {
        Map<String, List<Dated>> periods = new LinkedHashMap<>();
        shown.forEach(d -> periods.computeIfAbsent(d.period(), m -> new ArrayList<>()).add(d));
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
                : words.month(moment.date());
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
