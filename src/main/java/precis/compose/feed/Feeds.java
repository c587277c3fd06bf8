package precis.compose.feed;

import java.util.List;
import precis.model.Page;
import precis.model.Settings;
import precis.model.SiteFile;

/** Composes the feeds and the sitemap. */
public final class Feeds {

    public static final String ATOM = "atom.xml";

    private final Settings settings;

    public Feeds(Settings settings) {
        this.settings = settings;
    }

    /**
     * @param entries newest first
     * @param pages every page of the site that readers should find
     */
    public List<SiteFile> compose(List<Entry> entries, List<Page> pages) {
        return List.of(
                new SiteFile(ATOM, new AtomFeed(settings).write(entries)),
                new SiteFile("sitemap.xml", new Sitemap(settings).write(pages)));
    }
}
