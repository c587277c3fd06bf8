package precis.analysis.actors;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import precis.language.Token;
import precis.model.Span;

/**
 * A candidate with what its surroundings say.
 *
 * @param candidate the name
 * @param cues how it is used
 * @param role the article's words for who this is
 */
record Mention(Candidate candidate, Set<Cue> cues, Optional<Span> role) {

    Mention {
        cues = cues.isEmpty() ? Set.of() : EnumSet.copyOf(cues);
    }

    boolean is(Cue cue) {
        return cues.contains(cue);
    }

    Line line() {
        return candidate.line();
    }

    /** The words of the role; none when there is none. */
    List<Token> roleTokens() {
        return role.map(line()::inside).orElse(List.of());
    }

    Mention with(Cue cue) {
        EnumSet<Cue> more = cues.isEmpty() ? EnumSet.noneOf(Cue.class) : EnumSet.copyOf(cues);
        more.add(cue);
        return new Mention(candidate, more, role);
    }

    Mention without(Cue cue) {
        EnumSet<Cue> fewer = cues.isEmpty() ? EnumSet.noneOf(Cue.class) : EnumSet.copyOf(cues);
        fewer.remove(cue);
        return new Mention(candidate, fewer, role);
    }
}
