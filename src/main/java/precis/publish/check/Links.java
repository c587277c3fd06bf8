package precis.publish.check;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import precis.model.Problem;

/** Whether what a site names exists in it, wherever the site stands, and nothing else is loaded. */
final class Links {

    private static final Set<String> ELSEWHERE = Set.of("mailto", "tel", "data");
    private static final String ERROR_PAGE = "404.html";

    private final BuiltSite site;
    private final URI base;
    private final Outlines known;
    private final SortedMap<String, Outline> outlines = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Links(BuiltSite site, URI base, Outlines known) {
        this.site = site;
        this.base = base;
        this.known = known;
    }

    List<Problem> problems() throws IOException {
        known.turn();
        for (String file : site.files()) {
            Optional<Outline> outline = known.of(site, file);
            outline.ifPresent(found -> outlines.put(file, found));
        }
        outlines.forEach(
                (file, outline) -> {
                    URI from = start(file, outline);
                    outline.references().forEach(link -> check(file, from, link));
                });
        return problems;
    }

    /** Where the relative links of a file start; those of feeds are to be whole. */
    private URI start(String file, Outline outline) {
        URI address = file.endsWith(".xml") ? base : base.resolve(file);
        return outline.base().map(address::resolve).orElse(address);
    }

    private void check(String file, URI from, Reference link) {
        if (link.address().isEmpty()) {
            if (link.loaded()) {
                report(file, link, "is empty", "name a file");
            }
            return;
        }
        Optional<URI> target = resolve(from, link.address());
        if (target.isEmpty()) {
            report(file, link, "is no address", "correct it");
        } else if (target.get().isOpaque() || !isWeb(target.get())) {
            if (!ELSEWHERE.contains(String.valueOf(target.get().getScheme()))) {
                report(file, link, "is no address of the web", "link to a page");
            }
        } else if (inside(target.get())) {
            checkInside(file, link, target.get());
        } else if (link.loaded()) {
            report(file, link, "is loaded from outside of the site", "put a copy into assets");
        } else if (!link.address().contains("//")) {
            report(file, link, "leads out of the site", "start it with " + base.getPath());
        }
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

    private static boolean isWeb(URI target) {
        return Set.of("http", "https").contains(target.getScheme());
    }

    private boolean inside(URI target) {
        return base.getRawAuthority().equals(target.getRawAuthority())
                && target.getPath().startsWith(base.getPath());
    }

    private void checkInside(String file, Reference link, URI target) {
        String path = target.getPath().substring(base.getPath().length());
        String name = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        if (site.files().contains(name)) {
            checkFragment(file, link, name, target.getRawFragment());
        } else if (site.files().contains(name + "/index.html")) {
            report(file, link, "names a folder", "end it with a slash");
        } else {
            report(file, link, "leads nowhere", "correct the link, or add " + name);
        }
        boolean relative = !link.address().startsWith("/") && !link.address().contains("//");
        if (file.equals(ERROR_PAGE) && relative && !link.address().startsWith("#")) {
            problems.add(
                    Problem.warning(
                            file,
                            link.line(),
                            link.address() + " fails where this page stands in for a deeper one",
                            "start it with " + base.getPath()));
        }
    }

    private void checkFragment(String file, Reference link, String name, String fragment) {
        Outline page = outlines.get(name);
        if (page == null
                || !name.endsWith(".html")
                || fragment == null
                || fragment.isEmpty()
                || fragment.equals("top")) {
            return;
        }
        String anchor = URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        if (!page.anchors().contains(anchor)) {
            report(file, link, "names a place that is not in " + name, "correct the part after #");
        }
    }

    private void report(String file, Reference link, String what, String remedy) {
        problems.add(
                Problem.error(file, link.line(), "\"" + link.address() + "\" " + what, remedy));
    }
}
