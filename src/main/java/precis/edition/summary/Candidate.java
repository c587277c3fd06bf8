package precis.edition.summary;

import precis.edition.words.ArticleWords;
import precis.edition.words.Line;
import precis.model.Excerpt;
import precis.model.Sentence;
import precis.model.StoryLine;

/**
 * A sentence that may stand in a summary.
 *
 * @param article whose sentence it is
 * @param line the sentence
 * @param merit what its place and wording make it worth, about 1
 */
record Candidate(ArticleWords article, Line line, double merit) {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 50;
    private static final double OPENING = 0.3;
    private static final double QUOTED = 0.4;
    private static final double LEANING = 0.6;

    static boolean isFit(Line line) {
        return line.complete() && line.length() >= SHORTEST && line.length() <= LONGEST;
    }

    static Candidate of(ArticleWords article, Line line) {
        double merit = 1 + OPENING / line.statement().sentence().number();
        merit *= line.statement().quoted() ? QUOTED : 1;
        merit *= line.standsAlone() ? 1 : LEANING;
        return new Candidate(article, line, merit);
    }

    /** Whether the editor lets it stand. */
    boolean isShown() {
        return !article.briefing().editorial().hides(line.statement().sentence().text());
    }

    /** Whether the other is this sentence again, as two papers print it of one agency. */
    boolean saysTheSame(Candidate other) {
        return line.length() == other.line.length() && letters().equals(other.letters());
    }

    /** The sentence whatever the marks it is set with. */
    private String letters() {
        return line.statement().sentence().text().replaceAll("[^\\p{L}\\p{N}]", "");
    }

    int number() {
        return line.statement().sentence().number();
    }

    StoryLine toStoryLine() {
        Sentence s = line.statement().sentence();
        return new StoryLine(article.id(), new Excerpt(s.text(), s.span(), s.number()));
    }
}
