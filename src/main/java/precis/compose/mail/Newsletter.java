package precis.compose.mail;

import java.util.List;
import java.util.function.Function;
import precis.compose.frame.Frame;
import precis.compose.view.Links;
import precis.compose.view.Paths;
import precis.compose.wording.Wording;
import precis.model.Edition;
import precis.model.Page;
import precis.model.Settings;
import precis.model.Site;
import precis.model.SiteFile;

/** Composes the newsletter of an edition in all its forms, which say the same. */
public final class Newsletter {

    private final Settings settings;
    private final Function<String, Wording> languages;

    /**
     * @param languages the wording for a language tag
     */
    public Newsletter(Settings settings, Function<String, Wording> languages) {
        this.settings = settings;
        this.languages = languages;
    }

    public Site compose(Edition edition, Frame frame) {
        Wording words = languages.apply(settings.language());
        Links links = new Links(settings.baseUrl());
        List<Story> stories =
                edition.briefings().stream()
                        .map(b -> Story.of(b, languages.apply(b.article().language()), links))
                        .toList();
        String path = Paths.newsletter(edition.id());
        Letter letter =
                new Letter(
                        edition.id(),
                        edition.date(),
                        settings.title(),
                        links.absolute(path),
                        settings.contact(),
                        words,
                        stories);
        String text = new TextPart(letter).write();
        String html = new HtmlPart(letter).write();
        String folder = "newsletter/" + edition.id() + "/";
        Page page = new WebVersion(letter, settings).compose(path, frame);
        return new Site(
                List.of(page),
                List.of(
                        new SiteFile(folder + "mail.txt", text),
                        new SiteFile(folder + "mail.html", html),
                        new SiteFile(
                                folder + "mail.eml",
                                new Message(letter, settings).write(text, html))));
    }
}
