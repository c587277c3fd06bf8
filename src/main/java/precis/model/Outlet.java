package precis.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the site's owner says about an outlet.
 *
 * @param name as articles give it
 * @param aliases other names and hosts it goes by
 * @param type of outlet, in the owner's words
 * @param country where it is based
 * @param owner who owns it
 * @param source where the owner of the site has this from
 * @param reliability empty where it was not assessed
 */
public record Outlet(
        String name,
        List<String> aliases,
        Optional<String> type,
        Optional<String> country,
        Optional<String> owner,
        Optional<String> source,
        Optional<Reliability> reliability) {

    public Outlet {
        aliases = List.copyOf(aliases);
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(reliability, "reliability");
        if (name.isBlank()) {
            throw new IllegalArgumentException("an outlet needs a name");
        }
    }
}
