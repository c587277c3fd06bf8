package precis.compose.site;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import precis.compose.frame.Frame;
import precis.compose.markup.Blocks;
import precis.compose.markup.Inline;
import precis.compose.wording.Wording;
import precis.model.Page;
import precis.model.Settings;

/** Composes the pages over all briefings. */
public final class SitePages {

    private final Settings settings;
    private final Function<String, Wording> languages;
    private final Frame frame;

    /**
     * @param languages the wording for a language tag
     * @param frame in the site's own language
     */
    public SitePages(Settings settings, Function<String, Wording> languages, Frame frame) {
        this.settings = settings;
        this.languages = languages;
        this.frame = frame;
    }

    public List<Page> compose(Collection all) {
        return List.of(new HomePage(settings, languages, frame).compose(all), notFound());
    }

    /** Served for any address that leads nowhere, so its links start at the site's root. */
    private Page notFound() {
        Wording words = languages.apply(settings.language());
        String title = words.text("title.not-found");
        ObjectNode data = frame.page("404", title, settings.description());
        Blocks body = new Blocks().paragraph("", Inline.text(words.text("not-found.text")));
        return new Page(
                "404",
                "notfound",
                title,
                settings.language(),
                Optional.empty(),
                data.toString(),
                body.source());
    }
}
