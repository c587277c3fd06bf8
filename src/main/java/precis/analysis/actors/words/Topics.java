package precis.analysis.actors.words;

import java.util.List;
import precis.analysis.text.TopicNouns;
import precis.language.LanguagePack;
import precis.language.Token;

/** Tells what an article is about by the nouns it uses. */
public final class Topics {

    private final TopicNouns sports;
    private final TopicNouns business;

    public Topics(LanguagePack pack, ActorSettings settings) {
        sports = new TopicNouns(pack.listIfNamed(settings.sports()));
        business = new TopicNouns(pack.listIfNamed(settings.business()));
    }

    public Topic of(List<Line> lines) {
        List<List<Token>> tokens = lines.stream().map(Line::tokens).toList();
        if (sports.areTold(tokens)) {
            return Topic.SPORT;
        }
        return business.areTold(tokens) ? Topic.BUSINESS : Topic.OTHER;
    }
}
