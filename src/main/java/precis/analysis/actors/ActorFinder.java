package precis.analysis.actors;

import java.util.List;
import precis.analysis.actors.entities.Entity;
import precis.analysis.actors.entities.Gatherer;
import precis.analysis.actors.kinds.KindJudge;
import precis.analysis.actors.mentions.MentionReader;
import precis.analysis.actors.names.Candidate;
import precis.analysis.actors.names.CandidateFinder;
import precis.analysis.actors.salience.Ranker;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.LineReader;
import precis.analysis.actors.words.Topic;
import precis.analysis.actors.words.Topics;
import precis.analysis.actors.words.Vocabulary;
import precis.analysis.text.Document;
import precis.language.LanguagePack;

/** Finds the actors of an article. */
public final class ActorFinder {

    private final Topics topics;
    private final CandidateFinder candidates;
    private final MentionReader mentions;
    private final Gatherer gatherer;
    private final KindJudge kinds;
    private final CastBuilder builder;

    public ActorFinder(LanguagePack pack) {
        Vocabulary words = new Vocabulary(pack);
        candidates = new CandidateFinder(words);
        mentions = new MentionReader(pack, words);
        gatherer = new Gatherer(pack, words);
        kinds = new KindJudge(words);
        topics = new Topics(pack, words.settings());
        builder = new CastBuilder(pack, words);
    }

    /** Who acts in the article. */
    public Cast find(Document document) {
        return builder.build(entities(document));
    }

    /** Everything named, gathered and judged. */
    List<Entity> entities(Document document) {
        List<Line> lines = LineReader.read(document);
        Topic topic = topics.of(lines);
        List<Candidate> found = candidates.find(lines);
        List<Entity> entities = gatherer.gather(mentions.read(found), topic);
        kinds.judge(entities, topic);
        return entities;
    }

    Ranker ranker() {
        return builder.ranker();
    }

    String name(Entity entity) {
        return builder.name(entity);
    }
}
