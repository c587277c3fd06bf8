package precis.analysis.actors;

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

    private static final Set<Sort> SEATS = Set.of(Sort.CAPITAL, Sort.PLACE, Sort.COUNTRY);

    private final WordList players;
    private final WordList teams;
    private final WordList clubs;

    SportWords(LanguagePack pack, ActorSettings settings) {
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

    /** The same of a noun as {@link Names#words} cuts it. */
    boolean isTeam(String noun) {
        return teams.entries().stream().map(Names::key).anyMatch(noun::equals);
    }

    /** Whether the name of a club completes the noun. */
    boolean isClub(Token noun) {
        return clubs.contains(noun);
    }

    /** Whether a town or country meets another side. */
    static boolean plays(Entity entity) {
        return (entity.any(Cue.PLAYS) || entity.isKnown(Sort.PLACE) && entity.any(Cue.SPEAKS))
                && entity.mentions().stream()
                        .allMatch(m -> SEATS.stream().anyMatch(m.candidate()::isKnown));
    }

    /** Whether a country, its government never named, does something or has it done to it. */
    static boolean mayPlay(Entity entity) {
        return (entity.any(Cue.SUBJECT) || entity.any(Cue.AFTER_VERB))
                && entity.mentions().stream()
                        .allMatch(m -> m.candidate().isKnown(Known.Sort.COUNTRY));
    }
}
