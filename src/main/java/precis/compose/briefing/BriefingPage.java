package precis.compose.briefing;

import java.util.List;
import java.util.function.Function;
import precis.compose.frame.Frame;
import precis.compose.markup.Blocks;
import precis.compose.view.Directory;
import precis.compose.view.Neighbours;
import precis.compose.view.Paths;
import precis.compose.wording.Wording;
import precis.model.Article;
import precis.model.Briefing;
import precis.model.Detail;
import precis.model.Page;
import precis.model.Settings;

/** Composes the page of one briefing. */
public final class BriefingPage {

    private final List<Part> parts;
    private final Settings settings;
    private final String program;
    private final Directory directory;
    private final Neighbours neighbours;

    /**
     * @param languages the wording for a language tag
     * @param settings the site's
     * @param program name and version of the program
     * @param directory who has a page of their own
     * @param neighbours which briefings are related
     */
    public BriefingPage(
            Function<String, Wording> languages,
            Settings settings,
            String program,
            Directory directory,
            Neighbours neighbours) {
        this.parts =
                List.of(
                        new Dateline(),
                        new EditorsNote(),
                        new Essentials(),
                        new GlanceBar(),
                        new KeyClaims(),
                        new ActorTable(),
                        new SourceList(),
                        new Timeline(),
                        new FigureTable(),
                        new Sentences(),
                        new Related(languages),
                        new Trust(),
                        new Making());
        this.settings = settings;
        this.program = program;
        this.directory = directory;
        this.neighbours = neighbours;
    }

    public Page compose(Briefing briefing, Wording words, Frame frame) {
        Article article = briefing.article();
        String path = Paths.briefing(article.id());
        Subject subject =
                new Subject(
                        briefing,
                        words,
                        settings,
                        path,
                        program,
                        directory,
                        neighbours.of(briefing),
                        words.aligned(article.text()));
        Blocks body = new Blocks();
        parts.forEach(p -> p.print(subject, body));
        return new Page(
                path,
                "briefing",
                article.title(),
                article.language(),
                article.metadata().published().map(Detail::value),
                new BriefingData(subject, frame).write(),
                body.source());
    }
}
