package precis.compose.site;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import precis.compose.frame.Frame;
import precis.compose.markup.Blocks;
import precis.compose.markup.Inline;
import precis.compose.view.Paths;
import precis.compose.wording.Wording;
import precis.model.Page;
import precis.model.Settings;
import precis.model.SiteFile;

/** Composes the pages over all briefings. */
public final class SitePages {

    private final Settings settings;
    private final Function<String, Wording> languages;
    private final Wording words;
    private final Frame frame;

    /**
     * @param languages the wording for a language tag
     * @param frame in the site's own language
     */
    public SitePages(Settings settings, Function<String, Wording> languages, Frame frame) {
        this.settings = settings;
        this.languages = languages;
        this.words = languages.apply(settings.language());
        this.frame = frame;
    }

    public List<Page> compose(Collection all) {
        Blocks timeline = new TimelinePage(languages, words).body(all.briefings());
        Blocks archive = new ArchivePage(languages, words).body(all.briefings());
        Inline lost = Inline.text(words.text("not-found.text"));
        return List.of(
                new HomePage(settings, languages, frame).compose(all),
                listing(Paths.TIMELINE, "listing", timeline),
                listing(Paths.ARCHIVE, "listing", archive),
                search(),
                listing("404", "notfound", new Blocks().paragraph("", lost)));
    }

    /** The script that the search page looks through. */
    public SiteFile searchIndex(Collection all) {
        return new SiteFile("search-index.js", new SearchIndex(languages).write(all.briefings()));
    }

    private Page search() {
        ObjectNode data = data(Paths.SEARCH);
        for (String label : List.of("label", "button", "script", "none", "some")) {
            data.put(label, words.text("search." + label));
        }
        return page(Paths.SEARCH, "search", data, new Blocks());
    }

    private Page listing(String path, String type, Blocks body) {
        return page(path, type, data(path), body);
    }

    private ObjectNode data(String path) {
        ObjectNode data =
                frame.page(path, words.text("title." + path), words.text("intro." + path));
        return data.put("sort", "website");
    }

    private Page page(String path, String type, ObjectNode data, Blocks body) {
        return new Page(
                path,
                type,
                data.path("title").textValue(),
                settings.language(),
                Optional.empty(),
                data.toString(),
                body.source());
    }
}
