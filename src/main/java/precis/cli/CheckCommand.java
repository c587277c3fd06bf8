package precis.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import precis.language.Languages;
import precis.model.Checked;
import precis.model.Problem;
import precis.model.Settings;
import precis.publish.HandWritten;
import precis.publish.check.SiteChecker;

/** Checks a built site. */
@Command(
        name = "check",
        description = {
            "Check a built site and print file, line and remedy.",
            "Looks at links and fragments, titles, languages, alternative texts, typography,",
            "feeds, sitemap, data."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  precis check",
            "  precis check --strict --base-url https://example.org/news/ public"
        })
final class CheckCommand implements Callable<Integer> {

    private static final Pattern OWN = Pattern.compile("<link rel=\"canonical\" href=\"([^\"]+)\"");

    private final Console console;

    @Mixin private ProjectOptions project;
    @Mixin private Verbosity verbosity;
    @Mixin private AddressOption address;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "The built site (default: target/site).")
    private Path folder;

    @Option(names = "--strict", description = "Let warnings fail too.")
    private boolean strict;

    CheckCommand(Console console) {
        this.console = console;
    }

    /** That the first page names another address as its own, which may be all that is wrong. */
    private static Optional<String> elsewhere(Path site, URI base) throws IOException {
        byte[] home = Files.readAllBytes(site.resolve("index.html"));
        Matcher own = OWN.matcher(new String(home, StandardCharsets.UTF_8));
        return own.find() && !own.group(1).equals(base.toString())
                ? Optional.of(
                        "built for "
                                + own.group(1)
                                + ", not for "
                                + base
                                + ": check it with that --base-url, or build it with this one")
                : Optional.empty();
    }

    @Override
    public Integer call() throws IOException {
        verbosity.apply(console);
        Path site = folder == null ? project.project().resolve("target/site") : folder;
        if (!Files.isDirectory(site)) {
            return console.fail(
                    Problem.error(
                            site.normalize().toString(), 0, "no such folder", "run precis build"));
        }
        if (!Files.exists(site.resolve("index.html"))) {
            return console.fail(
                    Problem.error(
                            site.normalize().toString(),
                            0,
                            "holds no built site",
                            "run precis build, or name the folder with its index.html"));
        }
        Checked<Settings> settings =
                SettingsFile.read(
                        project.project(), address.baseUrl(), Set.copyOf(Languages.load().tags()));
        console.report(settings.problems());
        if (settings.hasErrors()) {
            return AddressOption.exitCode(settings.problems());
        }
        List<Problem> problems =
                new SiteChecker(settings.value().baseUrl(), HandWritten.pages(project.project()))
                        .check(site);
        console.report(problems);
        if (!problems.isEmpty()) {
            elsewhere(site, settings.value().baseUrl()).ifPresent(console::say);
        }
        console.say(problems.isEmpty() ? "nothing wrong" : "problems: " + problems.size());
        boolean failed =
                strict ? !problems.isEmpty() : problems.stream().anyMatch(Problem::isError);
        return failed ? ExitCode.CONTENT_ERROR : ExitCode.DONE;
    }
}
