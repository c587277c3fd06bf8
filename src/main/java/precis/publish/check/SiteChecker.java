package precis.publish.check;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import precis.model.Problem;

/** Checks a built site as its readers and their programs would meet it. */
public final class SiteChecker {

    private final URI base;
    private final Outlines outlines;
    private final Set<String> handWritten;

    /**
     * @param base the address the site will stand at, ending in a slash
     * @param handWritten files whose text is the owner's
     */
    public SiteChecker(URI base, Set<String> handWritten) {
        this(base, handWritten, new Outlines());
    }

    /**
     * @param outlines what the last check read
     */
    public SiteChecker(URI base, Set<String> handWritten, Outlines outlines) {
        this.base = base;
        this.handWritten = Set.copyOf(handWritten);
        this.outlines = outlines;
    }

    /** All checks; files are named as below the site's folder. */
    public List<Problem> check(Path folder) throws IOException {
        BuiltSite site = new BuiltSite(folder);
        List<Problem> problems =
                new ArrayList<>(new Links(site, base, outlines, handWritten).problems());
        Essentials essentials = new Essentials();
        Typography typography = new Typography();
        WellFormed wellFormed = new WellFormed(site);
        site.eachPage(List.of(essentials::check, typography::check, wellFormed::check));
        problems.addAll(essentials.problems());
        problems.addAll(typography.problems());
        problems.addAll(wellFormed.problems());
        return Repeats.told(problems);
    }

    /** Only what makes a page unreachable or makes it load something from elsewhere. */
    public List<Problem> links(Path folder) throws IOException {
        return Repeats.told(
                new Links(new BuiltSite(folder), base, outlines, handWritten).problems());
    }
}
