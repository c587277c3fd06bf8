package precis.compose.feed;

import java.util.List;
import precis.model.Page;
import precis.model.Settings;
import precis.model.SiteFile;

/** Composes the feeds and the sitemap. */
public final class Feeds {

    static final String ATOM = "atom.xml";
    static final String JSON = "feed.json";
    static final int ENTRIES = 30;

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
                new SiteFile(JSON, new JsonFeed(settings).write(entries)),
                new SiteFile("sitemap.xml", new Sitemap(settings).write(pages)));
    }
}
