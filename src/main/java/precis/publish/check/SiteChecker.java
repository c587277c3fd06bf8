package precis.publish.check;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import precis.model.Problem;

/** Checks a built site as a reader's browser would meet it. */
public final class SiteChecker {

    private final URI base;

    /**
     * @param base the address the site will stand at, ending in a slash
     */
    public SiteChecker(URI base) {
        this.base = base;
    }

    /** Only what makes a page unreachable or makes it load something from elsewhere. */
    public List<Problem> links(Path site) throws IOException {
        return new Links(new BuiltSite(site), base).problems();
    }
}
