package precis.compose.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import precis.compose.feed.Feeds;
import precis.compose.feed.Issue;
import precis.compose.frame.Frame;
import precis.compose.wording.Wording;
import precis.model.Edition;
import precis.model.Page;
import precis.model.Settings;
import precis.model.Site;
import precis.model.SiteFile;

/** Composes the newsletter of each edition in all its forms, which say the same. */
public final class Newsletter {

    /** Mail programs cut longer letters off, without a word to the reader. */
    static final int LARGEST = 85_000;

    private final Settings settings;
    private final Wording words;
    private final LetterMaker maker;
    private final StyleSheet styles = StyleSheet.load();

    private final LettersKept kept;

    /**
     * @param languages the wording for a language tag
     * @param kept what was composed before
     */
    public Newsletter(Settings settings, Function<String, Wording> languages, LettersKept kept) {
        this.settings = settings;
        this.kept = kept;
        this.words = languages.apply(settings.language());
        this.maker = new LetterMaker(settings, languages);
    }

    /**
     * A letter for each edition, and the feed of them.
     *
     * @param editions newest first
     */
    public Site compose(List<Edition> editions, Frame frame, Feeds feeds) {
        List<Page> pages = new ArrayList<>();
        List<SiteFile> files = new ArrayList<>();
        for (Edition edition : editions) {
            Site letter =
                    kept.letters()
                            .get(
                                    List.of(edition),
                                    List.of(settings),
                                    () -> compose(edition, frame));
            pages.addAll(letter.pages());
            files.addAll(letter.files());
        }
        String title = words.text("mail.channel", settings.title());
        List<Issue> issues = editions.stream().limit(Feeds.ENTRIES).map(this::kept).toList();
        files.add(feeds.editions(title, issues));
        return new Site(pages, files);
    }

    private Issue kept(Edition edition) {
        return kept.issues().get(List.of(edition), List.of(settings), () -> issue(edition));
    }

    private Site compose(Edition edition, Frame frame) {
        Letter whole = maker.make(edition);
        Letter letter = whole;
        String html = new HtmlPart(letter, styles).write();
        Optional<Letter> shorter = letter.shorter();
        while (size(html) > LARGEST && shorter.isPresent()) {
            letter = shorter.get();
            html = new HtmlPart(letter, styles).write();
            shorter = letter.shorter();
        }
        String text = new TextPart(letter).write();
        String folder = "newsletter/" + edition.id() + "/";
        Page page = new WebVersion(whole).compose(frame);
        return new Site(
                List.of(page),
                List.of(
                        new SiteFile(folder + "mail.txt", text),
                        new SiteFile(folder + "mail.html", html),
                        new SiteFile(folder + "mail.eml", new Message(letter).write(text, html))));
    }

    /** The whole letter for a feed, so that what sends feeds by mail sends it. */
    private Issue issue(Edition edition) {
        Letter letter = maker.make(edition);
        return new Issue(
                letter.page(),
                letter.title(),
                letter.words().language(),
                letter.date(),
                new HtmlBody(letter).plain());
    }

    private static int size(String html) {
        return html.getBytes(StandardCharsets.UTF_8).length;
    }
}
