package precis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import precis.language.Languages;
import precis.model.Article;
import precis.model.Checked;
import precis.model.Settings;
import precis.model.Status;
import precis.publish.Publisher;

/** Builds the site from the seeds. */
@Command(
        name = "build",
        description = "Build the site from seeds/ into target/site.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  precis build",
            "  precis build --base-url https://example.org/news/ --drafts"
        })
final class BuildCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private ProjectOptions project;
    @Mixin private Verbosity verbosity;
    @Mixin private DestinationOption destination;
    @Mixin private AddressOption address;

    @Option(
            names = {"-D", "--drafts"},
            description = "Publish drafts and briefings under review too.")
    private boolean drafts;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        verbosity.apply(console);
        if (project.problem().isPresent()) {
            return console.fail(project.problem().get());
        }
        Languages languages = Languages.load();
        Checked<Settings> settings =
                SettingsFile.read(
                        project.project(), address.baseUrl(), Set.copyOf(languages.tags()));
        console.report(settings.problems());
        if (settings.hasErrors()) {
            return AddressOption.exitCode(settings.problems());
        }
        Publisher publisher = new Publisher(project.project(), target());
        Checked<Built> built =
                new Pipeline(languages, console)
                        .build(project.seeds(), this::wanted, publisher, settings.value());
        console.report(built.problems());
        double seconds = (System.nanoTime() - start) / 1e9;
        Outcome.lines(built, publisher.site(), seconds).forEach(console::say);
        return built.hasErrors() ? ExitCode.CONTENT_ERROR : ExitCode.DONE;
    }

    private Path target() {
        return destination.folder(project);
    }

    private boolean wanted(Article article) {
        return drafts || article.status() == Status.PUBLISHED;
    }
}
