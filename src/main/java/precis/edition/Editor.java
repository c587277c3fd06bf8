package precis.edition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import precis.language.LanguagePack;
import precis.model.Briefing;
import precis.model.Detail;
import precis.model.Edition;
import precis.model.Story;

/** Puts briefings together into editions: for now one, of everything, the newest first. */
public final class Editor {

    private static final String UNDATED = "undated";

    private static final Comparator<Briefing> NEWEST_FIRST =
            Comparator.comparing((Briefing b) -> date(b).orElse(LocalDate.MIN))
                    .reversed()
                    .thenComparing(b -> b.article().id());

    private final Storyteller storyteller;

    /**
     * @param packs the pack of a language tag
     */
    public Editor(Function<String, LanguagePack> packs) {
        this.storyteller = new Storyteller(packs);
    }

    /** The editions, the latest first; none where there is no briefing. */
    public List<Edition> edit(List<Briefing> briefings) {
        if (briefings.isEmpty()) {
            return List.of();
        }
        List<Briefing> sorted = briefings.stream().sorted(NEWEST_FIRST).toList();
        Optional<LocalDate> latest = date(sorted.get(0));
        String id = latest.map(LocalDate::toString).orElse(UNDATED);
        List<Story> stories = storyteller.tell(sorted);
        return List.of(new Edition(id, latest, sorted, stories));
    }

    private static Optional<LocalDate> date(Briefing briefing) {
        return briefing.article().metadata().published().map(Detail::value);
    }
}
