package precis.edition;

import java.util.ArrayList;
import java.util.List;
import precis.edition.words.ArticleWords;
import precis.edition.words.Line;
import precis.edition.words.Rarity;
import precis.model.StoryLine;

/** Puts what a story's sentences say for the second time, in other words, after all the rest. */
final class Order {

    private final List<ArticleWords> articles;
    private final Rarity rarity;

    Order(List<ArticleWords> articles, Rarity rarity) {
        this.articles = articles;
        this.rarity = rarity;
    }

    List<StoryLine> newsFirst(List<StoryLine> summary) {
        List<StoryLine> news = new ArrayList<>();
        List<StoryLine> repeats = new ArrayList<>();
        List<Line> told = new ArrayList<>();
        for (StoryLine line : summary) {
            Line words = words(line);
            boolean repeat = told.stream().anyMatch(t -> Novelty.repeats(t, words, rarity));
            (repeat ? repeats : news).add(line);
            told.add(words);
        }
        news.addAll(repeats);
        return List.copyOf(news);
    }

    private Line words(StoryLine line) {
        return articles.stream()
                .filter(a -> a.id().equals(line.article()))
                .flatMap(a -> a.lines().stream())
                .filter(l -> l.statement().sentence().number() == line.excerpt().sentence())
                .findFirst()
                .orElseThrow();
    }
}
