package precis.compose.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import precis.model.Article;
import precis.model.Briefing;
import precis.model.Detail;
import precis.model.Edition;

/**
 * All that is to be published, newest first.
 *
 * @param editions newest first, those without a date last
 * @param briefings each once, newest first, those without a date last
 */
public record Collection(List<Edition> editions, List<Briefing> briefings) {

    public Collection {
        editions = List.copyOf(editions);
        briefings = List.copyOf(briefings);
    }

    public static Collection of(List<Edition> editions) {
        Map<String, Briefing> briefings = new LinkedHashMap<>();
        editions.stream()
                .flatMap(e -> e.briefings().stream())
                .forEach(b -> briefings.putIfAbsent(b.article().id(), b));
        return new Collection(
                editions.stream().sorted(newest(Edition::date, Edition::id)).toList(),
                briefings.values().stream()
                        .sorted(newest(Collection::date, b -> b.article().id()))
                        .toList());
    }

    /** The briefings by the language of their articles. */
    SortedMap<String, List<Briefing>> byLanguage() {
        return briefings.stream()
                .collect(
                        Collectors.groupingBy(
                                b -> b.article().language(), TreeMap::new, Collectors.toList()));
    }

    static Optional<LocalDate> date(Briefing briefing) {
        Article article = briefing.article();
        return article.metadata().published().map(Detail::value);
    }

    private static <T> Comparator<T> newest(
            Function<T, Optional<LocalDate>> date, Function<T, String> id) {
        return Comparator.<T, LocalDate>comparing(t -> date.apply(t).orElse(LocalDate.MIN))
                .reversed()
                .thenComparing(id);
    }
}
