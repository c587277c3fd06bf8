package precis.publish.check;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import precis.model.Problem;

/** Whether what a site names exists in it, wherever the site stands, and nothing else is loaded. */
final class Links {

    private static final String ERROR_PAGE = "404.html";

    private final BuiltSite site;
    private final URI base;
    private final Outlines known;
    private final Set<String> handWritten;
    private final SortedMap<String, Outline> outlines = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Links(BuiltSite site, URI base, Outlines known, Set<String> handWritten) {
        this.handWritten = handWritten;
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
                (file, outline) ->
                        known.aims(file, outline, base).forEach(aim -> check(file, aim)));
        return problems;
    }

    private void check(String file, Aim aim) {
        if (aim.fault().isPresent()) {
            problems.add(aim.fault().get());
            return;
        }
        Reference link = aim.link();
        if (site.files().contains(aim.path())) {
            checkAnchor(file, aim);
        } else if (site.files().contains(aim.path() + "/index.html")) {
            report(file, link, "names a folder", "end it with a slash");
        } else {
            report(file, link, "leads nowhere", "correct the link, or add " + aim.path());
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

    /**
     * A generated page names places of the generated page whose place a hand-written one has taken:
     * such a link opens it at its top.
     */
    private void checkAnchor(String file, Aim aim) {
        if (handWritten.contains(aim.path()) && !handWritten.contains(file)) {
            return;
        }
        Outline page = outlines.get(aim.path());
        if (page != null
                && aim.path().endsWith(".html")
                && aim.anchor().filter(a -> !page.anchors().contains(a)).isPresent()) {
            report(
                    file,
                    aim.link(),
                    "names a place that is not in " + aim.path(),
                    "correct the part after #");
        }
    }

    private void report(String file, Reference link, String what, String remedy) {
        problems.add(Aim.problem(file, link, what, remedy));
    }
}
