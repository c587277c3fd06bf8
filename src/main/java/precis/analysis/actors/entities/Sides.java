package precis.analysis.actors.entities;

import java.util.Set;
import precis.analysis.actors.mentions.Cue;
import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Known.Sort;

/** Tells which towns and countries stand for those who play for them, in the news of sport. */
public final class Sides {

    private static final Set<Sort> SEATS = Set.of(Sort.CAPITAL, Sort.PLACE, Sort.COUNTRY);

    private Sides() {}

    /** Whether a town or country meets another side. */
    public static boolean plays(Entity entity) {
        return (entity.any(Cue.PLAYS) || entity.isKnown(Sort.PLACE) && entity.any(Cue.SPEAKS))
                && entity.mentions().stream()
                        .allMatch(m -> SEATS.stream().anyMatch(m.candidate()::isKnown));
    }

    /** « X 2-1 Y »: whether a score parts it from another side, and nobody bears the name. */
    public static boolean scores(Entity entity) {
        return entity.any(Cue.SCORES)
                && entity.mentions().stream()
                        .noneMatch(m -> m.is(Cue.ROLE) || m.candidate().size() > 1);
    }

    /** Whether a country, its government never named, does something or has it done to it. */
    public static boolean mayPlay(Entity entity) {
        return (entity.any(Cue.SUBJECT) || entity.any(Cue.AFTER_VERB))
                && entity.mentions().stream()
                        .allMatch(m -> m.candidate().isKnown(Known.Sort.COUNTRY));
    }
}
