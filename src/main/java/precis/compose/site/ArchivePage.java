package precis.compose.site;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

/** Every briefing by month, the latest first; those without a date stand last. */
final class ArchivePage {

    private final Function<String, Wording> languages;
    private final Wording words;

    ArchivePage(Function<String, Wording> languages, Wording words) {
        this.languages = languages;
        this.words = words;
    }

    Blocks body(List<Briefing> briefings) {
        SortedMap<YearMonth, List<Term>> months = new TreeMap<>(Comparator.reverseOrder());
        List<Term> undated = new ArrayList<>();
        for (Briefing b : briefings) {
            Collection.date(b)
                    .ifPresentOrElse(
                            d ->
                                    months.computeIfAbsent(
                                                    YearMonth.from(d), m -> new ArrayList<>())
                                            .add(new Term(Inline.text(words.day(d)), line(b))),
                            () ->
                                    undated.add(
                                            new Term(
                                                    Inline.text(words.text("unknown-date")),
                                                    line(b))));
        }
        Blocks out = new Blocks();
        out.paragraph("tagline", Inline.text(words.text("intro.archive")));
        months.forEach(
                (month, terms) -> {
                    out.section("m" + month, Inline.text(words.month(month.atDay(1))));
                    out.terms("archive", terms);
                });
        if (!undated.isEmpty()) {
            out.section("undated", Inline.text(words.text("title.undated")));
            out.terms("archive", undated);
        }
        return out;
    }

    private List<Item> line(Briefing briefing) {
        Wording own = languages.apply(briefing.article().language());
        String target = Links.between(Paths.ARCHIVE, Paths.briefing(briefing.article().id()));
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
