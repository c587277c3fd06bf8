package precis.compose.edition;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import precis.compose.frame.Frame;
import precis.compose.markup.Blocks;
import precis.compose.markup.Inline;
import precis.compose.view.Links;
import precis.compose.view.Paths;
import precis.compose.wording.Wording;
import precis.kept.Kept;
import precis.model.Edition;
import precis.model.Page;
import precis.model.Settings;
import precis.model.Story;

/** Composes a page an edition, a page a story told by several articles, and their list. */
public final class EditionPages {

    private static final String TYPE = "edition";

    private final Settings settings;
    private final Function<String, Wording> languages;
    private final Wording words;
    private final Function<String, Frame> frames;
    private final Kept<List<Page>> kept;

    /**
     * @param languages the wording for a language tag
     * @param frames the frame for a language tag
     * @param kept pages composed before
     */
    public EditionPages(
            Settings settings,
            Function<String, Wording> languages,
            Function<String, Frame> frames,
            Kept<List<Page>> kept) {
        this.kept = kept;
        this.settings = settings;
        this.languages = languages;
        this.words = languages.apply(settings.language());
        this.frames = frames;
    }

    /**
     * @param editions the latest first
     */
    public List<Page> compose(List<Edition> editions) {
        List<Page> pages = new ArrayList<>();
        Titles titles = new Titles(editions, words);
        pages.add(
                page(
                        words,
                        Paths.EDITIONS,
                        words.text("title.editions/index"),
                        words.text("intro.editions/index"),
                        Optional.empty(),
                        new EditionList(titles, languages, words).body(editions)));
        for (Edition edition : editions) {
            pages.addAll(
                    kept.get(
                            List.of(edition),
                            List.of(settings, titles.all()),
                            () -> pages(edition, titles)));
        }
        return pages;
    }

    private List<Page> pages(Edition edition, Titles titles) {
        List<Page> pages = new ArrayList<>(List.of(edition(edition, titles)));
        edition.stories().stream()
                .filter(s -> s.briefings().size() > 1)
                .forEach(s -> pages.add(story(edition, s, titles)));
        return pages;
    }

    private Page edition(Edition edition, Titles titles) {
        String path = Paths.edition(edition.id());
        Blocks body = new EditionBody(path, edition, titles, languages, words).body();
        return page(
                words, path, titles.of(edition.id()), titles.counts(edition), edition.date(), body);
    }

    /** Like the page of a briefing, it speaks the language of what it tells. */
    private Page story(Edition edition, Story story, Titles titles) {
        String path = Paths.story(edition.id(), story.id());
        Wording own = languages.apply(story.briefing(story.lead()).article().language());
        Titles in = titles.in(own);
        String title = own.typeset(story.briefing(story.lead()).article().title());
        Blocks body = new Blocks();
        Inline back =
                Inline.link(
                        Links.between(path, Paths.edition(edition.id())),
                        Inline.text(in.of(edition.id())));
        body.paragraph("back", back);
        new StoryBody(path, story, languages, own, in).full(body);
        String intro = own.text("edition.articles", story.briefings().size());
        return page(own, path, title, intro, story.standing().latest(), body);
    }

    private Page page(
            Wording in,
            String path,
            String title,
            String intro,
            Optional<LocalDate> date,
            Blocks body) {
        ObjectNode data = frames.apply(in.language()).page(path, title, intro);
        return new Page(path, TYPE, title, in.language(), date, data.toString(), body.source());
    }
}
