package precis.analysis.actors;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import precis.language.LanguagePack;
import precis.language.WordList;

/** Tells what an article is about by the nouns it uses. */
final class Topics {

    /** So many different nouns make it the news of a topic. */
    private static final int ENOUGH = 3;

    private final WordList sports;
    private final WordList business;

    Topics(LanguagePack pack, ActorSettings settings) {
        sports = pack.listIfNamed(settings.sports());
        business = pack.listIfNamed(settings.business());
    }

    Topic of(List<Line> lines) {
        if (count(lines, sports) >= ENOUGH) {
            return Topic.SPORT;
        }
        return count(lines, business) >= ENOUGH ? Topic.BUSINESS : Topic.OTHER;
    }

    private static int count(List<Line> lines, WordList nouns) {
        Set<String> found = new HashSet<>();
        for (Line line : lines) {
            for (int at = 0; at < line.size() && found.size() < ENOUGH; at++) {
                int length = nouns.longest(line.tokens(), at);
                if (length > 0) {
                    found.add(line.norm(at + length - 1));
                }
            }
        }
        return found.size();
    }
}
