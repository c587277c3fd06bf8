package precis.compose.feed;

import java.util.ArrayList;
import java.util.List;
import precis.compose.view.Paths;
import precis.model.Page;
import precis.model.Settings;
import precis.model.SiteFile;

/** Composes the feeds and the sitemap. */
public final class Feeds {

    static final String ATOM = "atom.xml";
    static final String JSON = "feed.json";

    /** How many entries a feed has at most. */
    public static final int ENTRIES = 30;

    private final Settings settings;
    private final Written written;

    /**
     * @param written what was written before
     */
    public Feeds(Settings settings, Written written) {
        this.settings = settings;
        this.written = written;
    }

    /**
     * The feeds of one actor or source, beside its page.
     *
     * @param entries newest first, each with the claims about the name: whole briefings would stand
     *     in the feeds of everyone they name
     */
    public List<SiteFile> channel(String page, String name, List<Entry> entries) {
        String folder = page.substring(0, page.lastIndexOf('/') + 1);
        String title = name + " – " + settings.title();
        return feeds(folder, new Channel(folder, page, title, settings.description()), entries);
    }

    private List<SiteFile> feeds(String folder, Channel channel, List<Entry> entries) {
        return List.of(
                new SiteFile(
                        folder + ATOM, new AtomFeed(settings, channel, written).write(entries)),
                new SiteFile(
                        folder + JSON, new JsonFeed(settings, channel, written).write(entries)));
    }

    /**
     * @param entries newest first
     * @param pages every page of the site that readers should find
     */
    public List<SiteFile> compose(List<Entry> entries, List<Page> pages) {
        Channel site = new Channel("", Paths.HOME, settings.title(), settings.description());
        List<SiteFile> files = new ArrayList<>(feeds("", site, entries));
        files.add(new SiteFile("sitemap.xml", new Sitemap(settings).write(pages)));
        return files;
    }

    /**
     * The feed of the editions, from which services send letters.
     *
     * @param issues newest first
     */
    public SiteFile editions(String title, List<Issue> issues) {
        String path = Paths.EDITIONS_FEED;
        String folder = path.substring(0, path.length() - ATOM.length());
        Channel channel = new Channel(folder, Paths.HOME, title, settings.description());
        return new SiteFile(path, new AtomFeed(settings, channel, written).writeIssues(issues));
    }
}
