package precis.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The editor's hand in a briefing: words and judgements that are neither the article's nor the
 * program's.
 *
 * @param outlet what the site's owner says about the outlet
 * @param notes the editor's notes
 * @param corrections published corrections, by date
 * @param amendments what was changed by hand
 * @param credibility the owner's judgement of a sentence, by its number
 */
public record Editorial(
        Optional<Outlet> outlet,
        List<String> notes,
        List<Correction> corrections,
        List<Amendment> amendments,
        Map<Integer, Credibility> credibility) {

    /** Nothing done by hand. */
    public static final Editorial NONE =
            new Editorial(Optional.empty(), List.of(), List.of(), List.of(), Map.of());

    public Editorial {
        Objects.requireNonNull(outlet, "outlet");
        notes = List.copyOf(notes);
        corrections = List.copyOf(corrections);
        amendments = List.copyOf(amendments);
        credibility = new TreeMap<>(credibility);
    }

    /** Whether the editor has taken the sentence with these words out of what is shown. */
    public boolean hides(String sentence) {
        return amendments.stream()
                .anyMatch(a -> a.kind() == Amendment.Kind.HIDDEN && a.before().equals(sentence));
    }

    public Editorial withOutlet(Optional<Outlet> known) {
        return new Editorial(known, notes, corrections, amendments, credibility);
    }
}
