package precis.ingest.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import precis.ingest.text.Cleaner;
import precis.model.Detail;
import precis.model.Origin;

/** Finds who signed an article; rather nobody than somebody invented. */
final class AuthorFinder {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern PREFIX =
            Pattern.compile("^\\s*" + WordFile.alternatives("byline-prefixes") + "[\\s:]+", FLAGS);
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "\\s*(?:[;,|/\\n\u2022\u00B7]|&|(?<=\\s)(?:"
                            + String.join("|", WordFile.lines("and-words"))
                            + ")(?=\\s))\\s*",
                    FLAGS);
    private static final Set<String> NOBODY = WordFile.set("no-authors");
    private static final List<String> METAS = WordFile.lines("author-metas");
    private static final List<String> CLASSES = WordFile.lines("byline-names");
    private static final Pattern LOGIN = Pattern.compile("[\\p{Ll}\\d._-]+");
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 6;

    private static final String ELSEWHERE = "[class*=comment], [id*=comment], aside, footer, nav";

    private final Document page;
    private final JsonLd linked;
    private final MetaTags meta;
    private final NameTokens names;

    AuthorFinder(Document page, JsonLd linked, MetaTags meta, NameTokens names) {
        this.page = page;
        this.linked = linked;
        this.meta = meta;
        this.names = names;
    }

    Optional<Detail<List<String>>> find() {
        return Stream.<Supplier<Optional<Detail<List<String>>>>>of(
                        () -> signed(linked.names("author"), Origin.JSON_LD),
                        () -> signed(linked.names("creator"), Origin.JSON_LD),
                        this::inMeta,
                        () ->
                                marked(
                                        "[itemprop=author] [itemprop=name], [itemprop=author]",
                                        Origin.MICRODATA),
                        () ->
                                marked(
                                        "[rel=author], a[href*='/author/'], a[href*='/authors/']",
                                        Origin.BYLINE),
                        this::inByline)
                .flatMap(s -> s.get().stream())
                .findFirst();
    }

    private Optional<Detail<List<String>>> inMeta() {
        return METAS.stream()
                .flatMap(n -> signed(meta.all(n).toList(), Origin.META).stream())
                .findFirst();
    }

    private Optional<Detail<List<String>>> marked(String selector, Origin origin) {
        List<String> texts = new ArrayList<>();
        Element line = null;
        for (Element e : page.select(selector)) {
            boolean together =
                    line == null || line == e.parent() || line.parent() == e.parent().parent();
            if (together && e.closest(ELSEWHERE) == null) {
                texts.add(e.hasAttr("content") ? e.attr("content") : e.text());
                line = e.parent();
            }
        }
        return signed(texts, origin);
    }

    private Optional<Detail<List<String>>> inByline() {
        for (String name : CLASSES) {
            for (Element e : page.body().getAllElements()) {
                if (names.of(e).contains(name)) {
                    String text = e.text();
                    boolean signs =
                            text.length() < LONGEST_LINE && PREFIX.matcher(text).lookingAt();
                    Optional<Detail<List<String>>> found =
                            signs ? signed(List.of(text), Origin.BYLINE) : Optional.empty();
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Detail<List<String>>> signed(List<String> written, Origin origin) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String text : written) {
            if (text.contains("://") || text.contains("www.") || isSite(text, origin)) {
                continue;
            }
            String bare = PREFIX.matcher(Cleaner.line(text)).replaceFirst("");
            for (String name : BETWEEN.split(bare)) {
                if (isName(name)) {
                    names.putIfAbsent(TitleFinder.key(name), name.strip());
                }
            }
        }
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Detail<>(List.copyOf(names.values()), origin));
    }

    /** Where nobody signs, programs put the site's own name or a login. */
    private boolean isSite(String name, Origin origin) {
        boolean weak = origin != Origin.JSON_LD;
        boolean login = weak && LOGIN.matcher(name.strip()).matches();
        return login
                || weak
                        && meta.first("og:site_name")
                                .filter(s -> TitleFinder.key(s).equals(TitleFinder.key(name)))
                                .isPresent();
    }

    private static boolean isName(String name) {
        String bare = name.strip();
        return !bare.isEmpty()
                && bare.length() <= LONGEST_NAME
                && bare.split("\\s+").length <= MOST_WORDS
                && !bare.contains("://")
                && !bare.contains("@")
                && bare.codePoints().anyMatch(Character::isLetter)
                && bare.codePoints().noneMatch(Character::isDigit)
                && !NOBODY.contains(bare.toLowerCase(Locale.ROOT));
    }
}
