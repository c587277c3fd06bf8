package precis.edition.hand;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import precis.model.Briefing;
import precis.model.Checked;
import precis.model.Detail;
import precis.model.Outlet;
import precis.model.Overrides;

/** Applies what the owner of the site has written beside the seeds to the briefings. */
public final class EditorsHand {

    private final Map<String, Overrides> overrides;
    private final List<Outlet> outlets;

    /**
     * @param overrides by the article they are for
     * @param outlets what the owner says of them
     */
    public EditorsHand(Map<String, Overrides> overrides, List<Outlet> outlets) {
        this.overrides = Map.copyOf(overrides);
        this.outlets = List.copyOf(outlets);
    }

    /** The briefing as the editor wants it; an override that no longer fits is an error. */
    public Checked<Briefing> apply(Briefing briefing) {
        Overrides own = overrides.get(briefing.article().id());
        Checked<Briefing> changed =
                own == null ? new Checked<>(briefing, List.of()) : new Hand(briefing, own).apply();
        Optional<Outlet> outlet = outlet(briefing);
        return outlet.isEmpty()
                ? changed
                : new Checked<>(withOutlet(changed.value(), outlet), changed.problems());
    }

    private Optional<Outlet> outlet(Briefing briefing) {
        Optional<String> name = briefing.article().metadata().outlet().map(Detail::value);
        Optional<String> host = briefing.article().metadata().url().map(u -> u.value().getHost());
        return outlets.stream()
                .filter(
                        o ->
                                name.filter(n -> goesBy(o, n)).isPresent()
                                        || host.filter(h -> goesBy(o, h)).isPresent())
                .findFirst();
    }

    private static boolean goesBy(Outlet outlet, String name) {
        return outlet.name().equalsIgnoreCase(name)
                || outlet.aliases().stream().anyMatch(a -> a.equalsIgnoreCase(name));
    }

    private static Briefing withOutlet(Briefing b, Optional<Outlet> outlet) {
        return b.withEditorial(b.editorial().withOutlet(outlet));
    }
}
