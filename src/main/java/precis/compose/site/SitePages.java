package precis.compose.site;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import precis.compose.frame.Frame;
import precis.compose.markup.Blocks;
import precis.compose.markup.Inline;
import precis.compose.view.Paths;
import precis.compose.wording.Wording;
import precis.model.Briefing;
import precis.model.Page;
import precis.model.Settings;
import precis.model.SiteFile;

/** Composes the pages over all briefings. */
public final class SitePages {

    private final Settings settings;
    private final Function<String, Wording> languages;
    private final Wording words;
    private final Function<String, Frame> frames;
    private final Frame frame;

    /**
     * @param languages the wording for a language tag
     * @param frames the frame for a language tag
     */
    public SitePages(
            Settings settings,
            Function<String, Wording> languages,
            Function<String, Frame> frames) {
        this.settings = settings;
        this.languages = languages;
        this.words = languages.apply(settings.language());
        this.frames = frames;
        this.frame = frames.apply(settings.language());
    }

    public List<Page> compose(Collection all) {
        TimelinePages timeline = new TimelinePages(languages, words, all.briefings());
        Inline lost = Inline.text(words.text("not-found.text"));
        List<Page> pages = new ArrayList<>();
        pages.add(new HomePage(settings, languages, frame).compose(all));
        pages.add(listing(Paths.TIMELINE, "listing", timeline.front()));
        timeline.earlier().forEach((year, body) -> pages.add(timeline(year, body)));
        pages.addAll(archive(Paths.ARCHIVE, "archive", settings.language(), all.briefings()));
        pages.add(search());
        pages.add(listing("404", "notfound", new Blocks().paragraph("", lost)));
        SortedMap<String, List<Briefing>> spoken = all.byLanguage();
        if (spoken.size() > 1) {
            spoken.forEach(
                    (tag, briefings) ->
                            pages.addAll(archive(Paths.archive(tag), "language", tag, briefings)));
        }
        return pages;
    }

    private Page timeline(int year, Blocks body) {
        String path = Paths.timeline(year);
        String title = words.text("timeline.year", String.valueOf(year));
        return frame.listing(path, title, words.text("intro.timeline"), body.source());
    }

    /** All briefings, or those of one language, in that language. */
    private List<Page> archive(
            String path, String name, String language, List<Briefing> briefings) {
        Wording own = languages.apply(language);
        ArchivePages archive = new ArchivePages(languages, own, path, briefings);
        String title = own.text("title." + name);
        List<Page> pages = new ArrayList<>();
        pages.add(archive(path, title, language, archive.front()));
        archive.earlier()
                .forEach(
                        (year, body) ->
                                pages.add(
                                        archive(
                                                Paths.year(path, year),
                                                own.text("archive.year", title, year.toString()),
                                                language,
                                                body)));
        return pages;
    }

    private Page archive(String path, String title, String language, Blocks body) {
        String intro = languages.apply(language).text("intro.archive");
        return frames.apply(language).listing(path, title, intro, body.source());
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
        return page(Paths.SEARCH, "search", settings.language(), data, new Blocks());
    }

    private Page listing(String path, String type, Blocks body) {
        return page(path, type, settings.language(), data(path), body);
    }

    private ObjectNode data(String path) {
        return frame.page(path, words.text("title." + path), words.text("intro." + path));
    }

    private static Page page(
            String path, String type, String language, ObjectNode data, Blocks body) {
        return new Page(
                path,
                type,
                data.path("title").textValue(),
                language,
                Optional.empty(),
                data.toString(),
                body.source());
    }
}
