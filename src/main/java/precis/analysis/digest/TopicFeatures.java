package precis.analysis.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import precis.analysis.actors.Cast;
import precis.analysis.actors.CastMember;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Actor;
import precis.model.Detail;
import precis.model.Moment;
import precis.model.Span;

/** How much of the story a sentence carries: headline, centre, actors, figures, dates. */
final class TopicFeatures implements FeatureGroup {

    private static final int HEAD = 10;
    private static final int RECENT = 60;

    @Override
    public void describe(Sketch sketch, int index, Row into) {
        Terms terms = sketch.terms().get(index);
        into.put("title", sketch.title().coveredBy(terms));
        into.put("title-likeness", terms.cosine(sketch.title(), Map.of()));
        into.put("centrality", wholeness(sketch, terms));
        into.put("lead-likeness", index == 0 ? 0 : sketch.likeness(0, index));
        into.put("novelty", 1 - mostLikeBefore(sketch, index));
        actors(sketch, index, into);
        int number = index + 1;
        long figures = sketch.figures().getOrDefault(number, 0L);
        into.put("figure", figures > 0 ? 1.0 : 0);
        into.put("figures", Math.min(figures, 4) / 4.0);
        into.put("counted", sketch.counted().contains(number) ? 1.0 : 0);
        dates(sketch, number, into);
    }

    private static void dates(Sketch sketch, int number, Row into) {
        Optional<LocalDate> published =
                sketch.reading().document().article().metadata().published().map(Detail::value);
        double any = 0;
        double old = 0;
        double coming = 0;
        for (Moment moment : sketch.moments().getOrDefault(number, List.of())) {
            any = 1;
            LocalDate date = moment.date();
            old =
                    published.isPresent() && date.isBefore(published.get().minusDays(RECENT))
                            ? 1
                            : old;
            coming = published.isPresent() && date.isAfter(published.get()) ? 1 : coming;
        }
        into.put("date", any);
        into.put("past-date", old);
        into.put("coming-date", coming);
    }

    private static double wholeness(Sketch sketch, Terms terms) {
        double norms = terms.norm(Map.of()) * sketch.breadth();
        return norms == 0 ? 0 : terms.dot(sketch.whole(), Map.of()) / norms;
    }

    private static double mostLikeBefore(Sketch sketch, int index) {
        double most = 0;
        for (int i = Math.max(0, index - 40); i < index; i++) {
            most = Math.max(most, sketch.likeness(i, index));
        }
        return most;
    }

    private static void actors(Sketch sketch, int index, Row into) {
        Span span = sketch.sentence(index).sentence().span();
        Cast cast = sketch.reading().cast();
        double sum = 0;
        double most = 0;
        double titled = 0;
        int newcomers = 0;
        for (CastMember member : cast.all(span)) {
            Actor actor = member.actor();
            sum += actor.salience();
            most = Math.max(most, actor.salience());
            boolean first = !actor.sentences().isEmpty() && actor.sentences().get(0) == index + 1;
            newcomers += first && member.published() ? 1 : 0;
            titled =
                    sketch.reading().document().article().title().contains(actor.name())
                            ? 1
                            : titled;
        }
        into.put("actors", Math.min(sum, 3) / 3);
        into.put("main-actor", most);
        into.put("new-actor", newcomers > 0 ? 1.0 : 0);
        into.put("new-actors", Math.min(newcomers, 3) / 3.0);
        into.put("title-actor", titled);
        into.put("subject-actor", subject(sketch, index, cast));
    }

    /** The salience of the actor named at the head of the sentence, before its verb. */
    private static double subject(Sketch sketch, int index, Cast cast) {
        List<Token> tokens = sketch.sentence(index).tokens();
        int end = 0;
        while (end < Math.min(tokens.size(), HEAD) && tokens.get(end).pos() != Upos.VERB) {
            end++;
        }
        if (end == 0) {
            return 0;
        }
        Span head = tokens.get(0).span().cover(tokens.get(end - 1).span());
        return cast.all(head).stream().mapToDouble(m -> m.actor().salience()).max().orElse(0);
    }
}
