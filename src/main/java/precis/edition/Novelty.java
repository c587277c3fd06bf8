package precis.edition;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import precis.edition.words.ArticleWords;
import precis.edition.words.Line;
import precis.edition.words.Rarity;
import precis.edition.words.Word;
import precis.language.Upos;

/** Leaves out of articles what earlier articles said already. */
final class Novelty {

    /** The share of a sentence's words, by weight, from which one earlier sentence said it. */
    private static final double SAID = 0.6;

    /** The same within one story, whose sentences share its names whatever they say. */
    private static final double REPEATED = 0.5;

    private final List<Line> earlier;
    private final Rarity rarity;

    Novelty(List<ArticleWords> earlier, Rarity rarity) {
        this.earlier = earlier.stream().flatMap(a -> a.lines().stream()).toList();
        this.rarity = rarity;
    }

    ArticleWords of(ArticleWords article) {
        List<Line> news = article.lines().stream().filter(this::isNew).toList();
        return new ArticleWords(article.briefing(), article.title(), news);
    }

    private boolean isNew(Line line) {
        return earlier.stream().noneMatch(e -> says(e, line, SAID, rarity));
    }

    /** Whether a sentence says again what another of its story said. */
    static boolean repeats(Line before, Line now, Rarity rarity) {
        return says(before, now, REPEATED, rarity);
    }

    /** A number that the earlier sentence lacks is news, whatever else they share. */
    private static boolean says(Line before, Line now, double share, Rarity rarity) {
        Set<String> known = new TreeSet<>();
        before.words().forEach(w -> known.add(w.lemma()));
        double all = 0;
        double shared = 0;
        for (Word word : now.words()) {
            boolean there = known.contains(word.lemma());
            if (!there && word.pos() == Upos.NUM) {
                return false;
            }
            double weight = rarity.of(word.lemma());
            all += weight;
            shared += there ? weight : 0;
        }
        return shared >= share * all;
    }
}
