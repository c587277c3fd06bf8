package precis.publish.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import precis.model.Problem;

/**
 * What a link of a file asks of the site, or what is wrong with it whatever the site holds.
 *
 * @param link as the file has it
 * @param path of the file it leads to, below the site; empty where there is a fault
 * @param anchor the place in that file
 * @param fault what is wrong with it
 */
record Aim(Reference link, String path, Optional<String> anchor, Optional<Problem> fault) {

    private static final Set<String> WEB = Set.of("http", "https");
    private static final Set<String> ELSEWHERE = Set.of("mailto", "tel", "data");

    /** The aims of those links that can be wrong. */
    static List<Aim> of(String file, Outline outline, URI base) {
        URI address = file.endsWith(".xml") ? base : base.resolve(file);
        // The relative links of a file start here; those of feeds are to be whole.
        URI from = outline.base().map(address::resolve).orElse(address);
        List<Aim> aims = new ArrayList<>();
        outline.references().forEach(link -> of(file, link, from, base).ifPresent(aims::add));
        return aims;
    }

    private static Optional<Aim> of(String file, Reference link, URI from, URI base) {
        if (link.address().isEmpty()) {
            return link.loaded() ? fault(file, link, "is empty", "name a file") : Optional.empty();
        }
        Optional<URI> target = resolve(from, link.address());
        if (target.isEmpty()) {
            return fault(file, link, "is no address", "correct it");
        } else if (target.get().isOpaque() || !WEB.contains(target.get().getScheme())) {
            return ELSEWHERE.contains(String.valueOf(target.get().getScheme()))
                    ? Optional.empty()
                    : fault(file, link, "is no address of the web", "link to a page");
        } else if (inside(target.get(), base)) {
            return Optional.of(inside(link, target.get(), base));
        } else if (!link.address().contains("//")) {
            return fault(file, link, "leads out of the site", "start it with " + base.getPath());
        } else if (link.loaded()) {
            return fault(
                    file, link, "is loaded from outside of the site", "put a copy into assets");
        }
        return Optional.empty();
    }

    private static Optional<URI> resolve(URI from, String address) {
        try {
            int directive = address.indexOf(":~:");
            String plain = directive < 0 ? address : address.substring(0, directive);
            return Optional.of(from.resolve(new URI(plain)));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean inside(URI target, URI base) {
        return base.getRawAuthority().equals(target.getRawAuthority())
                && target.getPath().startsWith(base.getPath());
    }

    private static Aim inside(Reference link, URI target, URI base) {
        String path = target.getPath().substring(base.getPath().length());
        String name = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        Optional<String> anchor =
                Optional.ofNullable(target.getRawFragment())
                        .filter(f -> !f.isEmpty() && !f.equals("top"))
                        .map(f -> f.replace("+", "%2B"))
                        .map(f -> URLDecoder.decode(f, StandardCharsets.UTF_8));
        return new Aim(link, name, anchor, Optional.empty());
    }

    private static Optional<Aim> fault(String file, Reference link, String what, String remedy) {
        Problem fault = problem(file, link, what, remedy);
        return Optional.of(new Aim(link, "", Optional.empty(), Optional.of(fault)));
    }

    static Problem problem(String file, Reference link, String what, String remedy) {
        return Problem.error(file, link.line(), "\"" + link.address() + "\" " + what, remedy);
    }
}
