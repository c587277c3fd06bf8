package precis.analysis.actors.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import precis.analysis.actors.words.ActorSettings;
import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Names;
import precis.language.LanguagePack;

/** Gathers what only describes a well-known body under the name that the article gives it. */
final class DescribedBodies {

    private static final String BETWEEN = ";";

    private final Map<String, List<String>> names = new HashMap<>();

    DescribedBodies(LanguagePack pack, ActorSettings settings) {
        if (settings.described() == null) {
            return;
        }
        for (List<String> row : pack.table(settings.described())) {
            for (String description : row.get(1).split(BETWEEN)) {
                // What describes two bodies tells neither.
                names.merge(
                        Names.key(description),
                        List.of(row.get(0).split(BETWEEN)),
                        (a, b) -> List.of());
            }
        }
    }

    void gather(Register register) {
        for (Entity entity : register.entities()) {
            if (entity.known().isEmpty() && !entity.mentions().isEmpty()) {
                names.getOrDefault(Names.key(entity.longest()), List.of()).stream()
                        .map(name -> register.known(Known.Sort.ORGANISATION, name).orElse(null))
                        .filter(Objects::nonNull)
                        .filter(body -> !body.mentions().isEmpty())
                        .findFirst()
                        .ifPresent(body -> move(entity, body));
            }
        }
    }

    private static void move(Entity description, Entity body) {
        description.mentions().forEach(body::add);
        description.mentions().clear();
    }
}
