package precis.language;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A rule of a language: what it looks for, what follows from it, and the sentences that prove it.
 *
 * @param id unique in the language; what evidence and {@code explain} name
 * @param about what it reads, for people
 * @param pattern over tagged tokens
 * @param set what follows, as the stage that owns the file understands it
 * @param match sentences it must match, captures marked as {@code <name>…</name>}
 * @param reject sentences it must not match
 */
public record Rule(
        String id,
        String about,
        TokenPattern pattern,
        Map<String, String> set,
        List<String> match,
        List<String> reject) {

    public Rule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(pattern, "pattern");
        set = Map.copyOf(set);
        match = List.copyOf(match);
        reject = List.copyOf(reject);
    }

    /** By id alone: rules are keys while every sentence is matched. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
