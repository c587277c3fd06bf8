package precis.analysis.actors.entities;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import precis.analysis.actors.mentions.Cue;
import precis.analysis.actors.mentions.Mention;
import precis.analysis.actors.names.Candidate;
import precis.analysis.actors.words.Gazetteer;
import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Names;
import precis.analysis.actors.words.Vocabulary;

/**
 * Gathers what names the team of a country: « équipe du Brésil », « équipe brésilienne », and the
 * country itself where it plays.
 */
final class TeamGatherer {

    private static final Set<Cue> OF_COUNTRY =
            EnumSet.of(
                    Cue.LOCATIVE,
                    Cue.COMPLEMENT,
                    Cue.TAG,
                    Cue.EMPLOYER,
                    Cue.INSIDE_ROLE,
                    Cue.HEADING);

    private final Vocabulary words;

    TeamGatherer(Vocabulary words) {
        this.words = words;
    }

    void gather(Register register) {
        Map<String, List<Entity>> teams = new LinkedHashMap<>();
        for (Entity entity : register.entities()) {
            country(entity).ifPresent(c -> join(entity, teams, c));
        }
        teams.forEach(
                (country, of) ->
                        register.known(Known.Sort.COUNTRY, country)
                                .filter(state -> of.size() == 1 && !governs(state))
                                .ifPresent(state -> move(state, of.get(0))));
    }

    private void join(Entity entity, Map<String, List<Entity>> teams, String country) {
        List<Entity> before = teams.computeIfAbsent(country, c -> new ArrayList<>());
        for (Entity team : before) {
            if (isSame(team, entity)) {
                entity.mentions().forEach(team::add);
                entity.mentions().clear();
                return;
            }
        }
        before.add(entity);
    }

    /** Where it plays: nothing says that the country itself is meant. */
    private static void move(Entity state, Entity team) {
        state.mentions().stream().filter(TeamGatherer::plays).forEach(team::add);
        state.mentions().removeIf(TeamGatherer::plays);
    }

    private static boolean plays(Mention m) {
        return OF_COUNTRY.stream().noneMatch(m::is);
    }

    private static boolean governs(Entity state) {
        return state.mentions().stream()
                .map(Mention::candidate)
                .anyMatch(c -> !c.isKnown(Known.Sort.COUNTRY));
    }

    /** The country that a team plays for. */
    private Optional<String> country(Entity entity) {
        boolean other = entity.known().filter(k -> !k.isClub()).isPresent();
        return other || entity.mentions().isEmpty()
                ? Optional.empty()
                : country(entity.mentions().get(0).candidate())
                        .or(() -> entity.known().flatMap(k -> country(k.name())));
    }

    /** The country in the full name of a team that is known by a nickname. */
    private Optional<String> country(String team) {
        List<String> name = Names.words(team);
        return name.size() < 2 || !words.sport().isTeam(name.get(0))
                ? Optional.empty()
                : IntStream.range(1, name.size())
                        .mapToObj(i -> words.gazetteer().exactly(name.subList(i, name.size())))
                        .flatMap(Optional::stream)
                        .filter(k -> k.sort() == Known.Sort.COUNTRY)
                        .map(Known::name)
                        .findFirst();
    }

    private Optional<String> country(Candidate c) {
        boolean team = c.size() > 1 && words.sport().isTeam(c.line().token(c.start()));
        for (int i = c.start() + 1; team && i < c.end(); i++) {
            Optional<String> adjective = words.gazetteer().countryOf(c.line().token(i));
            Optional<String> named =
                    words.gazetteer()
                            .longest(c.line(), i)
                            .map(Gazetteer.Found::known)
                            .filter(k -> k.sort() == Known.Sort.COUNTRY)
                            .map(Known::name);
            if (adjective.isPresent() || named.isPresent()) {
                return adjective.or(() -> named);
            }
        }
        return Optional.empty();
    }

    /** Whether no further word of either tells them apart, as « masculine » and « féminine ». */
    private boolean isSame(Entity a, Entity b) {
        Set<String> one = qualities(a);
        Set<String> other = qualities(b);
        return one.containsAll(other) || other.containsAll(one);
    }

    private Set<String> qualities(Entity team) {
        Set<String> found = new HashSet<>();
        for (Mention m : team.mentions()) {
            Candidate c = m.candidate();
            for (int i = c.start() + 1; i < c.end(); i++) {
                boolean country =
                        words.gazetteer().countryOf(m.line().token(i)).isPresent()
                                || m.line().capitalised(i);
                if (!country && words.mayQualify(m.line().token(i))) {
                    found.add(m.line().norm(i));
                }
            }
        }
        return found;
    }
}
