package precis.compose.feed;

import java.util.List;
import precis.compose.view.Paths;
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

    /** The feed of one actor or source, beside its page. */
    public SiteFile channel(String page, String title, List<Entry> entries) {
        String path = page.substring(0, page.lastIndexOf('/') + 1) + ATOM;
        Channel channel = new Channel(path, page, title, title);
        return new SiteFile(path, new AtomFeed(settings, channel).write(entries));
    }

    /**
     * @param entries newest first
     * @param pages every page of the site that readers should find
     */
    public List<SiteFile> compose(List<Entry> entries, List<Page> pages) {
        return List.of(
                new SiteFile(ATOM, new AtomFeed(settings, site()).write(entries)),
                new SiteFile(JSON, new JsonFeed(settings).write(entries)),
                new SiteFile("sitemap.xml", new Sitemap(settings).write(pages)));
    }

    private Channel site() {
        return new Channel(ATOM, Paths.HOME, settings.title(), settings.description());
    }
}
