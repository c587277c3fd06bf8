package precis.analysis.actors;

import java.util.ArrayList;
import java.util.List;
import precis.analysis.actors.Candidate.Shape;
import precis.analysis.text.Document;
import precis.analysis.text.TaggedSentence;
import precis.language.LanguagePack;

/** Finds the actors of an article. */
public final class ActorFinder {

    private final CandidateFinder candidates;
    private final MentionReader mentions;
    private final Gatherer gatherer;
    private final KindJudge kinds;
    private final CastBuilder builder;

    public ActorFinder(LanguagePack pack) {
        Vocabulary words = new Vocabulary(pack);
        candidates = new CandidateFinder(words);
        mentions = new MentionReader(pack, words);
        gatherer = new Gatherer(words);
        kinds = new KindJudge(words);
        builder = new CastBuilder(words);
    }

    /** Who acts in the article. */
    public Cast find(Document document) {
        List<Candidate> named =
                candidates.find(lines(document)).stream()
                        .filter(c -> c.shape() != Shape.THING)
                        .toList();
        List<Entity> entities = gatherer.gather(mentions.read(named));
        entities.forEach(e -> e.kind(kinds.judge(e)));
        return builder.build(entities);
    }

    private static List<Line> lines(Document document) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(0, document.article().title(), document.title()));
        for (TaggedSentence s : document.sentences()) {
            lines.add(Line.of(s.number(), document.text(), s.tokens()));
        }
        return lines;
    }
}
