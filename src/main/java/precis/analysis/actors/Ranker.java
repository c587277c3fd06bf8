package precis.analysis.actors;

import precis.model.ActorKind;

/** Says how much an article is about an entity, from 0 to 1. */
final class Ranker {

    private final ActorSettings settings;

    Ranker(ActorSettings settings) {
        this.settings = settings;
    }

    double salience(Entity entity) {
        double score = settings.weight("bias-" + name(entity.kind()));
        for (Cue cue : Cue.values()) {
            long count = entity.count(cue);
            if (count > 0) {
                score += settings.weight(cue.name().toLowerCase(java.util.Locale.ROOT));
            }
        }
        boolean title = entity.mentions().stream().anyMatch(m -> m.line().isTitle());
        long body = entity.mentions().stream().filter(m -> !m.line().isTitle()).count();
        int first =
                entity.mentions().stream()
                        .mapToInt(m -> m.line().number())
                        .filter(n -> n > 0)
                        .min()
                        .orElse(99);
        score += title ? settings.weight("in-title") : 0;
        score += Math.log(1 + body) * settings.weight("mentions");
        score += first <= 1 ? settings.weight("first-sentence") : 0;
        score += first <= 3 ? settings.weight("lead") : 0;
        boolean full = entity.longest().indexOf(' ') > 0;
        score += full ? settings.weight("full-" + name(entity.kind())) : 0;
        return 1 / (1 + Math.exp(-score));
    }

    private static String name(ActorKind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }
}
