package precis.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import precis.language.Languages;
import precis.model.Checked;
import precis.model.Problem;
import precis.model.Settings;
import precis.publish.Publisher;
import precis.publish.serve.Build;
import precis.publish.serve.SiteServer;

/** Shows the site while it is being written. */
@Command(
        name = "serve",
        description = {
            "Show the site in the browser while you write.",
            "Builds, serves on this machine, builds again at each change of a seed, page,"
                    + " layout or asset, and reloads the browser. What is wrong shows there.",
            "Ctrl-C ends."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  precis serve", "  precis serve --port 9000"})
final class ServeCommand implements Callable<Integer> {

    private static final List<String> SOURCES =
            List.of("seeds", "content", "templates", "assets", "data", SettingsFile.NAME);

    private static final int LAST_PORT = 65535;

    private final Console console;

    @Mixin private ProjectOptions project;
    @Mixin private Verbosity verbosity;

    @Option(
            names = {"-p", "--port"},
            paramLabel = "N",
            defaultValue = "8080",
            description = "Where to listen (default: ${DEFAULT-VALUE}; 0 takes a free port).")
    private int port;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        verbosity.apply(console);
        if (port < 0 || port > LAST_PORT) {
            console.fail(refused("there is no port " + port, "name one from 0 to " + LAST_PORT));
            return ExitCode.USAGE;
        }
        if (project.problem().isPresent()) {
            return console.fail(project.problem().get());
        }
        // Beside the real site, whose links are not this machine's.
        Path target = project.project().resolve("target/serve");
        List<Path> sources = SOURCES.stream().map(project.project()::resolve).toList();
        Languages languages = Languages.load();
        Pipeline pipeline = new Pipeline(languages, console);
        Publisher publisher = Publisher.again(project.project(), target);
        try (SiteServer server = new SiteServer(target.resolve("site"), sources, port)) {
            console.say("site: " + server.address() + " (Ctrl-C ends)");
            server.run(() -> build(languages, pipeline, publisher, server.address()));
        } catch (BindException e) {
            return console.fail(
                    refused(
                            "port " + port + " cannot be had: " + e.getMessage(),
                            "end what listens there, or name another port: --port 0 takes a free"
                                    + " one"));
        }
        return ExitCode.DONE;
    }

    private static Problem refused(String message, String remedy) {
        return Problem.error("--port", 0, message, remedy);
    }

    private Build.Outcome build(
            Languages languages, Pipeline pipeline, Publisher publisher, URI address)
            throws IOException {
        long start = System.nanoTime();
        Checked<Settings> settings =
                SettingsFile.read(
                        project.project(),
                        Optional.of(address.toString()),
                        Set.copyOf(languages.tags()));
        List<Problem> problems = new ArrayList<>(settings.problems());
        boolean made = false;
        if (!settings.hasErrors()) {
            Checked<Built> built =
                    pipeline.build(project.seeds(), any -> true, publisher, settings.value());
            problems.addAll(built.problems());
            made = !built.value().isEmpty();
        }
        console.report(problems);
        boolean whole = problems.stream().noneMatch(Problem::isError);
        double seconds = (System.nanoTime() - start) / 1e9;
        String outcome = whole ? "built" : made ? "built without what has errors" : "failed";
        console.say(String.format(Locale.ROOT, "%s in %.1f s", outcome, seconds));
        return new Build.Outcome(problems, made);
    }
}
