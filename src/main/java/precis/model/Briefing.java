package precis.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An article as Précis reads it; every text in it is a span of the article.
 *
 * @param article the source
 * @param summary up to three sentences that stand alone, in text order
 * @param claims the key claims, most important first
 * @param actors by falling salience
 * @param sources in order of first credit
 * @param timeline the dated sentences, by date
 * @param figures every figure, in text order
 * @param statements every sentence of the body, in text order
 * @param editorial what an editor did by hand
 */
public record Briefing(
        Article article,
        List<Excerpt> summary,
        List<Claim> claims,
        List<Actor> actors,
        List<Source> sources,
        List<Moment> timeline,
        List<Figure> figures,
        List<Statement> statements,
        Editorial editorial) {

    /** A briefing that no editor has touched. */
    public Briefing(
            Article article,
            List<Excerpt> summary,
            List<Claim> claims,
            List<Actor> actors,
            List<Source> sources,
            List<Moment> timeline,
            List<Figure> figures,
            List<Statement> statements) {
        this(
                article,
                summary,
                claims,
                actors,
                sources,
                timeline,
                figures,
                statements,
                Editorial.NONE);
    }

    /**
     * @throws IllegalArgumentException if a word of the summary or a claim is not the article's
     */
    public Briefing {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(editorial, "editorial");
        summary = List.copyOf(summary);
        claims = List.copyOf(claims);
        actors = List.copyOf(actors);
        sources = List.copyOf(sources);
        timeline = List.copyOf(timeline);
        figures = List.copyOf(figures);
        statements = List.copyOf(statements);
        for (Excerpt e : summary) {
            requireSourced(article, e);
        }
        for (Claim c : claims) {
            requireSourced(article, c.excerpt());
        }
    }

    /** The same reading with what an editor adds. */
    public Briefing withEditorial(Editorial other) {
        return new Briefing(
                article, summary, claims, actors, sources, timeline, figures, statements, other);
    }

    private static void requireSourced(Article article, Excerpt excerpt) {
        if (excerpt.span().end() > article.text().length()
                || !excerpt.span().in(article.text()).equals(excerpt.text())) {
            throw new IllegalArgumentException("not in the source: " + excerpt);
        }
    }

    /** The claim of that id; a sentence that is none goes by its mark, such as s12. */
    public Optional<Claim> claim(String id) {
        return id.startsWith(Claim.SENTENCE)
                ? statements.stream()
                        .map(s -> Claim.of(s, figures, timeline))
                        .filter(c -> c.id().equals(id))
                        .findFirst()
                : claims.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** The sentence of that number, counted from 1. */
    public Statement statement(int number) {
        return statements.get(number - 1);
    }
}
