package precis.compose.briefing;

import java.util.List;
import precis.compose.markup.Blocks;
import precis.compose.markup.Inline;
import precis.model.Actor;

/** Who is in the story: name, role in the article's words, what they say, how often named. */
final class ActorTable implements Part {

    @Override
    public void print(Subject subject, Blocks out) {
        if (subject.briefing().actors().isEmpty()) {
            return;
        }
        out.section("actors", subject.phrase("title.actors"));
        List<Inline> header =
                List.of(
                        subject.phrase("actor.name"),
                        subject.phrase("actor.role"),
                        subject.phrase("actor.says"),
                        subject.phrase("actor.named"));
        out.table(
                "actors",
                header,
                subject.briefing().actors().stream().map(a -> row(subject, a)).toList());
    }

    private static List<Inline> row(Subject subject, Actor actor) {
        return List.of(
                name(subject, actor),
                role(subject, actor),
                says(subject, actor),
                named(subject, actor));
    }

    private static Inline name(Subject subject, Actor actor) {
        Inline name = subject.actor(actor.name());
        if (actor.aliases().isEmpty()) {
            return name;
        }
        String aliases =
                subject.words()
                        .list(actor.aliases().stream().map(subject.words()::typeset).toList());
        return name.and(subject.phrase("actor.aliases", aliases).as("aliases"));
    }

    private static Inline role(Subject subject, Actor actor) {
        return actor.role()
                .map(subject::quoted)
                .orElseGet(
                        () -> Inline.text(subject.words().name("actor", actor.kind())).as("kind"));
    }

    private static Inline says(Subject subject, Actor actor) {
        Inline claims = subject.claims(c -> Subject.isSaidBy(c, actor.name()));
        return claims.isEmpty() ? subject.phrase("actor.silent").as("nothing") : claims;
    }

    private static Inline named(Subject subject, Actor actor) {
        int times = Math.max(actor.mentions().size(), actor.sentences().size());
        return times == 0 ? subject.phrase("actor.headline") : subject.phrase("actor.times", times);
    }
}
