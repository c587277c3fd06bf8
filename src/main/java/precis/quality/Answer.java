package precis.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import precis.model.Actor;
import precis.model.Briefing;
import precis.model.Excerpt;
import precis.model.Statement;

/**
 * A briefing as far as it is measured.
 *
 * @param summary its lines, in order
 * @param claims the texts of its claims
 * @param statements every sentence
 * @param actors by falling salience
 * @param published year-month-day
 */
record Answer(
        List<String> summary,
        List<String> claims,
        List<Said> statements,
        List<JudgedGold.Named> actors,
        List<JudgedGold.Named> sources,
        Optional<String> published) {

    /** What stands for an article without a briefing. */
    static final Answer NONE =
            new Answer(List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());

    /** A sentence with its speaker, the code of its certainty, and whether it is quoted. */
    record Said(String text, Optional<String> speaker, String certainty, boolean quoted) {}

    static Answer of(Briefing briefing) {
        return new Answer(
                briefing.summary().stream().map(Excerpt::text).toList(),
                briefing.claims().stream().map(c -> c.excerpt().text()).toList(),
                briefing.statements().stream().map(Answer::said).toList(),
                briefing.actors().stream().map(Answer::actor).toList(),
                briefing.sources().stream()
                        .map(s -> new JudgedGold.Named(List.of(s.name()), code(s.kind()), 0))
                        .toList(),
                briefing.article().metadata().published().map(d -> d.value().toString()));
    }

    private static Said said(Statement statement) {
        return new Said(
                statement.sentence().text(),
                statement.attribution().map(a -> a.first().name()),
                code(statement.certainty()),
                statement.quoted());
    }

    private static JudgedGold.Named actor(Actor actor) {
        List<String> names = new ArrayList<>(List.of(actor.name()));
        names.addAll(actor.aliases());
        return new JudgedGold.Named(names, code(actor.kind()), 0);
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
