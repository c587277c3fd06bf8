package precis.edition.agree;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import precis.model.Amendment;
import precis.model.Article;
import precis.model.Briefing;
import precis.model.Detail;
import precis.model.Metadata;
import precis.model.SourceKind;
import precis.model.Speaker;

/**
 * Who stands behind a claim: the speaker it is credited to, else the agency the article is from,
 * else the outlet. Whoever is not named cannot be told from another who is not named.
 */
final class Origins {

    private static final String UNNAMED = "?";

    /** An agency is credited at the end of a text, or at its start. */
    private static final int EDGE = 60;

    private final Shelf shelf;
    private final Map<String, String> renamed = new TreeMap<>();

    /**
     * @param briefings of one story: whom the editor renames in one is the same as under the former
     *     name in another
     */
    Origins(Shelf shelf, List<Briefing> briefings) {
        this.shelf = shelf;
        for (Briefing briefing : briefings) {
            briefing.editorial().amendments().stream()
                    .filter(a -> a.kind() == Amendment.Kind.RENAMED)
                    .forEach(a -> renamed.put(folded(a.before()), folded(a.after())));
        }
    }

    String of(Saying saying) {
        Optional<Speaker> speaker = saying.claim().statement().attribution().map(a -> a.first());
        if (speaker.isPresent()) {
            return speaker.get().kind() == SourceKind.ANONYMOUS
                    ? UNNAMED
                    : person(folded(speaker.get().name()));
        }
        return of(saying.briefing().article());
    }

    /** Each name is followed once at most, as editors may have turned names in a circle. */
    private String person(String name) {
        String last = name;
        for (int i = 0; i < renamed.size() && renamed.containsKey(last); i++) {
            last = renamed.get(last);
        }
        return last;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The origin of what an article says in its own voice. */
    String of(Article article) {
        Metadata metadata = article.metadata();
        return agency(article).or(() -> metadata.outlet().map(Detail::value)).orElse(article.id());
    }

    private Optional<String> agency(Article article) {
        Metadata metadata = article.metadata();
        List<String> authors = metadata.authors().map(Detail::value).orElse(List.of());
        String text = article.text();
        String end = text.substring(Math.max(0, text.length() - EDGE));
        int close = end.lastIndexOf('(');
        StringBuilder credits = new StringBuilder(String.join("\n", authors));
        metadata.outlet().ifPresent(o -> credits.append('\n').append(o.value()));
        if (close >= 0) {
            credits.append('\n').append(end.substring(close));
        }
        for (Map.Entry<Pattern, String> known : shelf.agencies(article.language()).entrySet()) {
            Matcher m = known.getKey().matcher(credits);
            if (m.find()) {
                return Optional.of(known.getValue());
            }
        }
        return Optional.empty();
    }
}
