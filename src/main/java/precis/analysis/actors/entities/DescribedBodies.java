package precis.analysis.actors.entities;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import precis.analysis.actors.mentions.Cue;
import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.SportWords;

/** Gathers what only describes a well-known body under the name that the article gives it. */
final class DescribedBodies {

    private final SportWords words;

    DescribedBodies(SportWords words) {
        this.words = words;
    }

    void gather(Register register) {
        for (Entity entity : register.entities()) {
            if (entity.known().isEmpty() && !entity.mentions().isEmpty()) {
                List<Entity> meant =
                        words.described(entity.longest()).stream()
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
        description.mentions().forEach(m -> body.add(m.with(Cue.NICKNAME)));
        description.mentions().clear();
    }
}
