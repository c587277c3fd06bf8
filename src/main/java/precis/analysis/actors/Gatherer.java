package precis.analysis.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import precis.analysis.actors.Candidate.Shape;

/** Gathers the mentions of an article into entities: full forms first, short forms after them. */
final class Gatherer {

    private final Vocabulary words;

    Gatherer(Vocabulary words) {
        this.words = words;
    }

    List<Entity> gather(List<Mention> mentions) {
        Run run = new Run();
        mentions.stream().filter(m -> full(m.candidate())).forEach(run::full);
        mentions.stream().filter(m -> !full(m.candidate())).forEach(run::brief);
        List<Entity> entities = new ArrayList<>(run.all.values());
        entities.forEach(Entity::sort);
        return entities;
    }

    /** A form that needs no other to be understood. */
    private static boolean full(Candidate candidate) {
        return candidate.size() > 1 && candidate.shape() != Shape.GOVERNMENT;
    }

    private final class Run {
        private final Map<String, Entity> all = new LinkedHashMap<>();
        private final Map<String, Entity> byLast = new HashMap<>();
        private final Map<String, Entity> byFirst = new HashMap<>();
        private final Map<String, Entity> byInitials = new HashMap<>();

        void full(Mention mention) {
            Candidate c = mention.candidate();
            String key = c.known().map(k -> id(c, k)).orElse(Names.key(c.form()));
            Entity entity = all.get(key);
            if (entity == null && c.known().isEmpty()) {
                entity = variant(c);
            }
            if (entity == null) {
                entity = new Entity(c.known());
                all.put(key, entity);
            }
            entity.add(mention);
            index(c, entity);
        }

        void brief(Mention mention) {
            Candidate c = mention.candidate();
            Entity entity = country(c).or(() -> shortForm(c)).orElse(null);
            if (entity == null) {
                String key = c.known().map(k -> id(c, k)).orElse(Names.key(c.form()));
                entity = all.computeIfAbsent(key, k -> new Entity(c.known()));
            }
            entity.add(mention);
        }

        private Optional<Entity> country(Candidate c) {
            if (c.shape() != Shape.GOVERNMENT) {
                return Optional.empty();
            }
            return countryOf(c)
                    .map(
                            n ->
                                    all.computeIfAbsent(
                                            "country " + n,
                                            k ->
                                                    new Entity(
                                                            Optional.of(
                                                                    new Known(
                                                                            n,
                                                                            Known.Sort.COUNTRY,
                                                                            "")))));
        }

        private Optional<Entity> shortForm(Candidate c) {
            if (c.isKnown(Known.Sort.COUNTRY)) {
                return Optional.empty();
            }
            String key = Names.key(c.form());
            Entity person = byLast.get(key);
            if (person != null) {
                return Optional.of(person);
            }
            if (c.known().isPresent()) {
                return Optional.empty();
            }
            Entity first = byFirst.get(key);
            return Optional.ofNullable(first != null ? first : byInitials.get(key));
        }

        private void index(Candidate c, Entity entity) {
            List<String> parts = Names.words(c.form());
            if (parts.isEmpty()) {
                return;
            }
            if (c.shape() == Shape.NAME && c.known().isEmpty()) {
                byLast.putIfAbsent(parts.get(parts.size() - 1), entity);
                if (c.size() > 2) {
                    byLast.putIfAbsent(String.join(" ", parts.subList(1, parts.size())), entity);
                }
                byFirst.putIfAbsent(parts.get(0), entity);
            } else if (c.shape() == Shape.INSTITUTION
                    || c.shape() == Shape.BODY
                    || c.isKnown(Known.Sort.ORGANISATION)) {
                byFirst.putIfAbsent(parts.get(0), entity);
                byInitials.putIfAbsent(initials(parts), entity);
            }
        }

        /** The same first name and a surname one or two letters off. */
        private Entity variant(Candidate c) {
            List<String> parts = Names.words(c.form());
            Entity same = byFirst.get(parts.get(0));
            if (same == null || c.shape() != Shape.NAME || parts.size() < 2) {
                return null;
            }
            String other = Names.key(same.longest());
            String key = String.join(" ", parts);
            return key.length() > 9 && Names.distance(key, other, 2) <= 2 ? same : null;
        }
    }

    private static String initials(List<String> parts) {
        StringBuilder initials = new StringBuilder();
        parts.stream().filter(p -> p.length() > 3).forEach(p -> initials.append(p.charAt(0)));
        return initials.toString();
    }

    private static String id(Candidate c, Known known) {
        return switch (known.sort()) {
            case COUNTRY, SEAT -> "country " + known.name();
            case CAPITAL -> "capital " + Names.key(c.form());
            case ORGANISATION -> "organisation " + known.name();
            case PLACE -> "place " + known.name();
        };
    }

    /** The country whose adjective or name a government carries. */
    private Optional<String> countryOf(Candidate c) {
        for (int i = c.start() + 1; i < c.end(); i++) {
            Optional<String> adjective = words.gazetteer.countryOf(c.line().token(i));
            if (adjective.isPresent()) {
                return adjective;
            }
            Optional<Gazetteer.Found> found = words.gazetteer.longest(c.line(), i);
            if (found.isPresent() && found.get().known().sort() != Known.Sort.ORGANISATION) {
                return found.map(f -> f.known().name());
            }
        }
        return Optional.empty();
    }
}
