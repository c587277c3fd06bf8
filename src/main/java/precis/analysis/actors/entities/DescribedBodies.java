package precis.analysis.actors.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import precis.analysis.actors.words.ActorSettings;
import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Names;
import precis.language.LanguagePack;

/** Gathers what only describes a well-known body under the name that the article gives it. */
final class DescribedBodies {

    private static final String BETWEEN = ";";

    /** The names of each body that a description may mean. */
    private final Map<String, List<List<String>>> bodies = new HashMap<>();

    DescribedBodies(LanguagePack pack, ActorSettings settings) {
        if (settings.described() == null) {
            return;
        }
        for (List<String> row : pack.table(settings.described())) {
            for (String description : row.get(1).split(BETWEEN)) {
                bodies.computeIfAbsent(Names.key(description), d -> new ArrayList<>())
                        .add(List.of(row.get(0).split(BETWEEN)));
            }
        }
    }

    void gather(Register register) {
        for (Entity entity : register.entities()) {
            if (entity.known().isEmpty() && !entity.mentions().isEmpty()) {
                List<Entity> meant =
                        bodies.getOrDefault(Names.key(entity.longest()), List.of()).stream()
                                .flatMap(names -> named(register, names).stream())
                                .distinct()
                                .toList();
                // What describes two bodies of the article tells neither.
                if (meant.size() == 1) {
                    move(entity, meant.get(0));
                }
            }
        }
    }

    private static Optional<Entity> named(Register register, List<String> names) {
        return names.stream()
                .map(name -> register.known(Known.Sort.ORGANISATION, name).orElse(null))
                .filter(Objects::nonNull)
                .filter(body -> !body.mentions().isEmpty())
                .findFirst();
    }

    private static void move(Entity description, Entity body) {
        description.mentions().forEach(body::add);
        description.mentions().clear();
    }
}
