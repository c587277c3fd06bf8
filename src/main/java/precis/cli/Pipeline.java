package precis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import precis.analysis.Analyst;
import precis.compose.SiteComposer;
import precis.edition.Editor;
import precis.ingest.SeedReader;
import precis.language.LanguagePack;
import precis.language.Languages;
import precis.model.Article;
import precis.model.Briefing;
import precis.model.Cadence;
import precis.model.Checked;
import precis.model.Edition;
import precis.model.Problem;
import precis.model.Settings;
import precis.model.Site;
import precis.publish.PublishedSite;
import precis.publish.Publisher;

/** The line from seeds to site, where the stages meet. */
final class Pipeline {

    private final Languages languages;
    private final Console console;
    private final SeedReader seeds;
    private final Map<String, Analyst> analysts = new TreeMap<>();

    Pipeline(Languages languages, Console console) {
        this.languages = languages;
        this.console = console;
        this.seeds = new SeedReader(languages::identify, languages::pack);
    }

    /** Reads, briefs, edits, composes, publishes. */
    Checked<Built> build(
            Path seedFolder, Predicate<Article> wanted, Publisher publisher, Settings settings)
            throws IOException {
        Checked<List<Briefing>> briefings = brief(seedFolder, wanted);
        Checked<List<Edition>> editions = edit(briefings.value(), settings.edition());
        Site site = composer().compose(editions.value(), settings);
        Checked<PublishedSite> published = publisher.publish(site, settings);
        List<Problem> problems = new ArrayList<>(briefings.problems());
        problems.addAll(editions.problems());
        problems.addAll(published.problems());
        return new Checked<>(new Built(briefings.value(), published.value()), problems);
    }

    /** The briefings of the wanted articles of a folder or file. */
    Checked<List<Briefing>> brief(Path folderOrFile, Predicate<Article> wanted) {
        Checked<List<Article>> articles = seeds.read(folderOrFile);
        List<Article> chosen = articles.value().stream().filter(wanted).toList();
        chosen.forEach(a -> analysts.computeIfAbsent(a.language(), this::analyst));
        Progress progress = console.progress("reading", chosen.size());
        List<Briefing> briefings =
                chosen.parallelStream()
                        .map(
                                article -> {
                                    Briefing b = analysts.get(article.language()).brief(article);
                                    progress.step();
                                    return b;
                                })
                        .toList();
        return new Checked<>(briefings, articles.problems());
    }

    /** The editions of these briefings. */
    Checked<List<Edition>> edit(List<Briefing> briefings, Cadence cadence) {
        return new Editor(this::pack, cadence).edit(briefings);
    }

    private Analyst analyst(String language) {
        return new Analyst(pack(language));
    }

    private LanguagePack pack(String language) {
        return languages
                .pack(language)
                .orElseThrow(() -> new IllegalStateException("no language " + language));
    }

    private SiteComposer composer() {
        return new SiteComposer(languages.phrases(), Version.program());
    }
}
