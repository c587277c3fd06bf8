package precis.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import precis.model.Detail;
import precis.model.Origin;

/** Finds who signed an article; rather nobody than somebody invented. */
final class AuthorFinder {

    private static final List<String> METAS = WordFile.lines("author-metas");
    private static final List<String> CLASSES = WordFile.lines("byline-names");
    private static final List<String> SURE = WordFile.lines("sure-byline-names");
    private static final int LONGEST_LINE = 200;
    private static final int MOST_SIGNATURES = 20;
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

    /** The site itself, where the linked data let it sign: better than nobody. */
    Optional<Detail<List<String>>> body() {
        List<String> bodies = AuthorNames.inFields(linked.names("author"));
        return bodies.isEmpty()
                ? Optional.empty()
                : Optional.of(new Detail<>(bodies, Origin.JSON_LD));
    }

    /** The signatures of the linked data and of the meta elements, where no name is in both. */
    Optional<List<Detail<List<String>>>> rivals() {
        Optional<Detail<List<String>>> data = signed(linked.names("author"), Origin.JSON_LD);
        Optional<Detail<List<String>>> head =
                inMeta().filter(d -> d.value().stream().noneMatch(this::isOutlet));
        boolean apart =
                data.isPresent()
                        && head.isPresent()
                        && data.get().value().stream()
                                .noneMatch(n -> isAmong(n, head.get().value()));
        return apart ? Optional.of(List.of(data.get(), head.get())) : Optional.empty();
    }

    private boolean isOutlet(String name) {
        return Stream.concat(meta.all("og:site_name"), linked.names("publisher").stream())
                .anyMatch(outlet -> isAmong(name, List.of(outlet)));
    }

    private static boolean isAmong(String name, List<String> names) {
        String key = TitleFinder.key(name);
        return names.stream()
                .map(TitleFinder::key)
                .anyMatch(other -> other.contains(key) || key.contains(other));
    }

    private Optional<Detail<List<String>>> inMeta() {
        Optional<Detail<List<String>>> labelled =
                Stream.of("1", "2")
                        .filter(
                                n ->
                                        meta.first("twitter:label" + n)
                                                .filter(AuthorNames::isPrefix)
                                                .isPresent())
                        .flatMap(
                                n ->
                                        signed(meta.all("twitter:data" + n).toList(), Origin.META)
                                                .stream())
                        .findFirst();
        return labelled.or(this::inPlainMeta);
    }

    private Optional<Detail<List<String>>> inPlainMeta() {
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
        Map<String, List<Element>> named = new HashMap<>();
        for (Element e : page.body().getAllElements()) {
            for (String name : names.of(e)) {
                if (CLASSES.contains(name)) {
                    named.computeIfAbsent(name, n -> new ArrayList<>()).add(e);
                }
            }
        }
        return CLASSES.stream()
                .flatMap(
                        name ->
                                named.getOrDefault(name, List.of()).stream()
                                        .limit(MOST_SIGNATURES)
                                        .flatMap(e -> signature(e, name)))
                .findFirst();
    }

    private static Stream<Detail<List<String>>> signature(Element e, String name) {
        String text = e.text();
        boolean signs = AuthorNames.signs(text) || SURE.contains(name) && isPlaced(e);
        List<String> found =
                signs && text.length() < LONGEST_LINE
                        ? AuthorNames.inLine(firstLine(e))
                        : List.of();
        return found.isEmpty() ? Stream.empty() : Stream.of(new Detail<>(found, Origin.BYLINE));
    }

    private static boolean isPlaced(Element e) {
        return e.closest(ELSEWHERE) == null && e.text().length() < LONGEST_LINE / 2;
    }

    /** The signature proper, without the office or the portrait below it. */
    private static String firstLine(Element signature) {
        List<TextBlock> lines = BlockCollector.collect(signature);
        return lines.isEmpty() ? "" : lines.get(0).text();
    }

    /** Where nobody signs, programs put the site's own name or a login. */
    private Optional<Detail<List<String>>> signed(List<String> fields, Origin origin) {
        Optional<String> site =
                meta.first("og:site_name").or(() -> linked.names("publisher").stream().findFirst());
        List<String> people =
                AuthorNames.inFields(fields).stream()
                        .filter(
                                n ->
                                        origin == Origin.JSON_LD
                                                ? !AuthorNames.isExactly(n, site)
                                                        && !AuthorNames.isAddress(n)
                                                : !AuthorNames.isSite(n, site)
                                                        && !AuthorNames.isHost(n, host())
                                                        && !AuthorNames.isLogin(n))
                        .toList();
        return people.isEmpty() ? Optional.empty() : Optional.of(new Detail<>(people, origin));
    }

    /** The host's own name, without what stands before and after it. */
    private String host() {
        String address = page.select("link[rel=canonical]").attr("href");
        String host =
                (address.isEmpty() ? meta.first("og:url").orElse("") : address)
                        .replaceFirst("^(?:https?:)?//(?:www\\.)?", "")
                        .replaceFirst("[/:?#].*$", "");
        String[] parts = host.split("\\.");
        return parts.length < 2 ? "" : parts[parts.length - 2].replace("-", "");
    }
}
