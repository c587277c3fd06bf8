package precis.edition.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import precis.edition.words.ArticleWords;
import precis.edition.words.Line;
import precis.edition.words.Rarity;
import precis.model.StoryLine;

/** Chooses the sentences that together cover a story best, about a hundred words of them. */
public final class StorySummarizer {

    private static final int ENOUGH = 95;
    private static final int MOST = 105;

    /** What length costs: the gain of a sentence is divided by its length to this power. */
    private static final double BREVITY = 0.45;

    private static final Comparator<Candidate> READING_ORDER =
            Comparator.comparing(Candidate::number).thenComparing(c -> c.article().id());

    /**
     * @param articles of one story
     * @param rarity among all articles at hand
     */
    public List<StoryLine> summarize(List<ArticleWords> articles, Rarity rarity) {
        Centroid centroid = Centroid.of(articles, rarity);
        List<Candidate> open = new ArrayList<>();
        for (ArticleWords article : articles) {
            article.lines().stream()
                    .filter(Candidate::isFit)
                    .map(l -> Candidate.of(article, l))
                    .filter(Candidate::isShown)
                    .forEach(open::add);
        }
        List<Candidate> chosen = new ArrayList<>();
        for (Optional<Candidate> next = best(open, chosen, centroid);
                next.isPresent();
                next = best(open, chosen, centroid)) {
            Candidate taken = next.get();
            chosen.add(taken);
            open.removeIf(taken::saysTheSame);
        }
        return chosen.stream().sorted(READING_ORDER).map(Candidate::toStoryLine).toList();
    }

    /** The sentence that adds most; none when there are words enough. */
    private static Optional<Candidate> best(
            List<Candidate> open, List<Candidate> chosen, Centroid centroid) {
        List<Line> lines = new ArrayList<>(chosen.stream().map(Candidate::line).toList());
        int length = lines.stream().mapToInt(Line::length).sum();
        if (length >= ENOUGH) {
            return Optional.empty();
        }
        double before = centroid.coveredBy(lines);
        Candidate best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Candidate candidate : open) {
            if (length + candidate.line().length() > MOST) {
                continue;
            }
            lines.add(candidate.line());
            double gain = centroid.coveredBy(lines) - before;
            lines.remove(lines.size() - 1);
            double worth =
                    gain > 0
                            ? gain
                                    * candidate.merit()
                                    / Math.pow(candidate.line().length(), BREVITY)
                            : gain;
            if (worth > most) {
                most = worth;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }
}
