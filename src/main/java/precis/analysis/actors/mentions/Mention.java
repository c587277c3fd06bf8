package precis.analysis.actors.mentions;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import precis.analysis.actors.names.Candidate;
import precis.analysis.actors.words.Line;
import precis.language.Token;
import precis.model.Span;

/**
 * A candidate with what its surroundings say.
 *
 * @param candidate the name
 * @param cues how it is used
 * @param role the article's words for who this is
 */
public record Mention(Candidate candidate, Set<Cue> cues, Optional<Span> role) {

    public Mention {
        cues = cues.isEmpty() ? Set.of() : EnumSet.copyOf(cues);
    }

    public boolean is(Cue cue) {
        return cues.contains(cue);
    }

    public Line line() {
        return candidate.line();
    }

    /** The words of the role; none when there is none. */
    public List<Token> roleTokens() {
        return role.map(line()::inside).orElse(List.of());
    }

    public Mention with(Cue cue) {
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
