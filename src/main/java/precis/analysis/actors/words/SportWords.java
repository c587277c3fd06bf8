package precis.analysis.actors.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.WordList;

/** The nouns by which the news tells teams, clubs and their players. */
public final class SportWords {

    private static final String BETWEEN = ";";

    private final WordList players;
    private final WordList teams;
    private final WordList clubs;
    private final WordList clubNames;

    /** Whom a description may mean: each of them by all its names. */
    private final Map<String, List<List<String>>> described = new HashMap<>();

    SportWords(LanguagePack pack, ActorSettings settings) {
        players = pack.list("team-role");
        teams = pack.listIfNamed(settings.teams());
        clubs = pack.listIfNamed(settings.clubs());
        clubNames = pack.listIfNamed(settings.clubNames());
        if (settings.described() != null) {
            pack.table(settings.described()).forEach(row -> describe(row.get(0), row.get(1)));
        }
    }

    private void describe(String names, String descriptions) {
        for (String description : descriptions.split(BETWEEN)) {
            described
                    .computeIfAbsent(Names.key(description), d -> new ArrayList<>())
                    .add(List.of(names.split(BETWEEN)));
        }
    }

    /** The names of each of those that a description may mean: « club phocéen ». */
    public List<List<String>> described(String description) {
        return described.getOrDefault(Names.key(description), List.of());
    }

    /** Whether the noun tells who plays or looks after a team. */
    public boolean isPlayer(Token noun) {
        return players.contains(noun);
    }

    /** The same of the words that begin there. */
    public boolean isPlayer(Line line, int at) {
        return players.longest(line.tokens(), at) > 0;
    }

    /** Whether the noun tells a team that may play for a country. */
    public boolean isTeam(Token noun) {
        return teams.contains(noun);
    }

    /** The same of a noun as {@link Names#words} cuts it. */
    public boolean isTeam(String noun) {
        return teams.entries().stream().map(Names::key).anyMatch(noun::equals);
    }

    /** Whether the name of a club completes the noun. */
    public boolean isClub(Token noun) {
        return clubs.contains(noun);
    }

    /** « Stade », « Volley »: whether a capitalised word tells that a club bears the name. */
    public boolean isClubName(Token word) {
        return clubNames.entries().contains(word.text());
    }
}
