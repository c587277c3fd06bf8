package precis.ingest.html;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;

/** Takes off a page what by its markup is no article text. */
final class Pruner {

    private static final Pattern INVISIBLE =
            Pattern.compile(
                    "(display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);

    /**
     * A box that holds more than this share of the page's prose is the article, whatever its name.
     */
    private static final double ARTICLE_SHARE = 0.4;

    /** Prose that saves a box with a doubtful name. */
    private static final int SAVING_PROSE = 250;

    /** Comments can be longer than the article they are about, if that is at least so long. */
    private static final int SMALLEST_ARTICLE = 600;

    private static final int LABEL = 80;

    private final Set<String> tags = WordFile.set("useless-tags");
    private final Set<String> doubtfulTags = WordFile.set("doubtful-tags");
    private final Set<String> roles = WordFile.set("useless-roles");
    private final Set<String> hard = WordFile.set("useless-names");
    private final Set<String> comments = WordFile.set("comment-names");
    private final Set<String> soft = WordFile.set("doubtful-names");

    /** Drops what no reader sees, and what is never text. */
    void dropInvisible(Document page) {
        drop(page, e -> tags.contains(e.normalName()) || isHidden(e));
    }

    private static boolean isHidden(Element e) {
        boolean hidden = e.hasAttr("hidden") || INVISIBLE.matcher(e.attr("style")).find();
        return hidden && TextBlock.weight(e.wholeText()) < SAVING_PROSE;
    }

    /** Drops boxes that are named or marked as something else than the article. */
    void dropNamed(Document page, NameTokens names) {
        Weights weights = new Weights(BlockCollector.collect(page.body()));
        int prose = weights.prose(page.body());
        drop(
                page,
                e -> {
                    if (e.normalName().equals("a")) {
                        return false;
                    }
                    Set<String> own = names.of(e);
                    int text = weights.prose(e);
                    return text <= ARTICLE_SHARE * prose && isUseless(e, own)
                            || prose - text > SMALLEST_ARTICLE && meets(own, comments)
                            || isMinor(e, weights) && isDoubtful(e, own);
                });
    }

    private static void drop(Document page, Predicate<Element> useless) {
        Element body = page.body();
        body.filter(
                (node, depth) ->
                        node instanceof Element e && e != body && useless.test(e)
                                ? NodeFilter.FilterResult.REMOVE
                                : NodeFilter.FilterResult.CONTINUE);
    }

    private static boolean isMinor(Element e, Weights weights) {
        return e.isBlock()
                && weights.prose(e) < SAVING_PROSE
                && (weights.all(e) < LABEL
                        || weights.linked(e) > 0.4 * weights.all(e)
                        || e.normalName().equals("figure"));
    }

    private boolean isUseless(Element e, Set<String> names) {
        return roles.contains(e.attr("role").toLowerCase(Locale.ROOT)) || meets(names, hard);
    }

    private boolean isDoubtful(Element e, Set<String> names) {
        return doubtfulTags.contains(e.normalName()) || meets(names, soft);
    }

    private static boolean meets(Set<String> names, Set<String> list) {
        return names.stream().anyMatch(list::contains);
    }
}
