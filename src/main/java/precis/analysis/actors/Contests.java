package precis.analysis.actors;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import precis.analysis.actors.Known.Sort;
import precis.language.LanguagePack;
import precis.language.WordList;

/** Tells the news of sport, where towns and countries stand for those who play for them. */
final class Contests {

    /** So many different nouns of sport make news of it. */
    private static final int ENOUGH = 3;

    private static final Set<Sort> SEATS = Set.of(Sort.CAPITAL, Sort.PLACE, Sort.COUNTRY);

    private final WordList sports;

    Contests(LanguagePack pack, ActorSettings settings) {
        sports = pack.listIfNamed(settings.sports());
    }

    /** Whether the article tells of sport. */
    boolean isSport(List<Line> lines) {
        Set<String> found = new HashSet<>();
        for (Line line : lines) {
            for (int at = 0; at < line.size() && found.size() < ENOUGH; at++) {
                int length = sports.longest(line.tokens(), at);
                if (length > 0) {
                    found.add(line.norm(at + length - 1));
                }
            }
        }
        return found.size() >= ENOUGH;
    }

    /** Whether a town or country meets another side. */
    static boolean plays(Entity entity) {
        return entity.any(Cue.PLAYS)
                && entity.mentions().stream()
                        .allMatch(m -> SEATS.stream().anyMatch(m.candidate()::isKnown));
    }
}
