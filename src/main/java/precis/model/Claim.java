package precis.model;

import java.util.List;
import java.util.Objects;

/**
 * A checkable statement that matters to the story.
 *
 * @param id "c" and its rank in the briefing, from 1
 * @param excerpt the clause or sentence that carries it
 * @param statement the sentence it stands in, with speaker and certainty
 * @param figures the figures within the excerpt
 * @param moments the dates within the excerpt
 * @param actors names of the actors within the excerpt
 * @param clarifications whom its pronouns mean
 * @param reasons why it was chosen and cut, as rule ids of the language pack or feature names of
 *     the model
 */
public record Claim(
        String id,
        Excerpt excerpt,
        Statement statement,
        List<Figure> figures,
        List<Moment> moments,
        List<String> actors,
        List<Clarification> clarifications,
        List<String> reasons) {

    /** What the id of a sentence that is no claim of its briefing begins with. */
    static final String SENTENCE = "s";

    /** A whole sentence, to be set beside claims of other articles. */
    public static Claim of(Statement statement, List<Figure> figures, List<Moment> moments) {
        Sentence s = statement.sentence();
        return new Claim(
                SENTENCE + s.number(),
                new Excerpt(s.text(), s.span(), s.number()),
                statement,
                figures.stream().filter(f -> f.sentence() == s.number()).toList(),
                moments.stream().filter(m -> m.sentence() == s.number()).toList(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Whether the briefing holds it a claim, rather than one of its other sentences. */
    public boolean isChosen() {
        return !id.startsWith(SENTENCE);
    }

    public Claim {
        Objects.requireNonNull(id, "id");
        figures = List.copyOf(figures);
        moments = List.copyOf(moments);
        actors = List.copyOf(actors);
        clarifications = List.copyOf(clarifications);
        reasons = List.copyOf(reasons);
        if (!statement.sentence().span().contains(excerpt.span())) {
            throw new IllegalArgumentException("claim outside its sentence: " + excerpt);
        }
    }
}
