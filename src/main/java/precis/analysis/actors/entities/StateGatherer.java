package precis.analysis.actors.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import precis.analysis.actors.mentions.Cue;
import precis.analysis.actors.mentions.Mention;
import precis.analysis.actors.names.Candidate;
import precis.analysis.actors.words.Gazetteer;
import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Names;
import precis.analysis.actors.words.Topic;
import precis.analysis.actors.words.Vocabulary;

/** Gathers governments, capitals and seats under their states. */
final class StateGatherer {

    private static final Set<Cue> ACTING =
            EnumSet.of(Cue.ADDRESSED, Cue.SUBJECT, Cue.AGENT, Cue.SOURCE, Cue.SPEAKS);

    private final Vocabulary words;

    StateGatherer(Vocabulary words) {
        this.words = words;
    }

    void gather(List<Mention> governments, Register register, Topic topic) {
        register.entities().stream()
                .filter(e -> e.isKnown(Known.Sort.CAPITAL))
                .filter(e -> topic != Topic.SPORT || !Sides.plays(e))
                .filter(e -> !e.any(Cue.CLASS))
                .forEach(e -> capital(e, register));
        List<Mention> bare = new ArrayList<>();
        for (Mention m : governments) {
            countryOf(m.candidate(), register)
                    .ifPresentOrElse(n -> register.country(n).add(m), () -> bare.add(m));
        }
        Optional<Entity> main = main(register);
        Map<Boolean, List<Mention>> alone =
                bare.stream().collect(Collectors.partitioningBy(this::isAuthorities));
        main.ifPresentOrElse(m -> bare.forEach(m::add), () -> unnamed(alone.get(false), register));
        if (main.isEmpty()) {
            alone.get(true).forEach(m -> register.of(m.candidate()).add(m));
        }
    }

    /**
     * « l'exécutif » and « le gouvernement » of an article that names no state are the same, unless
     * it tells of several by their leaders or towns.
     */
    private void unnamed(List<Mention> bare, Register register) {
        long named =
                bare.stream()
                        .map(Mention::candidate)
                        .filter(c -> Names.capitals(c.form()) > 0 || isOfTown(c))
                        .map(c -> Names.key(c.form()))
                        .distinct()
                        .count();
        for (Mention m : bare) {
            Candidate first = (named > 1 ? m : bare.get(0)).candidate();
            register.of(first).add(m);
        }
    }

    /** « le gouvernement lormontais ». */
    private boolean isOfTown(Candidate c) {
        return c.size() > 1 && words.settings().isDweller(c.line().norm(c.end() - 1));
    }

    /** « les autorités »: those of a town, perhaps. */
    private boolean isAuthorities(Mention m) {
        return m.candidate().line().token(m.candidate().start()).has(words.settings().plural());
    }

    /** A capital that acts is its government, or the organisation that sits there. */
    private void capital(Entity town, Register register) {
        if (town.mentions().stream().noneMatch(this::acts)
                || town.any(Cue.SEATED) && !town.any(Cue.SPEAKS)) {
            return;
        }
        String form = town.longest();
        Optional<Entity> seated =
                words.gazetteer().organisationsIn(form).stream()
                        .map(o -> register.known(Known.Sort.ORGANISATION, o))
                        .flatMap(Optional::stream)
                        .findFirst();
        String country = town.known().get().name();
        boolean named = register.known(Known.Sort.COUNTRY, country).isPresent();
        Optional<Entity> seat =
                named
                        ? seated
                        : seated.or(
                                () ->
                                        words.gazetteer().organisationsIn(form).stream()
                                                .findFirst()
                                                .map(register::organisation));
        Entity state = seat.orElseGet(() -> register.country(country));
        town.mentions().stream().filter(m -> !there(m)).forEach(state::add);
        town.mentions().removeIf(m -> !there(m));
    }

    private static boolean there(Mention m) {
        return m.is(Cue.LOCATIVE) || m.is(Cue.AT);
    }

    private boolean acts(Mention m) {
        return ACTING.stream().anyMatch(m::is);
    }

    /** The country that the title names first, else the one named most. */
    private Optional<Entity> main(Register register) {
        return register.entities().stream()
                .filter(e -> e.isKnown(Known.Sort.COUNTRY) || e.isKnown(Known.Sort.SEAT))
                .filter(e -> !e.mentions().isEmpty())
                .filter(e -> !isElsewhere(e, register) && !isOneOfPlaces(e, register))
                .max(
                        Comparator.comparing((Entity e) -> e.any(Cue.HEADING))
                                .thenComparingInt(e -> e.mentions().size()));
    }

    /** « Du Québec, Nicolas Sarkozy a … »: it does nothing, and who is told of leads another. */
    private boolean isElsewhere(Entity country, Register register) {
        if (country.mentions().stream().anyMatch(m -> !there(m) && acts(m))) {
            return false;
        }
        List<String> led =
                register.entities().stream()
                        .filter(e -> !e.mentions().isEmpty())
                        .map(e -> words.gazetteer().ledBy(Names.key(e.longest())))
                        .flatMap(Optional::stream)
                        .toList();
        return !led.isEmpty() && !led.contains(country.known().orElseThrow().name());
    }

    /** « en Ostravie et en Ruthénie »: only where something happens, as it does next door. */
    private static boolean isOneOfPlaces(Entity country, Register register) {
        if (!country.mentions().stream().allMatch(StateGatherer::there)) {
            return false;
        }
        Set<Integer> sentences =
                country.mentions().stream().map(m -> m.line().number()).collect(Collectors.toSet());
        return register.entities().stream()
                .filter(e -> e != country && e.isKnown(Known.Sort.COUNTRY))
                .flatMap(e -> e.mentions().stream())
                .filter(StateGatherer::there)
                .anyMatch(m -> sentences.contains(m.line().number()));
    }

    /** The country whose leader's, adjective's or own name a government carries. */
    private Optional<String> countryOf(Candidate c, Register register) {
        Optional<String> led = ledBy(c, register);
        if (led.isPresent()) {
            return led;
        }
        for (int i = c.start(); i < c.end(); i++) {
            Optional<String> adjective = words.gazetteer().countryOf(c.line().token(i));
            if (adjective.isPresent()) {
                return adjective;
            }
            Optional<Gazetteer.Found> found = words.gazetteer().longest(c.line(), i);
            if (found.isPresent() && found.get().known().sort() != Known.Sort.ORGANISATION) {
                return found.map(f -> f.known().name());
            }
        }
        return Optional.empty();
    }

    /** The country of the leader at the end of it: one of renown, or with an office told here. */
    private Optional<String> ledBy(Candidate c, Register register) {
        List<String> parts = Names.words(c.form());
        boolean named = c.size() > 1 && Names.capitals(c.line().token(c.end() - 1).text()) > 0;
        for (int i = 1; named && i < parts.size(); i++) {
            String name = String.join(" ", parts.subList(i, parts.size()));
            Optional<String> led =
                    words.gazetteer()
                            .ledBy(name)
                            .or(() -> register.forms().surnamed(name).flatMap(this::office));
            if (led.isPresent()) {
                return led;
            }
        }
        return Optional.empty();
    }

    /** The country that someone's role names. */
    private Optional<String> office(Entity leader) {
        return leader.mentions().stream()
                .flatMap(m -> m.roleTokens().stream())
                .map(words.gazetteer()::countryOf)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
