package precis.ingest.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private static final Set<String> HIDING = WordFile.set("hiding-names");

    /**
     * A box that holds more than this share of the page's prose is the article, whatever its name.
     */
    private static final double ARTICLE_SHARE = 0.4;

    /** Prose that saves a box with a doubtful name. */
    private static final int SAVING_PROSE = 250;

    /** Comments can be longer than the article they are about, if that is at least so long. */
    private static final int SMALLEST_ARTICLE = 600;

    private static final int LONG_PAGE = 2_500;

    private static final int LONGEST_CAPTION = 400;

    private static final int LABEL = 80;

    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    private final Set<String> tags = WordFile.set("useless-tags");
    private final Set<String> doubtfulTags = WordFile.set("doubtful-tags");
    private final Set<String> captions = WordFile.set("caption-names");
    private final Set<String> roles = WordFile.set("useless-roles");
    private final Set<String> hard = WordFile.set("useless-names");
    private final Set<String> comments = WordFile.set("comment-names");
    private final Set<String> soft = WordFile.set("doubtful-names");

    /** Drops what no reader sees, and what is never text. */
    void dropInvisible(Document page) {
        drop(page, e -> tags.contains(e.normalName()) || isHidden(e));
    }

    private static boolean isHidden(Element e) {
        boolean hidden =
                e.hasAttr("hidden")
                        || INVISIBLE.matcher(e.attr("style")).find()
                        || e.classNames().stream().anyMatch(HIDING::contains);
        return hidden && TextBlock.weight(e.wholeText()) < SAVING_PROSE;
    }

    /**
     * Drops articles within an article of the very same kind: a page that lists its articles one
     * after another and leaves their tags open.
     */
    void dropFollowers(Document page) {
        drop(
                page,
                e -> {
                    Element around = e.parent() == null ? null : e.parent().closest("article");
                    return e.normalName().equals("article")
                            && around != null
                            && isAlike(e.classNames(), around.classNames());
                });
    }

    /** Whether most class names are the same, those with numbers (of articles) left out. */
    private static boolean isAlike(Set<String> one, Set<String> other) {
        Set<String> own = new HashSet<>(one);
        own.removeIf(name -> name.chars().anyMatch(Character::isDigit));
        int all = own.size();
        own.retainAll(other);
        return 2 * own.size() > all;
    }

    /** Drops boxes that are named or marked as something else than the article. */
    void dropNamed(Document page, NameTokens names, Pictures pictures) {
        List<TextBlock> blocks = BlockCollector.collect(page.body());
        Weights weights = new Weights(blocks);
        int prose = weights.prose(page.body());
        Set<String> telling = telling(blocks, weights, names, prose);
        drop(
                page,
                e -> {
                    if (e.normalName().equals("a")) {
                        return false;
                    }
                    Set<String> own = names.of(e);
                    int text = weights.prose(e);
                    return text <= ARTICLE_SHARE * prose && isUseless(e, own, telling)
                            || prose - text > SMALLEST_ARTICLE && meets(own, comments)
                            || isMinor(e, weights) && isDoubtful(e, own)
                            || pictures.below(e) > 0 && isPicture(e, own, weights);
                });
    }

    /**
     * The names that tell something on this page. Page builders name every box alike: where hardly
     * any prose would be left, the names whose boxes together hold the article are not believed.
     */
    private Set<String> telling(
            List<TextBlock> blocks, Weights weights, NameTokens names, int prose) {
        Map<String, Integer> held = new HashMap<>();
        int free = 0;
        for (TextBlock block : blocks) {
            Set<String> around = new HashSet<>();
            for (Element e = block.isProse() ? block.owner() : null; e != null; e = e.parent()) {
                if (weights.prose(e) <= ARTICLE_SHARE * prose) {
                    names.of(e).stream().filter(hard::contains).forEach(around::add);
                }
            }
            around.forEach(name -> held.merge(name, block.weight(), Integer::sum));
            free += block.isProse() && around.isEmpty() ? block.weight() : 0;
        }
        if (free >= SMALLEST_ARTICLE || prose < LONG_PAGE) {
            return hard;
        }
        Set<String> telling = new HashSet<>(hard);
        telling.removeIf(name -> held.getOrDefault(name, 0) > ARTICLE_SHARE * prose);
        return telling;
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
                && !HEADING.matcher(e.normalName()).matches()
                && weights.prose(e) < SAVING_PROSE
                && (weights.all(e) < LABEL
                        || weights.linked(e) > 0.4 * weights.all(e)
                        || e.normalName().equals("figure"));
    }

    /** A box named for its picture: what else is in it tells what is to be seen. */
    private boolean isPicture(Element e, Set<String> names, Weights weights) {
        return e.isBlock()
                && meets(names, captions)
                && weights.prose(e) < LONGEST_CAPTION
                && e.selectFirst("h1, h2, h3") == null;
    }

    private boolean isUseless(Element e, Set<String> names, Set<String> telling) {
        return roles.contains(e.attr("role").toLowerCase(Locale.ROOT)) || meets(names, telling);
    }

    private boolean isDoubtful(Element e, Set<String> names) {
        return doubtfulTags.contains(e.normalName()) || meets(names, soft);
    }

    private static boolean meets(Set<String> names, Set<String> list) {
        return names.stream().anyMatch(list::contains);
    }
}
