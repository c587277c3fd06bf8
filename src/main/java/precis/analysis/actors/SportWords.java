package precis.analysis.actors;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import precis.analysis.actors.Known.Sort;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.WordList;

/**
 * The nouns by which the news tells teams, clubs and their players; in the news of sport towns and
 * countries stand for those who play for them.
 */
final class SportWords {

    /** So many different nouns of sport make news of it. */
    private static final int ENOUGH = 3;

    private static final Set<Sort> SEATS = Set.of(Sort.CAPITAL, Sort.PLACE, Sort.COUNTRY);

    private final WordList sports;
    private final WordList players;
    private final WordList teams;
    private final WordList clubs;

    SportWords(LanguagePack pack, ActorSettings settings) {
        sports = pack.listIfNamed(settings.sports());
        players = pack.list("team-role");
        teams = pack.listIfNamed(settings.teams());
        clubs = pack.listIfNamed(settings.clubs());
    }

    /** Whether the noun tells who plays or looks after a team. */
    boolean isPlayer(Token noun) {
        return players.contains(noun);
    }

    /** Whether the noun tells a team that may play for a country. */
    boolean isTeam(Token noun) {
        return teams.contains(noun);
    }

    /** Whether the name of a club completes the noun. */
    boolean isClub(Token noun) {
        return clubs.contains(noun);
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
